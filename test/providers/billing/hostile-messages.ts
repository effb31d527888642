import fc from 'fast-check'
import type { BillingCustomer } from '../../../src/domain/billing/account'
import { problemsOf } from '../../../src/domain/billing/event-problems'
import {
  CHURN_CAUSES,
  CHURN_EVENT_TYPES,
  type ChurnEventDraft,
  MRR_NOTES,
} from '../../../src/domain/billing/events'

const TEXTS = ['', ' ', 'x'.repeat(300), 'NaN', '-1', '1e400', '0x10', '__proto__', '2026-13-45']
const WORDS = ['2026-01-01T00:00:00Z', 'cancelled', 'active', 'paused', 'past_due', 'month', '💸']
const NUMBERS = [-1, 0, 0.5, 1e308, -1e308, Number.MAX_SAFE_INTEGER + 2]
const OTHERS = [null, true, [], {}, [[]], [null], { id: {} }]

/** Values that the field they land in is not documented to hold. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(...TEXTS, ...WORDS, ...NUMBERS, ...OTHERS),
  fc.jsonValue({ maxDepth: 2 }),
)

/** The message with a few of its values, wherever they stand, replaced or taken away. */
export const hostile = (message: unknown): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.nat(), fc.option(odd, { freq: 8, nil: undefined })), {
      minLength: 1,
      maxLength: 6,
    })
    .map((changes) =>
      changes.reduce((changed, [place, value]) => replace(changed, place, value), message),
    )

/** A copy in which the value at one of its paths is another; undefined takes it away. */
function replace(message: unknown, place: number, value: unknown): unknown {
  const copy: unknown = structuredClone(message)
  const places = placesIn(copy)
  const found = places[place % Math.max(1, places.length)]
  if (!found) return value
  const [holder, key] = found
  if (value !== undefined) Reflect.set(holder, key, value)
  else if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else Reflect.deleteProperty(holder, key)
  return copy
}

function placesIn(value: unknown): [object, string][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    [value, key] satisfies [object, string],
    ...placesIn(inner),
  ])
}

const MAX_MINOR = 1e12
const MAX_TIME = Date.UTC(10_000, 0)

const isMoney = (value: number | null, least: number) =>
  value === null || (Number.isSafeInteger(value) && value >= least && value <= MAX_MINOR)

const isText = (value: string | null, most: number) =>
  value === null || (typeof value === 'string' && value !== '' && value.length <= most)

const isTime = (at: number) => Number.isSafeInteger(at) && at >= 0 && at < MAX_TIME

/** Whether a customer has what the tables can hold. */
export const isKeepable = ({ externalId, hostId, name, email, at }: BillingCustomer): boolean =>
  [externalId, hostId, name].every((text) => isText(text, 200)) && isText(email, 254) && isTime(at)

/** Whether an event has what the tables and the API can hold. */
export function isStorable(event: ChurnEventDraft): boolean {
  const { id, customerId, subscriptionId, at, mrrMinor, amountMinor, currency } = event
  return (
    [customerId, subscriptionId].every((text) => text !== null && isText(text, 200)) &&
    isText(id, 800) &&
    isTime(at) &&
    isMoney(mrrMinor, 0) &&
    isMoney(amountMinor, -MAX_MINOR) &&
    (currency === null || /^[A-Z]{3}$/.test(currency)) &&
    isText(event.interval, 40) &&
    isText(event.plan, 100) &&
    isText(event.reason, 100) &&
    isText(event.comment, 5_000) &&
    CHURN_EVENT_TYPES.includes(event.type) &&
    (event.cause === null || CHURN_CAUSES.includes(event.cause)) &&
    (event.mrrNote === null || MRR_NOTES.includes(event.mrrNote)) &&
    problemsOf(event).length === 0
  )
}
