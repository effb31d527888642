import type { ChurnEventDraft } from '../billing/events'

/**
 * All that an event without an id says, as a text to name it by: rows that say the same are one
 * event, however the file writes them.
 */
export const contentOfEvent = (event: ChurnEventDraft): string =>
  JSON.stringify([
    event.customerId,
    event.subscriptionId,
    event.type,
    event.at,
    event.mrrMinor,
    event.mrrNote,
    event.amountMinor,
    event.currency,
    event.interval,
    event.plan,
    event.reason,
    event.comment,
    event.cause,
  ])

/**
 * What in a list of subscriptions names an event: that this began, or ended, then. What it is worth
 * is no part of it, so that a list with another amount is seen to differ.
 */
export const contentOfMoment = (event: ChurnEventDraft): string =>
  JSON.stringify(['subscription', event.customerId, event.subscriptionId, event.type, event.at])
