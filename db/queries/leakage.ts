import { type SQL, sql } from 'drizzle-orm'
import type { Billed } from '../../src/domain/billing/billed'
import type { PriceChange } from '../../src/domain/billing/movement'
import type { OutcomeGroup } from '../../src/domain/metrics/outcome'
import type { Exposure } from '../../src/domain/metrics/tenure-hazard'
import type { PaidFor } from '../../src/domain/metrics/paying-time'
import type { Db } from '../client'

/** Half-open, epoch ms; `now` is as far as anything has been seen. */
export interface SeenPeriod {
  from: number
  to: number
  now: number
}

// A comparison says 1 or 0 in SQLite, and null when one side is unknown.
interface OutcomeRow {
  complete: number
  came: number
  customers: number
  mrrMinor: number
}

const toOutcome = ({ complete, came, customers, mrrMinor }: OutcomeRow): OutcomeGroup => ({
  complete: complete === 1,
  came: came === 1,
  customers,
  mrrMinor,
})

const minorIn = (currency: string): SQL =>
  sql`sum(case when s.currency = ${currency} then s.mrr_minor else 0 end)`

/** How long a month of tenure is, and by how much later each of them ends. */
export interface TenureMonths {
  monthMs: number
  graceMs: number
  months: number
}

/**
 * First paying times by the months of tenure that were over within the period: from the first such
 * month to the last they were there for, and whether they left in it.
 */
export async function countExposures(
  db: Db,
  workspaceId: string,
  { from, to, now }: SeenPeriod,
  { monthMs, graceMs, months }: TenureMonths,
  billed: Billed | null,
): Promise<Exposure[]> {
  const until = Math.min(to, now)
  // Numbers are bound as floats, and only whole ones divide to whole months.
  const whole = (value: SQL) => sql`cast(${value} as integer)`
  /** The month of tenure that an instant lies in; an end belongs to the month it closes. */
  const monthOf = (at: SQL) =>
    sql`max(1, ${whole(sql`(${at} - started_at - ${graceMs} + ${monthMs - 1}) / ${monthMs}`)})`
  const rows = await db.all<{ from: number; to: number; churned: number; customers: number }>(sql`
    with times as (
      select ${monthOf(sql`${from}`)} as since,
        min(${whole(sql`(${until - 1 - graceMs} - started_at) / ${monthMs}`)}, ${months}) as until,
        case when ended_at is null then ${months + 1} else ${monthOf(sql`ended_at`)} end as last
      from spells
      where workspace_id = ${workspaceId} and ordinal = 1
        and started_at < ${until - graceMs - monthMs}
        and (${billed} is null or billed = ${billed})
    )
    select since as "from", min(until, last) as "to", last <= until as churned, count(*) as customers
    from times where since <= until and since <= last
    group by 1, 2, 3`)
  return rows.map(({ churned, ...row }) => ({ ...row, churned: churned === 1 }))
}

/** First paying times of all customers by the whole days they have lasted. */
export async function countPaidDays(
  db: Db,
  workspaceId: string,
  now: number,
  billed: Billed | null,
): Promise<PaidFor[]> {
  const rows = await db.all<{ days: number; ended: number; customers: number }>(sql`
    select cast((coalesce(ended_at, ${now}) - started_at) / 86400000 as integer) as days,
      ended_at is not null as ended, count(*) as customers
    from spells
    where workspace_id = ${workspaceId} and ordinal = 1 and started_at <= ${now}
      and (${billed} is null or billed = ${billed})
    group by 1, 2`)
  return rows.map(({ ended, ...row }) => ({ ...row, ended: ended === 1 }))
}

