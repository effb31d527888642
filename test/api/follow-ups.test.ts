import { beforeAll, afterAll, describe, expect, it } from 'vitest'
import { listMembers } from '../../db/queries/members'
import * as schema from '../../db/schema'
import { DAY, NOON, startApp, type TestApp } from '../harness'
import { read, readJson } from './helpers'

let app: TestApp
let member: string
beforeAll(async () => {
  app = await startApp()
  member = (await listMembers(app.ctx.db, app.ctx.workspace.id))[0]?.id ?? ''
  await app.api('POST', '/v1/churn-events', {
    events: [started('acme', 4_900), started('bolt', 90_000), started('sek', 100_000, 'SEK')],
  })
})
afterAll(() => app.close())

const started = (customer: string, mrr: number, currency = 'EUR') => ({
  id: `start ${customer}`,
  customer_id: customer,
  type: 'started',
  at: '2026-01-01T00:00:00Z',
  mrr_minor: mrr,
  currency,
})

interface FollowUp {
  id: string
  title: string
  state: string
  overdue: boolean
  log: { kind: string; by: string; text: string | null }[]
}

const open = async (body: object) =>
  readJson<FollowUp>(await app.api('POST', '/v1/follow-ups', { title: 'Call them', ...body }))
const list = async (query = '') =>
  (await readJson<{ data: FollowUp[] }>(await app.api('GET', `/v1/follow-ups?${query}`))).data
const titles = async (query: string) => (await list(query)).map(({ title }) => title)

describe('/v1/follow-ups', () => {
  it('opens one by hand with what the customer pays, and keeps what is done with it', async () => {
    const { id, ...made } = await open({ customer_id: 'acme', close_hours: 48 })
    expect(made).toMatchObject({
      rule_id: null,
      cause: { kind: 'manual', id: 'acme' },
      state: 'open',
      value_minor: 4_900,
      currency: 'EUR',
      due_at: '2026-03-04T12:00:00.000Z',
      acknowledge_by: '2026-03-03T12:00:00.000Z',
    })
    const at = `/v1/follow-ups/${id}`
    const steps: [string, string, object?][] = [
      ['PUT', 'owner', { owner_id: member }],
      ['PUT', 'acknowledgement'],
      ['POST', 'notes', { text: 'Left a message' }],
      ['PUT', 'tags/vip'],
      ['PUT', 'closure', { outcome: 'explained', note: 'They saw it' }],
      ['PUT', 'closure', { outcome: 'explained' }],
      ['DELETE', 'closure'],
    ]
    for (const [method, what, body] of steps) {
      app.clock.now += 1
      await app.api(method, `${at}/${what}`, body)
    }
    const now = await readJson<FollowUp>(await app.api('GET', at))
    expect(now).toMatchObject({ state: 'open', owner_id: member, tags: ['vip'], reopened: 1, outcome: null })
    expect(now.log.map(({ kind, text }) => [kind, text])).toEqual([
      ['opened', 'Call them'],
      ['assign', member],
      ['acknowledge', null],
      ['note', 'Left a message'],
      ['tag', 'vip'],
      ['note', 'They saw it'],
      ['close', 'explained'],
      ['reopen', null],
    ])
    expect(new Set(now.log.map(({ by }) => by.slice(0, 4)))).toEqual(new Set(['key_']))
  })

  it('lists by owner, by what is late, and by what is at stake, a page at a time', async () => {
    app.clock.now = NOON
    await app.ctx.db.delete(schema.followUps)
    const small = await open({ title: 'small', customer_id: 'acme', close_hours: 1, owner_id: member })
    await open({ title: 'large', customer_id: 'bolt', close_hours: 100 })
    await open({ title: 'foreign', customer_id: 'sek', close_hours: 50 })
    expect(await titles('')).toEqual(['small', 'foreign', 'large'])
    expect(await titles('sort=value')).toEqual(['large', 'small'])
    expect(await titles(`owner_id=${member}`)).toEqual(['small'])
    expect(await titles('unowned=true')).toEqual(['foreign', 'large'])
    expect(await titles('overdue=true')).toEqual([])
    app.clock.now = NOON + 3_600_001
    expect(await titles('overdue=true')).toEqual(['small'])
    expect((await list('overdue=true'))[0]?.overdue).toBe(true)

    const first = await readJson<{ next_cursor: string }>(await app.api('GET', '/v1/follow-ups?limit=1'))
    expect(await titles(`cursor=${encodeURIComponent(first.next_cursor)}`)).toEqual(['foreign', 'large'])

    await app.api('PUT', `/v1/follow-ups/${small.id}/closure`, { outcome: 'solved' })
    app.clock.now = NOON + 90 * DAY
    expect(await titles('state=active&overdue=true')).toEqual(['foreign', 'large'])
    expect(await titles('state=closed')).toEqual(['small'])
    app.clock.now = NOON
  })

  it('moves many as one commit, leaving out what is not there', async () => {
    await app.ctx.db.delete(schema.followUps)
    const ids = [(await open({ customer_id: 'acme' })).id, (await open({ customer_id: 'bolt' })).id]
    const answer = await app.api('PATCH', '/v1/follow-ups', {
      ids: [...ids, ...ids, `fup_${'7'.repeat(26)}`],
      owner_id: member,
      tag: 'batch',
      outcome: 'no_action',
    })
    const { data } = await readJson<{ data: FollowUp[] }>(answer)
    expect(data.map(({ id }) => id).sort()).toEqual(ids.sort())
    expect(data).toMatchObject(ids.map(() => ({ state: 'closed', owner_id: member, tags: ['batch'] })))
    const entries = await app.ctx.db.select().from(schema.followUpEntries)
    expect(entries.filter(({ kind, followUpId }) => kind === 'close' && ids.includes(followUpId))).toHaveLength(2)
  })

  it('tells others when one is opened and when it is closed, once each', async () => {
    await app.ctx.db.delete(schema.outbox)
    const { id } = await open({ customer_id: 'acme' })
    await app.api('PUT', `/v1/follow-ups/${id}/closure`, { outcome: 'solved' })
    await app.api('PUT', `/v1/follow-ups/${id}/closure`, { outcome: 'explained' })
    const told = await app.ctx.db.select().from(schema.outbox)
    expect(told.map(({ type, payload }) => [type, payload.id, payload.outcome]).sort()).toEqual([
      ['followup.closed', id, 'solved'],
      ['followup.opened', id, null],
    ])
    // Words are read with the id, where they can be erased.
    expect(JSON.stringify(told)).not.toContain('Call them')
  })

  it.each([
    ['neither a response nor a customer', { title: 'x' }, 422],
    ['a response that is not there', { title: 'x', response_id: 'rsp_nothing' }, 404],
    ['a title of nothing', { title: ' ', customer_id: 'acme' }, 422],
    ['a title too long', { title: 'x'.repeat(201), customer_id: 'acme' }, 422],
  ])('refuses to open one of %s', async (_what, body, status) => {
    expect((await app.api('POST', '/v1/follow-ups', body))?.status).toBe(status)
  })

  it('refuses an owner who is no member', async () => {
    const { id } = await open({ customer_id: 'acme' })
    const answer = app.api('PUT', `/v1/follow-ups/${id}/owner`, { owner_id: 'mem_nobody' })
    expect(await read(await answer)).toMatchObject([422, { fields: [{ path: 'owner_id' }] }])
  })

  it('is for keys with its scopes', async () => {
    expect((await app.api('GET', '/v1/follow-ups', undefined, ['responses:read'])).status).toBe(403)
    const { id } = await open({ customer_id: 'acme' })
    const close = app.api('PUT', `/v1/follow-ups/${id}/closure`, { outcome: 'solved' }, ['followups:read'])
    expect(await read(await close)).toMatchObject([403, { code: 'forbidden' }])
  })
})

