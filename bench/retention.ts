import { spread, withFilled } from './filled'

const CUSTOMERS = 100_000
const REPEATS = 15
const YEAR_MS = 365 * 86_400_000
const PORT = 18_764

/** Cohorts, leakage and purchases over HTTP: 100,000 customers, a million movements, 400,000 purchases. */
export async function benchRetention(): Promise<void> {
  const now = Date.now()
  const args = { start: now - 2 * YEAR_MS, now, year: YEAR_MS }
  await withFilled({ port: PORT, args, statements: STATEMENTS }, async (get) => {
    const ask = (path: string) => get(path, REPEATS)
    console.log(`\nRetention over HTTP, ${CUSTOMERS} customers, ${REPEATS} requests each`)
    console.table({
      'baseline: one key, list of surveys': await ask('/v1/surveys'),
      'cohorts of 24 months': await ask('/v1/summaries/cohorts?count=24'),
      'cohorts of 8 quarters': await ask('/v1/summaries/cohorts?by=quarter&count=8'),
      'leakage of a year, by plan': await ask('/v1/summaries/leakage'),
      'leakage of 90 days, by a trait': await ask(`/v1/summaries/leakage?by=traits.country&${quarter()}`),
      'purchases of a year': await ask('/v1/summaries/purchases'),
      'purchases of 90 days': await ask(`/v1/summaries/purchases?${quarter()}`),
      'champions of a year, a page': await ask('/v1/summaries/purchases/customers?segment=champions'),
    })
  })
}

const quarter = () => `from=${new Date(Date.now() - 89 * 86_400_000).toISOString().slice(0, 10)}`

const day = (at: string) => `strftime('%Y-%m-%d', ${at} / 1000, 'unixepoch')`
const month = (at: string) => `strftime('%Y-%m-01', ${at} / 1000, 'unixepoch')`

const STATEMENTS = [
  `insert into customers (workspace_id, id, traits, status, mrr, created_at)
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ${CUSTOMERS})
    select :ws, printf('customer-%06d', i),
      json_object('country', 'c' || (i % 37), 'channel', 'x' || (i % 7), 'seats', i % 90, 'name', 'n' || i),
      'active', '{}', cast(:start + i as integer) from n`,
  `insert into spells (workspace_id, customer_id, ordinal, started_at, ended_at, start_mrr_minor, plan, billed,
      currency, mrr_minor, loss)
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ${CUSTOMERS}),
      c as (select i, ${spread('i')} as a, ${spread('(i * 7 + 3)')} as b from n),
      s as (select *, cast(:start + a * (:now - :start) as integer) as began from c)
    select :ws, printf('customer-%06d', i), 1, began,
      case when b < 0.45 and began + b * :year < :now then cast(began + b * :year as integer) end,
      4900, case i % 3 when 0 then 'Starter' when 1 then 'Team' else 'Business' end,
      case i % 4 when 0 then 'yearly' else 'monthly' end, 'EUR', 4900,
      case when b < 0.45 then case i % 3 when 0 then 'voluntary' when 1 then 'involuntary' end end
    from s`,
  `insert into subscriptions (workspace_id, customer_id, id, status, mrr_minor, trial_started_at)
    select workspace_id, customer_id, 's', 'active', 4900,
      case when started_at % 3 = 0 then started_at - 1209600000 end from spells`,
  `insert into movements (workspace_id, id, customer_id, at, day, type, currency, amount_minor, mrr_before,
      mrr_after, spell_started_at, price_change, event_id)
    with recursive k(j) as (select 0 union all select j + 1 from k where j < 9),
      m as (select *, cast(started_at + (coalesce(ended_at, :now) - started_at) * j / 9.0 as integer) as at
        from spells, k)
    select workspace_id, customer_id || '-' || j, customer_id, at, ${day('at')},
      case when j = 0 then 'new' when j = 9 and ended_at is not null then 'churn'
        when j % 2 = 0 then 'expansion' else 'contraction' end,
      'EUR', case when j = 0 then 4900 when j = 9 and ended_at is not null then -4900
        when j % 2 = 0 then 500 else -490 end, 4900, 5400, started_at,
      case j when 4 then 'told' when 6 then 'inferred' end, 'e'
    from m`,
  `insert into movement_totals
    select workspace_id, currency, day, type, 'monthly', '', count(*), sum(amount_minor)
    from movements group by 1, 2, 3, 4`,
  `insert into cohort_totals
    with moves as (select ${month('spell_started_at')} as cohort, ${month('at')} as month, * from movements)
    select workspace_id, cohort, month, 'EUR', sum(iif(type = 'new', amount_minor, 0)), sum(amount_minor)
    from moves group by 1, 2, 3
    union all select workspace_id, cohort, month, '', sum(type = 'new'), sum(iif(type = 'churn', -1, 1))
    from moves where type in ('new', 'churn') group by 1, 2, 3`,
  `insert into churn_events (workspace_id, id, source, customer_id, subscription_id, type, at, amount_minor,
      currency, received_at)
    with recursive n(i) as (select 1 union all select i + 1 from n where i < 4 * ${CUSTOMERS})
    select :ws, printf('p%07d', i), 'api', printf('customer-%06d', 1 + (i * i) % 80021), 's',
      case i % 20 when 0 then 'refund' else 'purchase' end,
      cast(:now - ${spread('(i * 3 + 1)')} * :year as integer),
      case i % 20 when 0 then -1000 else 1000 + i % 9000 end, 'EUR', :now from n`,
  `insert into churn_events (workspace_id, id, source, customer_id, subscription_id, type, at, mrr_minor,
      currency, received_at)
    select workspace_id, 'e' || id, 'api', customer_id, 's', 'changed', at, 4900, 'EUR', at from movements`,
]
