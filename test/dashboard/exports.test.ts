import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listAudit } from '../../db/queries/audit'
import { listExportRuns } from '../../db/queries/scheduled-exports'
import { JOBS } from '../../src/jobs'
import { answerTo, readJson, respond, surveyOf } from '../api/helpers'
import { DAY, NOON, startApp, type TestApp } from '../harness'
import { answer, type Receiver, startReceiver } from '../receiver'
import { type Smtp, startSmtp } from '../smtp'
import { textOf } from './helpers'
import { startOwner, startVisitor, type Visitor } from './people'

const HOUR = 3_600_000

let app: TestApp
let ada: Visitor
let smtp: Smtp
let receiver: Receiver
beforeAll(async () => {
  smtp = await startSmtp()
  receiver = await startReceiver()
  receiver.behave(answer(200))
  app = await startApp({
    env: { SMTP_URL: smtp.url, MAIL_FROM: 'hello@acme.com', PUBLIC_URL: 'https://voice.acme.com' },
  })
  ada = await startOwner(app)
  await app.api('POST', '/v1/message-channels', { type: 'smtp', name: 'Mail', settings: {} })
})
afterAll(async () => {
  await app.close()
  await smtp.close()
  await receiver.close()
})
beforeEach(() => {
  smtp.mails.length = 0
  receiver.received.length = 0
})

const job = JOBS.find(({ name }) => name === 'write out what is new')

/** The scheduled turn at this moment, and what it sends. */
async function turn(at: number): Promise<number> {
  app.clock.now = at
  const done = (await job?.run(app.ctx)) ?? -1
  await app.settled()
  await app.ctx.messenger.run(app.ctx)
  return done
}

const schedule = async (fields: Record<string, string>) => {
  const given = { list: 'responses', format: 'csv', every: 'day', weekday: '1', hour: '6', address: 'ada@example.com', ...fields }
  const response = await ada.send('/settings/exports', given)
  expect(response.status).toBe(303)
}
const page = async (path = '/settings/exports') => await (await ada.get(path)).text()
const linkIn = (text: string) => /https:\/\/voice\.acme\.com(\/exports\/\S+)/.exec(text)?.[1] ?? ''
const fetchFile = (path: string) => app.request(path)
const idsIn = (csv: string) => csv.trim().split('\r\n').slice(1).map((line) => line.split(',')[0])

