import { addDays, dayIn, monthOf } from '../src/domain/time'
import { spread, withFilled } from './filled'

const CUSTOMERS = 100_000
const MOVEMENTS_EACH = 10
const REPEATS = 25
const YEAR_MS = 365 * 86_400_000
const PORT = 18_760

/** Churn and movements over HTTP with 100,000 customers and a million movements in three years. */
export async function benchChurnSummaries(): Promise<void> {
  const now = Date.now()
  const lastDay = addDays(monthOf(dayIn('UTC', now)), -1)
  const month = `from=${monthOf(lastDay)}&to=${lastDay}`
  const year = `from=${addDays(lastDay, -364)}&to=${lastDay}&by=month`
  const args = { start: now - 3 * YEAR_MS, now, year: YEAR_MS }
  await withFilled({ port: PORT, args, statements: LEDGER }, async (get) => {
    const ask = (path: string) => get(path, REPEATS)
    console.log(`\nChurn over HTTP, ${CUSTOMERS} customers, ${REPEATS} requests each`)
    console.table({
      'baseline: one key, list of surveys': await ask('/v1/surveys'),
      'movements of a month': await ask(`/v1/summaries/movements?${month}&by=day`),
      'movements of a year by month': await ask(`/v1/summaries/movements?${year}`),
      'every rate of a month': await ask(`/v1/summaries/churn?${month}&by=month`),
      'every rate of 90 days by week': await ask('/v1/summaries/churn'),
      'every rate of a year by month': await ask(`/v1/summaries/churn?${year}`),
    })
  })
}

const CUSTOMER = `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${CUSTOMERS}),
  c as (select i, ${spread('i')} as a, ${spread('(i * 7 + 3)')} as b, i % 4 as m,
    case i % 10 when 0 then 'USD' when 1 then 'GBP' else 'EUR' end as currency,
    case i % 4 when 0 then 'yearly' when 1 then 'other' else 'monthly' end as billed from n)`

/**
 * A ledger by SQL: two in five customers leave again, a third of them comes back; one in twenty asks
 * to cancel each year; three currencies and three billings.
 */
export const LEDGER = [
  `insert into spells (workspace_id, customer_id, ordinal, started_at, ended_at, start_mrr_minor, billed,
      currency, mrr_minor, loss)
    ${CUSTOMER}, s as (select *, cast(:start + a * (:now - :start) as integer) as began from c)
    select :ws, printf('customer-%06d', i), 1, began,
      case when b < 0.4 and began + b * :year < :now then cast(began + b * :year as integer) end,
      4900, billed, currency, 4900,
      case when b < 0.4 then case i % 3 when 0 then 'voluntary' when 1 then 'involuntary' else 'unknown' end end
    from s`,
  `insert into spells (workspace_id, customer_id, ordinal, started_at, ended_at, start_mrr_minor, billed,
      currency, mrr_minor, loss)
    select workspace_id, customer_id, 2, ended_at + 4000000000, null, 4900, billed, currency, 4900, null
    from spells where ended_at < :now - 4000000000 and started_at % 3 = 0`,
  `insert into movements (workspace_id, id, customer_id, at, day, type, currency, amount_minor, mrr_before,
      mrr_after, spell_started_at, interval, event_id)
    ${CUSTOMER}, k(j) as (select 1 union all select j + 1 from k where j < ${MOVEMENTS_EACH})
    select :ws, printf('m%06d-%d', i, j), printf('customer-%06d', i),
      cast(:start + ${spread('(i * 11 + j)')} * (:now - :start) as integer),
      strftime('%Y-%m-%d', (:start + ${spread('(i * 11 + j)')} * (:now - :start)) / 1000, 'unixepoch'),
      case when j = 1 then 'new' when j = 10 and b < 0.4 then 'churn' when (i + j) % 2 = 0 then 'expansion'
        else 'contraction' end,
      currency, case when j = 1 then 4900 when (i + j) % 2 = 0 then 500 else -490 end, 4900, 5400, :start,
      case billed when 'yearly' then 'year' else 'month' end, printf('e%06d-%d', i, j)
    from c, k`,
  `insert into movement_totals
    select workspace_id, currency, day, type, case interval when 'year' then 'yearly' else 'monthly' end,
      case type when 'churn' then 'voluntary' when 'contraction' then 'unknown' else '' end,
      count(*), sum(amount_minor)
    from movements group by 1, 2, 3, 4, 5, 6`,
  `insert into churn_events (workspace_id, id, source, customer_id, subscription_id, type, at, received_at)
    ${CUSTOMER} select :ws, printf('c%06d', i), 'api', printf('customer-%06d', i), 's',
      'cancellation_requested', cast(:start + a * (:now - :start) as integer), :now from c where b < 0.15`,
]