describe('/v1/summaries/complaints', () => {
  it('tells how complaints were answered, and that too few were watched to compare', async () => {
    const [row] = await app.ctx.db.select().from(schema.followUps)
    if (!row) throw new Error('no follow-up')
    await app.ctx.db.delete(schema.followUps)
    const day = (n: number) => NOON - n * DAY
    const one = (id: string, customerId: string, opened: number, closed: number | null) => ({
      ...row,
      id,
      ruleId: 'complaint',
      causeId: id,
      customerId,
      openedAt: day(opened),
      acknowledgeBy: day(opened - 1),
      acknowledgedAt: closed === null ? null : day(closed),
      firstDueAt: day(opened - 3),
      closedAt: closed === null ? null : day(closed),
    })
    app.clock.now = NOON + 60 * DAY
    await app.ctx.db.insert(schema.followUps).values([
      one('fup_a', 'acme', 50, 49.5),
      one('fup_a2', 'acme', 45, null),
      one('fup_b', 'bolt', 50, 44),
    ])
    expect(await readJson(await app.api('GET', '/v1/summaries/complaints'))).toMatchObject({
      complaints: 3,
      acknowledged_in_time: { k: 1, n: 3 },
      churn: [
        { group: 'in_time', left: { k: 0, n: 1 }, relative_risk: null, verdict: 'not_enough_data' },
        { group: 'late', left: { k: 0, n: 1 } },
        { group: 'unresolved', left: { k: 0, n: 0, rate: null } },
        // Of three customers, two had complained by the moment the others are watched from.
        { group: 'never_complained', left: { k: 0, n: 1 } },
      ],
    })
    app.clock.now = NOON
  })
})
