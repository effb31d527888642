import type { Client } from '@libsql/client'
import { Hono } from 'hono'
import { mountDashboard } from '../src/dashboard/routes'
import type { AppEnv } from '../src/http/env'
import { toCursor } from '../src/http/routes/schemas'

/** For who is not signed in, as files, or the same rows as another page's. */
const OTHERS = /\*|^\/(assets|exports|shared|sign-in|invitations|forgotten|reset)\b|\/export(\/|$)|\/(csv|markdown)$/

/** What stands for the parts of an address that are ids: the newest, or the one with most behind it. */
const IDS: Record<string, string> = {
  '/surveys/:id': "select id from surveys where kind = 'nps' and status = 'live'",
  '/surveys/:id/results': "select id from surveys where kind = 'nps' and status = 'live'",
  '/surveys/:id/preview': "select id from surveys where kind = 'nps' and status = 'live'",
  '/responses/:id': `select r.id from responses r join response_tags t on t.response_id = r.id
    where r.customer_id is not null order by r.answered_at desc limit 1`,
  '/follow-ups/rules/:rule': "select 'complaint'",
  '/follow-ups/:id': 'select id from follow_ups order by opened_at desc limit 1',
  '/topics/told/:of/:topic': "select 'keyword/export'",
  '/topics/themes/:id': 'select id from own_themes limit 1',
  '/updates/:id': "select update_id from update_recipients limit 1",
  '/playbooks/:id': 'select playbook_id from playbook_runs group by 1 order by count(*) desc limit 1',
  '/digests/:id': 'select id from digests order by to_day desc limit 1',
  '/cancellations/:id': 'select id from cancel_sessions order by opened_at desc limit 1',
  '/customers/:id': 'select customer_id from churn_events group by 1 order by count(*) desc limit 1',
  '/settings/billing/:id': 'select id from billing_endpoints',
  '/settings/billing-messages/:provider/:message':
    "select provider || '/' || external_id from external_events order by received_at desc limit 1",
  '/settings/messages/channels/:id': 'select id from channels limit 1',
  '/settings/messages/templates/:id': "select 'tpl_thanks'",
  '/settings/messages/sent/:id': 'select id from messages order by created_at desc limit 1',
  '/settings/webhooks/:id': 'select id from webhook_endpoints limit 1',
  '/settings/webhook-deliveries/:id': 'select id from deliveries order by created_at desc limit 1',
  '/settings/data/:id': 'select id from operations limit 1',
}

/** The filters that ask most of a page. */
const FILTERS: Record<string, string[]> = {
  '/': ['days=30', 'days=365'],
  '/surveys/:id/results': ['days=30', 'days=365'],
  '/responses': [
    'kind=nps&min_score=0&max_score=6', 'kind=feedback', 'sentiment=negative', 'theme=price', 'keyword=export',
    'signal=complaint', 'trust=verified', 'has_comment=true', 'q=export', 'q=export+crash', 'q=a', 'q=zzzz',
    'follow_up=active', 'follow_up=none&min_score=0&max_score=6', 'owner_id=mem_maja', 'cause=price',
    'from=2026-01-01&to=2026-01-31', 'theme=price&sentiment=negative&kind=nps', 'label=none',
  ],
  '/follow-ups': [
    'view=mine', 'view=unowned', 'view=overdue', 'view=closed', 'view=closed&sort=newest',
    'sort=value', 'sort=newest', 'owner_id=mem_maja', 'rule_id=detractor', 'view=closed&rule_id=complaint', 'tag=none',
  ],
  '/follow-ups/complaints': ['days=30', 'days=90'],
  '/topics': ['days=90', 'days=365', 'kind=nps'],
  '/customers': [
    'sort=value', 'sort=risk', 'status=active', 'status=churned', 'risk=high', 'risk=high&sort=value', 'plan=Team',
    'billed=yearly&sort=value', 'min_value=40&max_value=60', 'trait=industry%3Dnone', 'trait=nothing%3Dx',
    'q=fern-1', 'q=bak', 'answered=yes', 'answered=no', 'last_nps=detractor', 'theme=price', 'theme=price&risk=high',
    'follow_up=open', 'follow_up=none',
  ],
  '/segments/count': [
    'status=active', 'risk=high', 'answered=no', 'last_nps=detractor', 'theme=price', 'trait=industry%3Dnone', 'q=bak',
  ],
  '/churn': ['period=quarter', 'period=year', 'billed=yearly', 'period=year&horizon=90'],
  '/churn/retention': ['days=30', 'days=90', 'by=billed', 'rank=mrr', 'step=quarter&show=mrr', 'segment=champions', 'billed=monthly'],
  '/churn/associations': [
    'days=90', 'about=sentiment', 'about=theme', 'about=keyword', 'about=reason', 'within=plan', 'follow=day', 
    'horizon=90', 'kind=csat',
  ],
  '/cancellations': ['days=30', 'days=365'],
  '/settings/audit': ['what=survey'],
  '/settings/messages/sent': ['state=sent', 'state=withheld'],
  '/settings/webhooks/:id': ['state=failed', 'state=waiting'],
  '/settings/billing/:id': ['state=refused', 'state=unused'],
}

/** Lists that go on: how far down in them a page is asked for. */
const DEEP: Record<string, string> = {
  '/responses': "select answered_at as at, id from responses order by answered_at limit 1 offset 200000",
  '/customers': 'select created_at as at, id from customers order by created_at limit 1 offset 50000',
  '/follow-ups': "select due_at as at, id from follow_ups where state <> 'closed' order by due_at limit 1 offset 1000",
}

/** Every page of the dashboard by its routes, with ids of the file, and with the filters above. */
export async function addressesOf(client: Client): Promise<string[]> {
  const app = new Hono<AppEnv>()
  mountDashboard(app)
  const paths = app.routes.filter(({ method, path }) => method === 'GET' && !OTHERS.test(path)).map(({ path }) => path)
  const addresses: string[] = []
  for (const path of new Set(paths)) {
    const place = await fill(client, path)
    addresses.push(place, ...(FILTERS[path] ?? []).map((query) => `${place}?${query}`))
    const deep = DEEP[path]
    if (deep !== undefined) addresses.push(`${place}?cursor=${await cursorOf(client, deep)}`)
  }
  return addresses
}

async function fill(client: Client, path: string): Promise<string> {
  const first = path.indexOf('/:')
  if (first < 0) return path
  const query = IDS[path]
  if (query === undefined) throw new Error(`say in IDS what ${path} is looked at with`)
  const { rows } = await client.execute(query)
  const id = rows[0]?.[0]
  if (id === undefined || id === null) throw new Error(`there is nothing to look at ${path} with`)
  const rest = path.slice(first).replace(/^(\/:\w+)+/, '')
  return `${path.slice(0, first)}/${String(id).split('/').map(encodeURIComponent).join('/')}${rest}`
}

async function cursorOf(client: Client, query: string): Promise<string> {
  const { rows } = await client.execute(query)
  return toCursor({ at: Number(rows[0]?.at), id: String(rows[0]?.id) })
}
