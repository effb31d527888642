import type { Client } from '@libsql/client'

const DAY_MS = 86_400_000

const upTo = (count: number): string =>
  `with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < ${count})`

/** What the demo has nothing of: webhooks, a billing system's messages, purchases, an audit log. */
export async function addTraffic(client: Client, workspaceId: string): Promise<void> {
  const args = { ws: workspaceId, now: Date.now() }
  for (const sql of STATEMENTS) await client.execute({ sql, args })
}

/** As long as deliveries are kept, some thousand a day; one in forty failed, one in a thousand waits. */
const DELIVERIES = 100_000
const DELIVERED_AT = `cast(:now - 30.0 * ${DAY_MS} * (${DELIVERIES} - n.i) / ${DELIVERIES} as integer)`
const MESSAGES = 200_000
const RECEIVED_AT = `cast(:now - 365.0 * ${DAY_MS} * (${MESSAGES} - n.i) / ${MESSAGES} as integer)`
const PURCHASES = 400_000
const ENTRIES = 20_000

const STATEMENTS = [
  `insert into webhook_endpoints (id, workspace_id, url, description, types, secrets, failures, created_at)
    ${upTo(3)} select 'whe_' || i, :ws, 'https://hooks.example.com/' || i, 'Endpoint ' || i, '[]', '[]', 0, :now from n`,
  `insert into outbox (id, workspace_id, type, at, payload, dispatched_at)
    ${upTo(DELIVERIES)} select printf('evt_%07d', i), :ws, 'response.completed', ${DELIVERED_AT},
      json_object('id', printf('rsp_%07d', i), 'score', i % 11, 'comment', 'The export stops half way'), ${DELIVERED_AT} from n`,
  `insert into deliveries (id, workspace_id, endpoint_id, event_id, type, state, due_at, attempts, tries, last_at,
      last_status, last_problem, created_at)
    ${upTo(DELIVERIES)} select printf('dlv_%07d', i), :ws, 'whe_' || i % 3, printf('evt_%07d', i), 'response.completed',
      case when i % 1000 = 0 then 'waiting' when i % 40 = 0 then 'failed' else 'delivered' end,
      iif(i % 1000 = 0, :now + ${DAY_MS}, null), 1, 1, ${DELIVERED_AT}, iif(i % 40 = 0, 500, 200),
      iif(i % 40 = 0, 'status', null), ${DELIVERED_AT} from n`,
  `insert into delivery_attempts (workspace_id, delivery_id, attempt, at, ms, status, problem, answer)
    select workspace_id, id, 1, last_at, 120, last_status, last_problem, 'ok' from deliveries`,
  `insert into billing_endpoints (id, workspace_id, provider, secrets, created_at)
    values ('bil_bench', :ws, 'stripe', '["whsec_bench"]', :now)`,
  `insert into external_events (workspace_id, provider, external_id, type, payload, received_at, handled_at, state,
      outcome, endpoint_id)
    ${upTo(MESSAGES)} select :ws, 'stripe', printf('evt_%07d', i), 'customer.subscription.updated',
      json_object('id', printf('evt_%07d', i), 'type', 'customer.subscription.updated', 'data', hex(zeroblob(300))),
      ${RECEIVED_AT}, ${RECEIVED_AT}, case when i % 200 = 0 then 'refused' when i % 3 = 0 then 'unused' else 'applied' end,
      iif(i % 200 = 0, 'no_amount', '1'), 'bil_bench' from n`,
  `insert into churn_events (workspace_id, id, source, customer_id, subscription_id, type, at, amount_minor, currency,
      received_at)
    ${upTo(PURCHASES)}, c as materialized (select row_number() over () - 1 as place, id, count(*) over () as of from customers)
    select :ws, printf('buy-%07d', n.i), 'api', c.id, 's', iif(n.i % 20 = 0, 'refund', 'purchase'),
      cast(:now - (n.i * 0.6180339887 - cast(n.i * 0.6180339887 as integer)) * 365.0 * ${DAY_MS} as integer),
      iif(n.i % 20 = 0, -1000, 1000 + n.i % 9000), 'EUR', :now
    from n join c on c.place = (n.i * 7919) % 80021`,
  `insert into audit_entries (id, workspace_id, at, actor_kind, actor_id, what, subject, detail)
    ${upTo(ENTRIES)} select printf('aud_%07d', i), :ws, cast(:now - 365.0 * ${DAY_MS} * (${ENTRIES} - i) / ${ENTRIES} as integer),
      iif(i % 5 = 0, 'key', 'member'), iif(i % 5 = 0, 'key_bench', 'mem_maja'),
      case i % 4 when 0 then 'survey.changed' when 1 then 'follow_up.closed' when 2 then 'key.created' else 'theme.changed' end,
      'srv_bench', '{"name":"NPS"}' from n`,
]
