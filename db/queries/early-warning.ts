import { and, eq, gte, lt, sql } from 'drizzle-orm'
import type { LossKind } from '../../src/domain/billing/movement'
import type { Db } from '../client'
import { spells } from '../schema'
import { paysAt } from './payers'

/** The lowest band of a kind of survey: a score up to `max` is low. */
export interface LowScore {
  kind: string
  max: number
}

/** A customer who left, and what they had said and been asked before. */
export interface Loss {
  endedAt: number
  loss: LossKind | null
  reason: string | null
  currency: string | null
  mrrMinor: number
  /** The last time each was said within the days looked back; null when it was not. */
  lowAt: number | null
  negativeAt: number | null
  reasonAt: number | null
  /** When a follow-up of theirs was opened last within the same days. */
  toldAt: number | null
  /** Ever before the end, by any survey but the one that asks leavers why. */
  asked: boolean
  answered: boolean
}

/**
 * Paying times that ended in [from, to), with what was said in the `backMs` before each end. The
 * cross join keeps the planner from walking all displays for each: people first, then theirs.
 */
export async function listLosses(
  db: Db,
  workspaceId: string,
  { from, to, backMs }: { from: number; to: number; backMs: number },
  low: readonly LowScore[],
): Promise<Loss[]> {
  const end = sql`spells.ended_at`
  const since = sql`spells.ended_at - ${backMs}`
  const rows = await db
    .select({
      endedAt: sql<number>`spells.ended_at`,
      loss: spells.loss,
      reason: spells.reason,
      currency: spells.currency,
      mrrMinor: spells.mrrMinor,
      lowAt: lastSaid(isLow(low), since, end),
      negativeAt: lastSaid(isNegative, since, end),
      reasonAt: lastSaid(givesReason, since, end),
      toldAt: sql<number | null>`(
        select max(f.opened_at) from follow_ups f
        where f.workspace_id = spells.workspace_id and f.customer_id = spells.customer_id
          and f.opened_at >= ${since} and f.opened_at < ${end}
      )`,
      asked: sql<number>`exists (
        select 1 from respondents p
        cross join displays d
        where p.workspace_id = spells.workspace_id and p.customer_id = spells.customer_id
          and d.workspace_id = p.workspace_id and d.respondent_id = p.id
          and d.kind <> 'cancellation' and d.shown_at < spells.ended_at
      )`,
      answered: sql<number>`exists (
        select 1 from responses r
        where r.workspace_id = spells.workspace_id and r.customer_id = spells.customer_id
          and r.kind <> 'cancellation' and r.answered_at < spells.ended_at
      )`,
    })
    .from(spells)
    .where(
      and(eq(spells.workspaceId, workspaceId), gte(spells.endedAt, from), lt(spells.endedAt, to)),
    )
    .orderBy(spells.endedAt, spells.customerId)
  return rows.map(({ asked, answered, ...row }) => ({
    ...row,
    asked: asked === 1 || answered === 1,
    answered: answered === 1,
  }))
}

/** Customers who pay at a moment, and how many of them said the same in the time before it. */
export async function countStayers(
  db: Db,
  workspaceId: string,
  { at, backMs }: { at: number; backMs: number },
  low: readonly LowScore[],
): Promise<{ customers: number; low: number; negative: number; either: number }> {
  const hasSaid = (what: Part) =>
    sql<number>`${lastSaid(what, sql`${at - backMs}`, sql`${at}`)} is not null`
  const said = db
    .select({ low: hasSaid(isLow(low)).as('low'), negative: hasSaid(isNegative).as('negative') })
    .from(spells)
    .where(and(eq(spells.workspaceId, workspaceId), paysAt(at)))
    .as('said')
  const [row] = await db
    .select({
      customers: sql<number>`count(*)`,
      low: sql<number>`coalesce(sum(${said.low}), 0)`,
      negative: sql<number>`coalesce(sum(${said.negative}), 0)`,
      either: sql<number>`coalesce(sum(${said.low} or ${said.negative}), 0)`,
    })
    .from(said)
  return row ?? { customers: 0, low: 0, negative: 0, either: 0 }
}

type Part = ReturnType<typeof sql>

/** The last answer of such a kind in [since, until); null without one. */
const lastSaid = (what: Part, since: Part, until: Part) => sql<number | null>`(
  select max(r.answered_at) from responses r
  where r.workspace_id = spells.workspace_id and r.customer_id = spells.customer_id
    and r.answered_at >= ${since} and r.answered_at < ${until} and ${what}
)`

const isLow = (low: readonly LowScore[]): Part => sql`exists (
  select 1 from json_each(${JSON.stringify(low)}) b
  where b.value ->> 'kind' = r.kind and r.score <= b.value ->> 'max'
)`

const isNegative = sql`r.sentiment_label = 'negative' and r.kind <> 'cancellation'`

const givesReason = sql`r.cause is not null and r.kind = 'cancellation'`
