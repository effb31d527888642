import type { AttemptProblem } from '../domain/deliveries/attempt'
import type { EndpointStatus } from '../domain/deliveries/standing'
import type { DeliveryState } from '../domain/deliveries/state'
import type { DescribedWebhook } from '../services/webhooks/describe-endpoints'
import { formatCount, formatTime } from './format'
import { countOf } from './words'

export const WEBHOOK_STATUS_NAMES: Record<EndpointStatus, string> = {
  on: 'On',
  failing: 'Failing',
  paused: 'Paused',
  off: 'Off',
  gone: 'Gone',
  given_up: 'Given up',
}

export const DELIVERY_STATE_NAMES: Record<DeliveryState, string> = {
  waiting: 'Waiting',
  delivered: 'Delivered',
  failed: 'Failed',
}

const PROBLEM_NAMES: Record<AttemptProblem, string> = {
  refused_address: 'leads to a place nothing is sent to',
  no_address: 'its name has no address',
  unreachable: 'no connection',
  certificate: 'its certificate is not valid',
  too_slow: 'no answer in 8 seconds',
  redirect: 'a redirect, which is not followed',
  status: 'refused',
  endpoint_off: 'the endpoint was off',
  event_gone: 'the event is no longer kept',
  rejected: 'refused for good',
}

/** What the receiver said last: "204", "500: refused", "No connection". */
export function describeAnswer(status: number | null, problem: AttemptProblem | null): string {
  if (problem === null) return status === null ? 'Not sent yet' : String(status)
  const name = PROBLEM_NAMES[problem]
  return status === null ? name.charAt(0).toUpperCase() + name.slice(1) : `${status}: ${name}`
}

/** How an endpoint stands, and what to do about it. */
export function describeWebhookStatus(endpoint: DescribedWebhook, timeZone: string): string {
  const { status, counts, failures, failingSince, pausedUntil, offAt } = endpoint
  const timeOf = (at: number | null) => (at === null ? '' : ` ${formatTime(timeZone, at)}`)
  switch (status) {
    case 'on':
      return counts.waiting + counts.delivered + counts.failed === 0
        ? 'Nothing was sent in seven days. Send a test to see whether it arrives.'
        : 'It takes what is sent.'
    case 'failing':
      return failures === 1
        ? `The last attempt failed, on${timeOf(failingSince)}. It is tried again by itself.`
        : `The last ${countOf(failures, 'attempt')} failed, since${timeOf(failingSince)}. It is tried again by itself.`
    case 'paused':
      return `It asked to be left alone until${timeOf(pausedUntil)}.`
    case 'off':
      return `Switched off on${timeOf(offAt)}. What happens meanwhile is not sent to it.`
    case 'gone':
      return `It answered 410 on${timeOf(offAt)}, which means that it wants nothing more.`
    case 'given_up':
      return (
        `Switched off on${timeOf(offAt)} after five days of failures. What happens meanwhile is kept as ` +
        'failed: switch it on, then replay.'
      )
    default:
      return status satisfies never
  }
}

/** "2 waiting; in seven days 120 delivered, 3 failed". */
export function describeDeliveries({ waiting, delivered, failed }: DescribedWebhook['counts']): string {
  const over = `in seven days ${formatCount(delivered)} delivered, ${formatCount(failed)} failed`
  return `${formatCount(waiting)} waiting; ${over}.`
}
