import {
  listPaymentsOfLeavers,
  listSessionsBetween,
  listShowingsBetween,
  listSpellsOfLeavers,
} from '../../../db/queries/cancellation-figures'
import type { Context } from '../../context'
import { definitiveSessions, type SessionFacts } from '../../domain/cancellation/definitive'
import { type Fate, fateOf, type PaidTime } from '../../domain/cancellation/fate'
import { byCustomer, groupBy } from '../../domain/group-by'
import { type DayRange, periodOf } from '../summaries/range'

export interface Payment {
  at: number
  currency: string | null
  amountMinor: number
}

/** A time somebody came to leave, with what billing says became of them. */
export interface SessionWithFate extends SessionFacts {
  fate: Fate
  /** What the customer paid and got back since the period began. */
  payments: Payment[]
}

export interface Facts {
  /** How many sessions there were before those within a day of each other became one. */
  all: number
  definitive: SessionWithFate[]
}

/** Everything the figures of a period are made of. */
export async function loadFacts(
  ctx: Context,
  surveyIds: readonly string[],
  range: DayRange,
): Promise<Facts> {
  const { db, workspace } = ctx
  if (surveyIds.length === 0) return { all: 0, definitive: [] }
  const { start: from, end: to } = periodOf(workspace.timeZone, range)
  const between = { from, to, surveyIds }
  const [sessions, showings, spells, payments] = await Promise.all([
    listSessionsBetween(db, workspace.id, between),
    listShowingsBetween(db, workspace.id, between),
    listSpellsOfLeavers(db, workspace.id, between),
    listPaymentsOfLeavers(db, workspace.id, between),
  ])
  const shown = groupBy(showings, ({ sessionId }) => sessionId)
  const paidTimes: Map<string, PaidTime[]> = byCustomer(spells)
  const paid: Map<string, Payment[]> = byCustomer(payments)
  const facts = sessions.map((row): SessionFacts => ({
    id: row.id,
    who: row.customerId ?? row.respondentId,
    customerId: row.customerId,
    surveyId: row.surveyId,
    arm: row.arm,
    outcome: row.outcome,
    reason: row.reason,
    subReason: row.subReason,
    cause: row.cause,
    reasonPosition: row.reasonPosition,
    shownOffers: (shown.get(row.id) ?? []).map(({ offerId }) => offerId),
    acceptedOffer: row.offerId,
    variants: Object.fromEntries(
      (shown.get(row.id) ?? []).map(({ offerId, variantId }) => [offerId, variantId]),
    ),
    currency: row.currency,
    mrrMinor: row.mrrMinor,
    openedAt: row.openedAt,
  }))
  const now = ctx.now()
  return {
    all: facts.length,
    definitive: definitiveSessions(facts).map((session) => ({
      ...session,
      fate: fateOf(session.openedAt, paidTimes.get(session.customerId ?? '') ?? [], now),
      payments: paid.get(session.customerId ?? '') ?? [],
    })),
  }
}
