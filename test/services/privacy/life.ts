import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { listDigests } from '../../../db/queries/digests'
import { makeDueDigest } from '../../../src/services/digests/make'
import { loadDigestSettings, saveDigestSettings } from '../../../src/services/digests/settings'
import { saveView } from '../../../src/services/saved-views/save'
import { openBody, openSession, report, reportBody, withFlow } from '../../api/cancel'
import { answerTo, surveyOf } from '../../api/helpers'
import { sign, SECRET } from '../../api/stripe'
import { DAY, type TestApp } from '../../harness'

/** Begins every word that is only this person's: wherever it stands, something of them is left. */
export const NEEDLE = 'zxq7'
export const EMAIL = `${NEEDLE}mail@example.com`
export const USER = `${NEEDLE}user`
export const PAGE = `https://app.example/${NEEDLE}page`
export const COMMENT = `The export is slow and expensive, ${NEEDLE}word, ${NEEDLE}word is what ${NEEDLE}name says`

const ok = async <T = { id: string }>(response: Response): Promise<T> => {
  if (response.status >= 300) throw new Error(`answered ${response.status}: ${await response.text()}`)
  const text = await response.text()
  return (text === '' ? {} : JSON.parse(text)) as T
}

export interface Life {
  respondent: string
  /** As their browser sent them, and may send them again. */
  answer: object
  report: object
}