describe('a daily export', () => {
  let first = ''

  it('mails a link to what came in since it was scheduled, once a day, in the workspace’s zone', async () => {
    const nps = await surveyOf(app.ctx, 'nps')
    await respond(app, nps, NOON - DAY, { score: 1 })
    app.clock.now = NOON
    await schedule({})
    const { id } = await readJson<{ id: string }>(
      await app.page('/v1/client/:key/responses', answerTo(nps, { anonymous_id: 'browser-ada', answers: { score: 9, comment: 'Superb' } })),
    )
    // 6 o'clock, and a minute for what was under way then.
    expect(await turn(NOON + 18 * HOUR)).toBe(0)
    expect(await turn(NOON + 18 * HOUR + 60_000)).toBe(1)
    expect(await turn(NOON + 18 * HOUR + 120_000)).toBe(0)
    expect(smtp.mails.map(({ to }) => to)).toEqual([['ada@example.com']])
    first = linkIn(smtp.mails[0]?.parsed.text ?? '')
    const file = await fetchFile(first)
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="responses-2026-03-02-to-2026-03-03.csv"')
    expect(file.headers.get('x-robots-tag')).toBe('noindex')
    expect(idsIn(await file.text())).toEqual([id])
  })

  it('holds only what is new since the last one, and sends nothing where nothing is', async () => {
    expect(await turn(NOON + 42 * HOUR + 60_000)).toBe(1)
    expect(smtp.mails).toEqual([])
    const nps = await surveyOf(app.ctx, 'nps')
    const send = async (i: number) =>
      (
        await readJson<{ id: string }>(
          await app.page('/v1/client/:key/responses', answerTo(nps, { anonymous_id: `browser-${i}`, answers: { score: i } })),
        )
      ).id
    const sent = [await send(1), await send(2)]
    await turn(NOON + 66 * HOUR + 60_000)
    const file = await fetchFile(linkIn(smtp.mails[0]?.parsed.text ?? ''))
    expect(idsIn(await file.text()).sort()).toEqual(sent.sort())
    const runs = await listExportRuns(app.ctx.db, app.ctx.workspace.id, 10)
    expect(runs.map(({ rows }) => rows)).toEqual([2, 0, 1])
    // Each turn begins where the one before ended.
    expect(runs[0]?.since).toBe(runs[1]?.until)
    expect(runs[1]?.since).toBe(runs[2]?.until)
  })

  it('is one file where two processes come to the same turn', async () => {
    const nps = await surveyOf(app.ctx, 'nps')
    await app.page('/v1/client/:key/responses', answerTo(nps, { anonymous_id: 'browser-7', answers: { score: 7 } }))
    app.clock.now = NOON + 90 * HOUR + 60_000
    await Promise.all([job?.run(app.ctx), job?.run(app.ctx)])
    await app.settled()
    await app.ctx.messenger.run(app.ctx)
    expect(smtp.mails).toHaveLength(1)
  })

  it('is fetched by its link alone, until it is a week old', async () => {
    const [, workspace = '', run = '', signature = ''] = /exports\/(\w+)\/(\w+)\/(\w+)/.exec(first) ?? []
    const forged = signature.startsWith('0') ? `1${signature.slice(1)}` : `0${signature.slice(1)}`
    expect((await fetchFile(`/exports/${workspace}/${run}/${forged}`)).status).toBe(404)
    expect((await fetchFile(`/exports/wsp_nobody/${run}/${signature}`)).status).toBe(404)
    const made = NOON + 18 * HOUR + 60_000
    app.clock.now = made + 7 * DAY - 1
    expect((await fetchFile(first)).status).toBe(200)
    app.clock.now = made + 7 * DAY
    expect((await fetchFile(first)).status).toBe(404)
  })

  it('is fetched no more once an owner revoked it', async () => {
    const path = linkIn(smtp.mails[0]?.parsed.text ?? '') || first
    app.clock.now = NOON + 91 * HOUR
    expect((await fetchFile(path)).status).toBe(200)
    const html = await page()
    for (const [revoke] of html.matchAll(/\/settings\/exports\/runs\/exr_\w+\/revocation/g)) await ada.send(revoke)
    expect((await fetchFile(path)).status).toBe(404)
    const what = (await listAudit(app.ctx.db, app.ctx.workspace.id, { about: 'export' }, 20)).map((line) => line.what)
    expect(new Set(what)).toEqual(new Set(['export.scheduled', 'export.link_revoked']))
  })
})

describe('a weekly export', () => {
  it('goes to a channel of the team’s own, as every list can', async () => {
    app.clock.now = NOON + 92 * HOUR
    for (const [path] of (await page()).matchAll(/\/settings\/exports\/exp_\w+\/removal/g)) await ada.send(path)
    const { id: channel } = await readJson<{ id: string }>(
      await app.api('POST', '/v1/message-channels', { type: 'webhook', name: 'Warehouse', settings: { url: receiver.url } }),
    )
    const lists = ['customers', 'churn_events', 'cancel_sessions', 'follow_ups', 'responses']
    for (const list of lists) await schedule({ list, format: 'ndjson', every: 'week', weekday: '1', channel, address: '' })
    const cancellation = await surveyOf(app.ctx, 'cancellation')
    const nps = await surveyOf(app.ctx, 'nps')
    const person = { anonymous_id: 'browser-bolt', user_id: 'bolt' }
    await app.page('/v1/client/:key/identify', { ...person, customer_id: 'bolt' })
    await app.page('/v1/client/:key/responses', answerTo(nps, { ...person, answers: { score: 1, comment: 'Slow, call me' } }))
    const event = { id: 'start', customer_id: 'bolt', type: 'started', at: '2026-01-01T00:00:00Z', mrr_minor: 100, currency: 'EUR' }
    await app.api('POST', '/v1/churn-events', event)
    await app.page('/v1/client/:key/cancel-sessions', {
      ...person, survey_id: cancellation.id, session_key: '22222222-2222-4222-8222-222222222222', locales: ['en'],
    })
    // The Monday after, at six: the event of January came this week.
    expect(await turn(NOON + 7 * DAY - 6 * HOUR + 60_000)).toBe(5)
    expect(receiver.received).toHaveLength(5)
    const files = await Promise.all(
      receiver.received.map(async ({ body }) => {
        const note = JSON.parse(body) as { data: { text: string; cause: { kind: string } } }
        expect(note.data.cause.kind).toBe('export')
        const file = await fetchFile(linkIn(note.data.text))
        const name = /filename="([a-z-]+)-2026-03-06-to-2026-03-09\.ndjson"/.exec(file.headers.get('content-disposition') ?? '')?.[1]
        const rows = (await file.text()).trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)
        return [name, rows.map((row) => row['customer_id'] ?? row['id'])]
      }),
    )
    expect(Object.fromEntries(files)).toEqual({
      customers: ['bolt'], 'churn-events': ['bolt'], 'cancel-sessions': ['bolt'], 'follow-ups': ['bolt'], responses: ['bolt'],
    })
  })

  it('is written out no more once it was removed', async () => {
    for (const [path] of (await page()).matchAll(/\/settings\/exports\/exp_\w+\/removal/g)) await ada.send(path)
    expect(await turn(NOON + 14 * DAY)).toBe(0)
    expect(textOf(await page())).toContain('Nothing is written out by itself yet.')
  })
})