/** Customers who began a trial in the period before ever paying, and whether they then paid. */
export async function countTrials(
  db: Db,
  workspaceId: string,
  { from, to, now }: SeenPeriod,
  horizonMs: number,
): Promise<OutcomeGroup[]> {
  const rows = await db.all<OutcomeRow>(sql`
    with trials as (
      select customer_id, min(trial_started_at) as at from subscriptions
      where workspace_id = ${workspaceId} and trial_started_at >= ${from} and trial_started_at < ${to}
      group by customer_id
    )
    select t.at + ${horizonMs} <= ${now} as complete,
      coalesce(s.started_at <= min(${now}, t.at + ${horizonMs}), 0) as came,
      count(*) as customers, 0 as mrrMinor
    from trials t left join spells s
      on s.workspace_id = ${workspaceId} and s.customer_id = t.customer_id and s.ordinal = 1
    where s.started_at is null or s.started_at >= t.at
    group by 1, 2`)
  return rows.map(toOutcome)
}

/** Until when an end counts as a loss at the first renewal, counted from the first payment. */
export interface FirstTerm {
  billed: Billed
  termMs: number
  /** How much longer for a payment that failed. */
  dunningMs: number
}

/** Customers whose first renewal fell due in the period, and whether they were lost at it. */
export async function countFirstRenewals(
  db: Db,
  workspaceId: string,
  { from, to, now }: SeenPeriod,
  { billed, termMs, dunningMs }: FirstTerm,
  currency: string,
): Promise<OutcomeGroup[]> {
  const [since, until] = [from - termMs, Math.min(to, now) - termMs]
  const complete = sql`started_at + ${termMs + dunningMs} <= ${now}`
  const due = sql`workspace_id = ${workspaceId} and ordinal = 1 and billed = ${billed}
    and started_at >= ${since} and started_at < ${until}`
  // Both counts come from an index; what was paid is looked up for the lost alone.
  const [all, lost] = await Promise.all([
    db.all<Pick<OutcomeRow, 'complete' | 'customers'>>(sql`
      select ${complete} as complete, count(*) as customers
      from spells indexed by spells_by_start where ${due} group by 1`),
    db.all<OutcomeRow>(sql`
      with lost as materialized (
        select customer_id, ${complete} as complete from spells indexed by spells_by_end
        where ${due} and ended_at is not null and ended_at >= ${since}
          and ended_at <= started_at + ${termMs} + case loss when 'involuntary' then ${dunningMs} else 0 end
      )
      select complete, 1 as came, count(*) as customers, ${minorIn(currency)} as mrrMinor
      from lost cross join spells s
        on s.workspace_id = ${workspaceId} and s.customer_id = lost.customer_id and s.ordinal = 1
      group by 1`),
  ])
  const stayed = all.map(({ complete: isComplete, customers }) => {
    const gone = lost.find((group) => group.complete === isComplete)?.customers ?? 0
    return { complete: isComplete, came: 0, customers: customers - gone, mrrMinor: 0 }
  })
  return [...lost, ...stayed].map(toOutcome)
}

/** Customers whose price changed in the period, each by the first change, and who then left. */
export async function countPriceChanges(
  db: Db,
  workspaceId: string,
  { from, to, now }: SeenPeriod,
  known: PriceChange,
  horizonMs: number,
  currency: string,
): Promise<OutcomeGroup[]> {
  // The planner would read all spells first: the join keeps its order, and the plus its index.
  const rows = await db.all<OutcomeRow>(sql`
    with changes as (
      select customer_id, min(at) as at, spell_started_at from movements
      where workspace_id = ${workspaceId} and price_change = ${known}
        and price_change is not null and at >= ${from} and at < ${to}
      group by customer_id
    )
    select c.at + ${horizonMs} <= ${now} as complete,
      coalesce(s.ended_at <= c.at + ${horizonMs}, 0) as came,
      count(*) as customers, ${minorIn(currency)} as mrrMinor
    from changes c cross join spells s
      on s.workspace_id = ${workspaceId} and s.customer_id = c.customer_id
        and +s.started_at = c.spell_started_at
    group by 1, 2`)
  return rows.map(toOutcome)
}