/** Somebody with everything the service can hold of a person, by the ways in which it comes. */
export async function livedThrough(app: TestApp): Promise<Life> {
  const person = { anonymous_id: `${NEEDLE}browser`, user_id: USER }
  const page = async <T>(path: string, body: object) => await ok<T>(await app.page(`/v1/client/:key/${path}`, { ...person, ...body }))
  const api = async <T = { id: string }>(method: string, path: string, body?: unknown) => await ok<T>(await app.api(method, path, body))

  await api('POST', '/v1/webhook-endpoints', { url: 'http://127.0.0.2:9/', description: 'all' })
  await api('POST', '/v1/message-channels', {
    type: 'resend',
    name: 'Mail',
    settings: { from: 'Acme <hello@acme.com>', api_key: 're_1' },
  })
  const playbook = await api('POST', '/v1/playbooks', {
    name: 'All',
    definition: {
      trigger: { on: 'response' },
      steps: [
        { do: 'message', template_id: 'tpl_shipped', to: 'person' },
        { do: 'webhook' },
        { do: 'wait', hours: 72 },
        { do: 'webhook' },
      ],
    },
  })
  await api('PUT', `/v1/playbooks/${playbook.id}/status`, { status: 'on' })
  await api('PUT', '/v1/customers/acme', { name: 'Acme', email: EMAIL.toUpperCase(), traits: { size: 'big' } })

  const nps = await surveyOf(app.ctx, 'nps')
  await ok(
    await app.page('/v1/client/:key/responses', answerTo(nps, { anonymous_id: `${NEEDLE}browser`, answers: { score: 2, comment: `${NEEDLE}before I was known` } })),
  )
  await page('identify', {
    customer_id: 'acme',
    name: `${NEEDLE}name`,
    email: EMAIL,
    traits: { [`${NEEDLE}trait`]: `${NEEDLE}value` },
    messages: true,
  })
  await page('track', { event: `${NEEDLE}event` })
  const { display_id } = await page<{ display_id: string }>('displays', {
    survey_id: (await surveyOf(app.ctx, 'csat')).id,
    locales: ['en'],
    event: `${NEEDLE}event`,
    url: PAGE,
  })
  const answer = answerTo(await surveyOf(app.ctx, 'csat'), {
    ...person,
    display_id,
    url: PAGE,
    answers: { score: 1, comment: COMMENT },
  })
  const { id: response } = await page<{ id: string }>('responses', answer)
  await app.settled()

  await api('PUT', `/v1/responses/${response}/labels/${NEEDLE}label`)
  for (const keyword of [`${NEEDLE}hand`, 'slow']) {
    await api('PUT', `/v1/responses/${response}/tags/keywords/${keyword}`, { present: true })
  }
  await api('PUT', `/v1/responses/${response}/tags/sentiment`, { label: 'negative' })
  await api('POST', '/v1/themes', { name: 'Exports', terms: ['ledger dump'], examples: [`${NEEDLE}word is what`, 'it takes ages'] })
  await api('POST', `/v1/responses/${response}/replies`, { key: '1', subject: `${NEEDLE}subject`, body: `Dear ${NEEDLE}name` })

  const followUp = await api('POST', '/v1/follow-ups', { title: `Call ${NEEDLE}name`, response_id: response })
  await api('POST', `/v1/follow-ups/${followUp.id}/notes`, { text: `${NEEDLE}note` })
  await api('PUT', `/v1/follow-ups/${followUp.id}/tags/${NEEDLE}tag`)

  const flow = await withFlow(app, {})
  const key = randomUUID()
  await openSession(app, openBody(flow.id, { ...person, session_key: key, url: PAGE }))
  const said = { reason_id: 'price', reason_position: 0, text: `${NEEDLE}cancelled for it`, url: PAGE, ...person }
  const reported = reportBody(flow, key, { ...said, revision: 2, outcome: 'cancel' })
  await ok(await report(app, reported))

  const { path } = await api<{ path: string }>('POST', '/v1/billing-endpoints', { provider: 'stripe', secret: SECRET })
  const told = JSON.stringify({
    id: 'evt_1',
    object: 'event',
    type: 'customer.updated',
    created: Math.floor(app.clock.now / 1000),
    data: { object: { id: 'cus_9', object: 'customer', name: `${NEEDLE}name`, email: EMAIL, metadata: { user_id: 'acme' } } },
  })
  const signature = sign(told, { at: app.clock.now })
  await ok(await app.request(path, { method: 'POST', headers: { 'stripe-signature': signature }, body: told }))
  await app.settled()

  const csv = `id,email,last_seen_at\nok,${EMAIL},2026-01-01\nbad,b@example.com,${EMAIL}\n`
  await api('POST', '/v1/imports', { kind: 'customers', csv })
  await app.settled()

  await saveView(app.ctx, { place: 'responses', name: `${NEEDLE}view`, query: new URLSearchParams({ q: EMAIL }).toString() })
  const settings = await loadDigestSettings(app.ctx)
  await saveDigestSettings(app.ctx, { ...settings, recipients: ['team@acme.com', EMAIL] })

  app.clock.now += 7 * DAY
  await makeDueDigest(app.ctx)
  await app.settled()
  const [digest] = await listDigests(app.ctx.db, app.ctx.workspace.id, 1)
  if (!digest) throw new Error('there is no digest')

  const { person: found } = await api<{ person: { respondent_ids: string[] } }>('GET', `/v1/people/${USER}/export`)
  return { respondent: found.respondent_ids[0] ?? '', answer, report: reported }
}

/** Rows of every table in which the needle stands, by table and column. */
export async function placesOf(app: TestApp, needle = NEEDLE): Promise<string[]> {
  const { client } = app.runtime.database()
  const { rows: columns } = await client.execute(
    `select m.name as "table", c.name as "column" from sqlite_master m, pragma_table_info(m.name) c
     where m.type = 'table' and m.name not like 'response_search_%' or m.name = 'response_search_ids'`,
  )
  const found: string[] = []
  for (const { table, column } of columns) {
    const { rows } = await client.execute({
      sql: `select count(*) as n from "${String(table)}" where instr(lower(cast("${String(column)}" as text)), ?) > 0`,
      args: [needle],
    })
    if (Number(rows[0]?.n) > 0) found.push(`${String(table)}.${String(column)}`)
  }
  return found.sort()
}

/** Whether the needle stands anywhere in the bytes of the database and of what lies beside it. */
export async function filesWith(app: TestApp, needle = NEEDLE): Promise<string[]> {
  const { rows } = await app.runtime.database().client.execute('pragma database_list')
  const path = String(rows[0]?.file)
  return ['', '-wal', '-shm'].filter((ending) => {
    try {
      return readFileSync(path + ending).toString('latin1').toLowerCase().includes(needle)
    } catch {
      return false
    }
  })
}