describe('a turn that cannot make a file', () => {
  it('says in the log that there were too many rows, and sends nothing', async () => {
    await schedule({ list: 'customers' })
    const fill = `with recursive n(i) as (select 1 union all select i + 1 from n where i < 100001)
      insert into customers (workspace_id, id, traits, status, mrr, mrr_minor, created_at) select ?, 'many-' || i, '{}', 'none', '{}', 0, ? from n`
    await app.runtime.database().client.execute({ sql: fill, args: [app.ctx.workspace.id, app.clock.now + 1] })
    expect(await turn(app.clock.now + DAY)).toBe(1)
    expect(smtp.mails).toEqual([])
    expect(textOf(await page())).toContain('Too many rows for one file: take them by hand under Data.')
    await app.runtime.database().client.execute("delete from customers where id like 'many-%'")
  })

  it('says that the installation does not know its address', async () => {
    const unknown = await startApp({ env: { SMTP_URL: smtp.url, MAIL_FROM: 'hello@acme.com' } })
    const owner = await startOwner(unknown)
    const given = { list: 'churn_events', format: 'csv', every: 'day', weekday: '1', hour: '13', address: 'ada@example.com' }
    await owner.send('/settings/exports', given)
    await unknown.api('POST', '/v1/churn-events', { id: 'a', customer_id: 'acme', type: 'started', at: '2026-01-01T00:00:00Z', mrr_minor: 1, currency: 'EUR' })
    unknown.clock.now += 2 * HOUR
    expect(await job?.run(unknown.ctx)).toBe(1)
    expect(textOf(await (await owner.get('/settings/exports')).text())).toContain('No link could be made')
    await unknown.close()
  })
})

it.each([
  ['no list', { list: 'keys' }],
  ['no format', { format: 'xml' }],
  ['no address', { address: 'nobody' }],
  ['no channel', { channel: 'chn_none' }],
])('is refused with %s', async (_name, wrong) => {
  const given = { list: 'responses', format: 'csv', every: 'day', weekday: '1', hour: '6', address: 'ada@example.com' }
  expect((await ada.send('/settings/exports', { ...given, ...wrong })).status).toBe(400)
})

it('is looked at by an editor, who may change none', async () => {
  const made = await (await ada.send('/settings/members/invitations', { email: 'edda@example.com', role: 'editor' })).text()
  const edda = startVisitor(app)
  const join = /\/invitations\/[0-9a-z]{32}/.exec(made)?.[0] ?? ''
  await edda.send(join, { name: 'Edda', email: 'edda@example.com', new_password: 'blue birds whistle' })
  const html = await (await edda.get('/settings/exports')).text()
  expect(textOf(html)).toContain('What was written out')
  expect(html).not.toMatch(/action="\/settings\/exports/)
  expect(await page()).toMatch(/action="\/settings\/exports/)
})

it('is deleted from the log after ninety days', async () => {
  app.clock.now += 91 * DAY
  await JOBS.find(({ name }) => name === 'drop the log of old exports')?.run(app.ctx)
  expect(await listExportRuns(app.ctx.db, app.ctx.workspace.id, 10)).toEqual([])
})
