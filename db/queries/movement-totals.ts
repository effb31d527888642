import { sql } from 'drizzle-orm'
import type { Billed } from '../../src/domain/billing/billed'
import type { LossKind, MovementType } from '../../src/domain/billing/movement'
import type { Db } from '../client'

interface DayRange {
  fromDay: string
  toDay: string
}

/** Movements of one type: how many, and what they add up to in minor units, signed. */
export interface Moved {
  count: number
  amountMinor: number
}

/** A currency of the ledger with its MRR at both ends of a range, minor units. */
export interface CurrencyMrr {
  currency: string
  startMinor: number
  endMinor: number
}

/** Every currency ever moved up to the end of the range, that with most MRR at its end first. */
export const listCurrencies = (
  db: Db,
  workspaceId: string,
  { fromDay, toDay }: DayRange,
): Promise<CurrencyMrr[]> =>
  // The names are found by skipping from one to the next, not by reading every row.
  db.all<CurrencyMrr>(sql`
    with recursive known(currency) as (
      select min(currency) from movement_totals where workspace_id = ${workspaceId}
      union all
      select (select min(t.currency) from movement_totals t
        where t.workspace_id = ${workspaceId} and t.currency > known.currency)
      from known where known.currency is not null
    ),
    sums as (
      select known.currency,
        (select sum(t.amount_minor) from movement_totals t
          where t.workspace_id = ${workspaceId} and t.currency = known.currency
            and t.day < ${fromDay}) as before,
        (select sum(t.amount_minor) from movement_totals t
          where t.workspace_id = ${workspaceId} and t.currency = known.currency
            and t.day >= ${fromDay} and t.day <= ${toDay}) as within
      from known where known.currency is not null
    )
    select currency, coalesce(before, 0) as startMinor,
      coalesce(before, 0) + coalesce(within, 0) as endMinor
    from sums where before is not null or within is not null
    order by endMinor desc, currency
  `)

/** What moved in one currency in each range, by type. */
export async function sumMovements(
  db: Db,
  workspaceId: string,
  currency: string,
  ranges: readonly DayRange[],
): Promise<Record<MovementType, Moved>[]> {
  const bounds = JSON.stringify(ranges.map(({ fromDay, toDay }) => [fromDay, toDay]))
  const of = (type: MovementType) => sql`
    json_object(
      'count', coalesce(sum(t.count) filter (where t.type = ${type}), 0),
      'amountMinor', coalesce(sum(t.amount_minor) filter (where t.type = ${type}), 0))`
  const rows = await db.all<{ moved: string }>(sql`
    with r as materialized (
      select key as i, value ->> 0 as since, value ->> 1 as until from json_each(${bounds})
    )
    select (
      select json_object('new', ${of('new')}, 'expansion', ${of('expansion')},
        'contraction', ${of('contraction')}, 'churn', ${of('churn')},
        'reactivation', ${of('reactivation')})
      from movement_totals t
      where t.workspace_id = ${workspaceId} and t.currency = ${currency}
        and t.day >= r.since and t.day <= r.until
    ) as moved
    from r order by r.i
  `)
  return rows.map(({ moved }) => JSON.parse(moved) as Record<MovementType, Moved>)
}

/** What churn and contraction took in one currency and range, by kind of loss and by billing. */
export async function sumLosses(
  db: Db,
  workspaceId: string,
  currency: string,
  { fromDay, toDay }: DayRange,
): Promise<Record<LossKind | Billed, number>> {
  const [row] = await db.all<Record<LossKind | Billed, number>>(sql`
    select
      coalesce(-sum(amount_minor) filter (where loss = 'voluntary'), 0) as voluntary,
      coalesce(-sum(amount_minor) filter (where loss = 'involuntary'), 0) as involuntary,
      coalesce(-sum(amount_minor) filter (where loss = 'pause'), 0) as pause,
      coalesce(-sum(amount_minor) filter (where loss in ('unknown', '')), 0) as unknown,
      coalesce(-sum(amount_minor) filter (where billed = 'monthly'), 0) as monthly,
      coalesce(-sum(amount_minor) filter (where billed = 'yearly'), 0) as yearly,
      coalesce(-sum(amount_minor) filter (where billed = 'other'), 0) as other
    from movement_totals
    where workspace_id = ${workspaceId} and currency = ${currency}
      and day >= ${fromDay} and day <= ${toDay} and type in ('churn', 'contraction')
  `)
  return row ?? { voluntary: 0, involuntary: 0, pause: 0, unknown: 0, monthly: 0, yearly: 0, other: 0 }
}

/** What moved in each currency on each day, by type. */
export const listDailyMoves = (
  db: Db,
  workspaceId: string,
  { fromDay, toDay }: DayRange,
): Promise<({ currency: string; day: string; type: MovementType } & Moved)[]> =>
  db.all(sql`
    select currency, day, type, sum(count) as count, sum(amount_minor) as amountMinor
    from movement_totals
    where workspace_id = ${workspaceId} and day >= ${fromDay} and day <= ${toDay}
    group by currency, day, type
  `)
