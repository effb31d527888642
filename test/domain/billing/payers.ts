import type { ChurnEvent } from '../../../src/domain/billing/events'
import { projectCustomer } from '../../../src/domain/billing/ledger'
import { type PayerFlow, payerFlow, type Period } from '../../../src/domain/metrics/payer-flow'

/** Who paid, came and left in a period, counted from the spells of each customer's own ledger. */
export function payersIn(histories: readonly ChurnEvent[][], { start, end }: Period): PayerFlow {
  const spells = histories.flatMap((events) => projectCustomer(events).spells)
  const isWithin = (at: number | null) => at !== null && at >= start && at < end
  const before = spells.filter((spell) => spell.startedAt < start && !(spell.endedAt !== null && spell.endedAt < start))
  const begun = spells.filter(({ startedAt }) => isWithin(startedAt))
  return payerFlow({
    start: before.length,
    joined: begun.filter(({ ordinal }) => ordinal === 1).length,
    returned: begun.filter(({ ordinal }) => ordinal > 1).length,
    lost: before.filter(({ endedAt }) => isWithin(endedAt)).length,
    joinedAndChurned: begun.filter(({ endedAt }) => isWithin(endedAt)).length,
    customerDays: 0,
    days: 0,
  })
}
