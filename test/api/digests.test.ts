import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listDigests } from '../../db/queries/digests'
import { listMessages } from '../../db/queries/messages'
import { makeDueDigest } from '../../src/services/digests/make'
import { DAY, NOON, startApp, type TestApp } from '../harness'
import { makeChannel } from '../services/messages/work'
import { churnEvent, read, readJson, respond, surveyOf } from './helpers'

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

interface Digest {
  id: string
  [field: string]: unknown
}

/** Monday, 9 March, 12:00: a week later, four hours after the hour of the digest. */
const NEXT = NOON + 7 * DAY

const all = async () => (await readJson<{ data: Digest[] }>(await app.api('GET', '/v1/digests'))).data
const settings = (changes: object = {}) => ({
  on: true, every: 'week', weekday: 1, month_day: 1, hour: 8, recipients: [], channel_ids: [], ...changes,
})

describe('a digest', () => {
  it('is made once for a week in which something happened', async () => {
    expect(await makeDueDigest(app.ctx)).toBe(0)
    const nps = await surveyOf(app.ctx, 'nps')
    const csat = await surveyOf(app.ctx, 'csat')
    for (let i = 0; i < 10; i += 1) await app.api('POST', '/v1/churn-events', churnEvent(`e${i}`, { customer_id: `c${i}` }))
    // Before: 30 promoters. The week: 30 detractors, who complain of the export and its speed.
    for (let i = 0; i < 30; i += 1) await respond(app, nps, NOON - 5 * DAY, { score: 10, comment: 'The invoice is clear and fine' })
    for (let i = 0; i < 30; i += 1) {
      await respond(app, nps, NOON + DAY, { score: 0, comment: `The export is far too slow for us ${i}` }, `c${i % 10}`)
    }
    await respond(app, csat, NOON + DAY, { score: 5 })
    app.clock.now = NOON + 4 * DAY
    await app.api('POST', '/v1/churn-events', { id: 'end', customer_id: 'c3', type: 'ended', at: '2026-03-05T12:00:00Z', reason: 'price' })
    await app.api('POST', '/v1/updates', { title: 'A faster export', state: 'in_progress', owner_id: 'mem_ada' })
    await app.api('POST', '/v1/updates', { title: 'Done', state: 'shipped' })
    await app.ctx.db.run("update customers set risk_band = 'high' where id in ('c1', 'c2')")

    // Before the hour the week before is the newest.
    app.clock.now = NEXT - 5 * 3_600_000
    expect(await makeDueDigest(app.ctx)).toBe(1)
    expect(await all()).toMatchObject([{ from_day: '2026-02-23', to_day: '2026-03-01', answers: 30 }])
    app.clock.now = NEXT
    expect(await Promise.all([makeDueDigest(app.ctx), makeDueDigest(app.ctx)])).toEqual([1, 0])
    expect(await makeDueDigest(app.ctx)).toBe(0)
    const [digest, ...others] = await all()
    expect(others).toHaveLength(1)
    expect(digest).toMatchObject({
      every: 'week',
      from_day: '2026-03-02',
      to_day: '2026-03-08',
      answers: 31,
      comments: 30,
      // 100 to −100, by nothing but detractors after nothing but promoters.
      scores: [
        { metric: 'nps', value: -100, n: 30, before: { value: 100, n: 30 }, move: { difference: -200, distinct: true } },
        { metric: 'csat', value: 1, n: 1, before: null, move: null },
      ],
      rising: expect.arrayContaining([
        expect.objectContaining({ tag: 'keyword', value: 'export', now: expect.objectContaining({ k: 30, n: 30 }), before: expect.objectContaining({ k: 0, n: 30 }) }),
        expect.objectContaining({ tag: 'theme', value: 'performance' }),
      ]),
      at_risk: expect.arrayContaining([{ theme: 'performance', customers: 2, mrr: { EUR: 9800 } }]),
      lost: expect.arrayContaining([{ theme: 'performance', customers: 1, mrr: { EUR: 4900 } }]),
      churn: { rate: { k: 1, n: 10 }, currency: 'EUR', gross: { k: 4900, n: 49_000 }, joined: 0, left: 1 },
      loops: { shipped: 1, declined: 0 },
      actions: expect.arrayContaining([
        expect.objectContaining({ kind: 'update', title: 'A faster export', owner_id: 'mem_ada', state: 'in_progress' }),
      ]),
    })
    expect(digest?.quotes).toEqual(expect.arrayContaining([expect.stringMatching(/^rsp_/)]))

    // It stays what it was: what is said later is told later.
    await respond(app, nps, NEXT - DAY, { score: 9 })
    app.clock.now = NEXT
    expect((await all())[0]).toEqual(digest)
    const text = await (await app.api('GET', `/v1/digests/${digest?.id}/markdown`)).text()
    expect(text).toContain('# My workspace: 2 March 2026 to 8 March 2026')
    expect(text).toContain('- **NPS −100** (−100 to −79, n=30): down from +100, by more than chance explains (−217 to −183 points)')
    expect(text).toContain('- **CSAT**: 1 answer, too few for a score')
    expect(text).toContain('> The export is far too slow for us')
    expect(text).toContain('- A faster export (in progress): mem\\_ada')
  })

  it('says nothing of a week in which nothing happened, and nothing while it is off', async () => {
    app.clock.now = NEXT
    expect(await makeDueDigest(app.ctx)).toBe(0)
    await respond(app, await surveyOf(app.ctx, 'nps'), NEXT, { score: 9 })
    await app.api('PUT', '/v1/digest-settings', settings({ on: false }))
    app.clock.now = NEXT + 7 * DAY
    expect(await makeDueDigest(app.ctx)).toBe(0)
    await app.api('PUT', '/v1/digest-settings', settings())
    expect(await makeDueDigest(app.ctx)).toBe(1)
  })

  it('tells of no day twice when the schedule changes', async () => {
    await respond(app, await surveyOf(app.ctx, 'nps'), NOON + DAY, { score: 9 })
    await respond(app, await surveyOf(app.ctx, 'nps'), NEXT + DAY, { score: 9 })
    app.clock.now = NEXT
    expect(await makeDueDigest(app.ctx)).toBe(1)
    await app.api('PUT', '/v1/digest-settings', settings({ weekday: 4 }))
    app.clock.now = NEXT + 3 * DAY
    expect(await makeDueDigest(app.ctx)).toBe(1)
    const rows = await listDigests(app.ctx.db, app.ctx.workspace.id, 9)
    expect(rows.map(({ fromDay, toDay }) => [fromDay, toDay])).toEqual([
      ['2026-03-09', '2026-03-11'],
      ['2026-03-02', '2026-03-08'],
    ])
    expect(await read(await app.api('GET', '/v1/digests?before=2026-03-11'))).toMatchObject([200, { data: [{ to_day: '2026-03-08' }] }])
  })

  it('quotes no words that are gone, and no markup that is not ours', async () => {
    const nps = await surveyOf(app.ctx, 'nps')
    await respond(app, nps, NOON + DAY, { score: 1, comment: 'I *really* want <b>exports</b> to spreadsheets, #calendars & reports' })
    app.clock.now = NEXT
    await makeDueDigest(app.ctx)
    const [digest] = await all()
    const markdown = async () => await (await app.api('GET', `/v1/digests/${digest?.id}/markdown`)).text()
    expect(await markdown()).toContain('> I \\*really\\* want \\<b\\>exports\\</b\\> to spreadsheets, \\#calendars \\& reports')
    await app.ctx.db.run('update responses set comment = null')
    expect(await markdown()).toContain('Nothing typical to quote.')
  })

  it('goes once to each address and channel, in the commit that makes it', async () => {
    await makeChannel(app, 'smtp')
    const slack = await makeChannel(app, 'slack', { url: 'http://127.0.0.2:9/' })
    const saved = await app.api('PUT', '/v1/digest-settings', settings({ recipients: ['a@example.com', 'b@example.com'], channel_ids: [slack.id] }))
    expect(saved.status).toBe(200)
    const wrong = await app.api('PUT', '/v1/digest-settings', settings({ channel_ids: [slack.id, 'chn_none'] }))
    expect(await read(wrong)).toMatchObject([422, { fields: [{ path: 'channel_ids.1' }] }])
    await respond(app, await surveyOf(app.ctx, 'nps'), NOON + DAY, { score: 9 })
    app.clock.now = NEXT
    await Promise.all([makeDueDigest(app.ctx), makeDueDigest(app.ctx), makeDueDigest(app.ctx)])
    await app.settled()
    const [digest] = await all()
    const messages = await listMessages(app.ctx.db, app.ctx.workspace.id, {}, 100)
    expect(messages.map(({ kind, causeId, step, address, channelId }) => [kind, causeId, step, address, channelId === slack.id]).sort()).toEqual(
      [
        ['digest', digest?.id, slack.id, null, true],
        ['digest', digest?.id, 'a@example.com', 'a@example.com', false],
        ['digest', digest?.id, 'b@example.com', 'b@example.com', false],
      ].sort(),
    )
    expect(messages[0]?.body).toContain('## Open actions (0)')
  })

  it('keeps its settings to their limits', async () => {
    const put = async (changes: object) => await read(await app.api('PUT', '/v1/digest-settings', settings(changes)))
    const cases: [object, string][] = [
      [{ weekday: 0 }, 'weekday'],
      [{ weekday: 8 }, 'weekday'],
      [{ month_day: 29 }, 'month_day'],
      [{ hour: 24 }, 'hour'],
      [{ every: 'day' }, 'every'],
      [{ recipients: ['nobody'] }, 'recipients.0'],
      [{ recipients: Array.from({ length: 51 }, (_, i) => `a${i}@example.com`) }, 'recipients'],
      [{ channel_ids: Array.from({ length: 11 }, () => 'chn_1') }, 'channel_ids'],
    ]
    for (const [changes, path] of cases) expect(await put(changes)).toMatchObject([422, { fields: [{ path }] }])
    const most = settings({ every: 'month', weekday: 7, month_day: 28, hour: 23, recipients: ['a@example.com', 'b@example.com'] })
    expect(await put({ ...most, recipients: ['a@example.com', 'b@example.com', 'a@example.com'] })).toEqual([200, most])
    expect(await read(await app.api('GET', '/v1/digest-settings'))).toEqual([200, most])
  })
})
