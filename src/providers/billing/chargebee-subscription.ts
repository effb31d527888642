import type { ChurnEventDraft } from '../../domain/billing/events'
import { readChargebeeWhy } from './chargebee-reasons'
import { readChargebeeTerms } from './chargebee-terms'
import { type Json, requireId, requireTime, toId, toNumber, toObject, toTime } from './json'
import { type Facts, type Standing, tellStanding, unexplained, type Wish } from './standing'

/**
 * Our events for a message of Chargebee's that carries a subscription, as it stood then.
 * Throws invalid_request for a message without its ids or time.
 */
export function readChargebeeSubscription(message: Json): ChurnEventDraft[] {
  const subscription = toObject(toObject(message.content).subscription)
  const facts = readFacts(message, subscription)
  const standing = readStanding(message, subscription, facts.at)
  if (standing === null) return []
  const begins = standing.status === 'paid' && standing.begins
  const at = begins ? readBeginning(subscription, facts.at) : facts.at
  return tellStanding({ ...facts, at }, standing, readWish(message, subscription, facts.at))
}

function readStanding({ event_type }: Json, subscription: Json, at: number): Standing | null {
  if (event_type === 'subscription_deleted') return gone
  const past = (value: unknown) => notAfter(at, toTime(value, 1000))
  switch (subscription.status) {
    case 'in_trial':
      return { status: 'trial', since: past(subscription.trial_start) }
    case 'active':
    case 'non_renewing':
      if ((toNumber(subscription.due_invoices_count) ?? 0) > 0) {
        return { status: 'owing', since: past(subscription.due_since) }
      }
      return { status: 'paid', begins: BEGINNINGS.has(event_type) }
    case 'paused':
      return { status: 'paused', since: past(subscription.pause_date) }
    case 'cancelled': {
      const why = readChargebeeWhy(subscription)
      return { status: 'ended', since: past(subscription.cancelled_at), why }
    }
    // Another business entity goes on with it, under an id of its own.
    case 'transferred':
      return gone
    default:
      return null
  }
}

const gone: Standing = { status: 'ended', since: null, why: unexplained }

const BEGINNINGS: ReadonlySet<unknown> = new Set([
  'subscription_created',
  'subscription_created_with_backdating',
  'subscription_started',
  'subscription_activated',
  'subscription_activated_with_backdating',
  'subscription_reactivated',
  'subscription_reactivated_with_backdating',
])

/** It may have been activated earlier than it was entered. */
const readBeginning = (subscription: Json, at: number): number =>
  notAfter(at, toTime(subscription.activated_at, 1000)) ?? at

const notAfter = (at: number, time: number | null): number | null =>
  time === null || time > at ? null : time

/** Where a scheduled end may have been taken back. */
const TAKEN_BACK: ReadonlySet<unknown> = new Set([
  'subscription_scheduled_cancellation_removed',
  'subscription_changed',
  'subscription_reactivated',
])

/** `non_renewing` ends with its term; on trial only the time of the end shows that it will. */
function readWish({ event_type }: Json, subscription: Json, at: number): Wish {
  const { status, cancelled_at } = subscription
  const isLeaving = status === 'non_renewing' || (status === 'in_trial' && cancelled_at != null)
  if (!isLeaving) return TAKEN_BACK.has(event_type) ? 'none' : null
  const { reason } = readChargebeeWhy(subscription)
  return {
    since: notAfter(at, toTime(subscription.cancel_schedule_created_at, 1000)),
    why: { reason, cause: 'cancellation_requested' },
  }
}

function readFacts(message: Json, subscription: Json): Facts {
  const at = requireTime(toTime(message.occurred_at, 1000), 'occurred_at')
  const { customer } = toObject(message.content)
  const external = subscription.customer_id ?? toObject(customer).id
  const version = toId(subscription.resource_version) ?? '0'
  return {
    // Times are whole seconds; within one the version says which state is the later.
    id: `chargebee:${at}:${version}:${requireId(message.id, 'id')}`,
    at,
    customerId:
      readHostId(subscription) ?? requireId(external, 'content.subscription.customer_id'),
    subscriptionId: requireId(subscription.id, 'content.subscription.id'),
    ...readChargebeeTerms(subscription, message.event_type === 'mrr_updated'),
  }
}

/** What was given as `meta_data: { user_id }`, with the subscription or the customer. */
export const readHostId = ({ meta_data }: Json): string | null => toId(toObject(meta_data).user_id)
