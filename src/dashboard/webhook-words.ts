import type { AttemptProblem } from '../domain/deliveries/attempt'
import type { EndpointStatus } from '../domain/deliveries/standing'
import type { DeliveryState } from '../domain/deliveries/state'
import type { DescribedWebhook } from '../services/webhooks/describe-endpoints'
import { formatCount, formatTime } from './format'
import { msg, plural, t } from './i18n/t'

export const WEBHOOK_STATUS_NAMES: Record<EndpointStatus, string> = {
  on: msg('On'),
  failing: msg('Failing'),
  paused: msg('Paused'),
  off: msg('Off'),
  gone: msg('Gone'),
  given_up: msg('Given up'),
}

export const DELIVERY_STATE_NAMES: Record<DeliveryState, string> = {
  waiting: msg('Waiting'),
  delivered: msg('Delivered'),
  failed: msg('Failed'),
}

const PROBLEM_NAMES: Record<AttemptProblem, string> = {
  refused_address: msg('leads to a place nothing is sent to'),
  no_address: msg('its name has no address'),
  unreachable: msg('no connection'),
  certificate: msg('its certificate is not valid'),
  too_slow: msg('no answer in 8 seconds'),
  redirect: msg('a redirect, which is not followed'),
  status: msg('refused'),
  endpoint_off: msg('the endpoint was off'),
  event_gone: msg('the event is no longer kept'),
  rejected: msg('refused for good'),
}

/** What the receiver said last: "204", "500: refused", "No connection". */
export function describeAnswer(status: number | null, problem: AttemptProblem | null): string {
  if (problem === null) return status === null ? t('Not sent yet') : String(status)
  const name = t(PROBLEM_NAMES[problem])
  return status === null ? name.charAt(0).toUpperCase() + name.slice(1) : `${status}: ${name}`
}

/** How an endpoint stands, and what to do about it. */
export function describeWebhookStatus(endpoint: DescribedWebhook, timeZone: string): string {
  const { status, counts, failures, failingSince, pausedUntil, offAt } = endpoint
  const timeOf = (at: number | null) => (at === null ? '' : formatTime(timeZone, at))
  switch (status) {
    case 'on':
      return counts.waiting + counts.delivered + counts.failed === 0
        ? t('Nothing was sent in seven days. Send a test to see whether it arrives.')
        : t('It takes what is sent.')
    case 'failing':
      return failures === 1
        ? t('The last attempt failed, on {time}. It is tried again by itself.', {
          time: timeOf(failingSince),
        })
        : t('The last {attempts} failed, since {time}. It is tried again by itself.', {
          attempts: plural(failures, { one: '{n} attempt', other: '{n} attempts' }),
          time: timeOf(failingSince),
        })
    case 'paused':
      return t('It asked to be left alone until {time}.', { time: timeOf(pausedUntil) })
    case 'off':
      return t('Switched off on {time}. What happens meanwhile is not sent to it.', {
        time: timeOf(offAt),
      })
    case 'gone':
      return t('It answered 410 on {time}, which means that it wants nothing more.', {
        time: timeOf(offAt),
      })
    case 'given_up':
      return (
        t(
          'Switched off on {time} after five days of failures. What happens meanwhile is kept ' +
            'as failed: switch it on, then replay.',
          { time: timeOf(offAt) },
        )
      )
    default:
      return status satisfies never
  }
}

/** "2 waiting; in seven days 120 delivered, 3 failed". */
export function describeDeliveries({ waiting, delivered, failed }: DescribedWebhook['counts']): string {
  const over = t('in seven days {delivered} delivered, {failed} failed', {
    delivered: formatCount(delivered),
    failed: formatCount(failed),
  })
  return t('{waiting} waiting; {over}.', { waiting: formatCount(waiting), over })
}
