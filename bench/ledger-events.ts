/** Spread evenly and without a pattern: fractions of multiples of the golden ratio, the same each time. */
const spread = (by: string) => `((${by}) * 0.6180339887 - cast((${by}) * 0.6180339887 as integer))`

const DAY = 86_400_000

/**
 * Three years of ten events each as billing systems tell them: a start, six changes of price, a pause
 * and its end, and an end for two in five, who come back in one case of three. By SQL, for they are
 * only what is replayed. `:ws`, `:customers`, `:now`.
 */
export const LEDGER_EVENTS = `
  insert into churn_events (workspace_id, id, source, customer_id, subscription_id, type, at, mrr_minor,
    currency, interval, plan, reason, cause, received_at)
  with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < :customers),
    k(j) as (select 0 union all select j + 1 from k where j < 9),
    c as (select i, printf('customer-%06d', i) as customer,
      cast(:now - ${1095 * DAY} + ${spread('i')} * ${700 * DAY} as integer) as began,
      case i % 10 when 0 then 'USD' when 1 then 'GBP' else 'EUR' end as currency,
      case i % 4 when 0 then 'year' when 1 then '3 months' else 'month' end as interval from n)
  select :ws, printf('e%06d-%d', i, j), 'bench', customer, customer,
    case j when 0 then 'started' when 4 then 'paused' when 5 then 'resumed'
      when 8 then case when i % 5 < 2 then 'ended' else 'changed' end
      when 9 then case when i % 5 < 2 and i % 3 > 0 then 'cancellation_reverted' when i % 5 < 2 then 'reactivated'
        else 'changed' end
      else 'changed' end,
    began + j * ${39 * DAY},
    case when j in (4, 5) or (j >= 8 and i % 5 < 2) then null else 2000 + (i * 31 + j * 977) % 9000 end,
    case when j in (4, 5) or (j >= 8 and i % 5 < 2) then null else currency end,
    case j when 0 then interval end, case j when 0 then 'plan ' || (i % 3) end,
    case when j = 8 and i % 5 < 2 then 'price' end,
    case when j = 8 and i % 5 < 2 then case i % 3 when 0 then 'payment_failed' else 'cancellation_requested' end end,
    began + j * ${39 * DAY}
  from c, k`
