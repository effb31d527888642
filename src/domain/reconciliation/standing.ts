import type { MrrNote } from '../billing/events'
import type { ListedStatus, ListedSubscription } from './listed'

/** One subscription, or where a list knows no subscriptions one customer, on one side. */
export interface Standing {
  customerId: string
  subscriptionId: string | null
  status: ListedStatus | null
  /** MRR by currency, minor units; what is 0 is left out. */
  amounts: ReadonlyMap<string, number>
  /** Why the amounts are not the whole truth. */
  note: MrrNote | null
}

/** From what says least of a customer's place to what says most. */
const RANKS: readonly (ListedStatus | null)[] = [null, 'none', 'ended', 'trial', 'paused', 'active']

/** Subscriptions by what they are matched by. Lines of the same one are added up. */
export function standingsBy(
  unit: 'subscription' | 'customer',
  list: readonly ListedSubscription[],
): Map<string, Standing> {
  const standings = new Map<string, Standing>()
  for (const line of list) {
    const key = unit === 'customer' ? line.customerId : (line.subscriptionId ?? line.customerId)
    const known = standings.get(key)
    standings.set(key, known ? add(known, line) : toStanding(unit, line))
  }
  return standings
}

const toStanding = (unit: 'subscription' | 'customer', line: ListedSubscription): Standing => ({
  customerId: line.customerId,
  subscriptionId: unit === 'customer' ? null : line.subscriptionId,
  status: line.status,
  amounts: amountsOf(line),
  note: noteOf(line),
})

const add = (known: Standing, line: ListedSubscription): Standing => ({
  ...known,
  status: RANKS.indexOf(line.status) > RANKS.indexOf(known.status) ? line.status : known.status,
  amounts: amountsOf(line, known.amounts),
  note: known.note ?? noteOf(line),
})

function amountsOf(
  { mrrMinor, currency }: ListedSubscription,
  before: ReadonlyMap<string, number> = new Map(),
): ReadonlyMap<string, number> {
  if (currency === null || mrrMinor === null || mrrMinor === 0) return before
  return new Map(before).set(currency, (before.get(currency) ?? 0) + mrrMinor)
}

const noteOf = ({ mrrMinor, mrrNote }: ListedSubscription): MrrNote | null =>
  mrrMinor === null ? 'price_unknown' : mrrNote
