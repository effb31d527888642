import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countCustomers } from '../../src/services/customers/count'
import { DAY, NOON, startApp, type TestApp } from '../harness'
import { churnEvent, read, readJson, respond, surveyOf } from './helpers'

let app: TestApp

/**
 * Four customers. acme said 3 about exports 100 days ago and 9 ten days ago; bolt 2 about exports five
 * days ago, which somebody is to look after; core gave 5, but in CSAT; dune never said a word.
 */
beforeAll(async () => {
  app = await startApp({ now: NOON - 200 * DAY })
  for (const [i, id] of ['acme', 'bolt', 'core', 'dune'].entries()) {
    const paid = { customer_id: id, mrr_minor: 1000 * (i + 1), currency: 'EUR', at: new Date(NOON - 201 * DAY).toISOString() }
    await app.api('POST', '/v1/churn-events', churnEvent(`start ${id}`, paid))
  }
  const nps = await surveyOf(app.ctx, 'nps')
  const csat = await surveyOf(app.ctx, 'csat')
  await respond(app, nps, NOON - 100 * DAY, { score: 3, comment: 'The export crashes' }, 'acme')
  await respond(app, nps, NOON - 10 * DAY, { score: 9 }, 'acme')
  await respond(app, csat, NOON - 8 * DAY, { score: 5 }, 'core')
  await respond(app, nps, NOON - 5 * DAY, { score: 2, comment: 'The export crashes' }, 'bolt')
  app.clock.now = NOON
  // Both low scores opened a follow-up; that of acme is done with.
  const { data } = await readJson<{ data: { id: string }[] }>(await app.api('GET', '/v1/follow-ups?customer_id=acme'))
  await app.api('PUT', `/v1/follow-ups/${data[0]?.id}/closure`, { outcome: 'solved' })
})
afterAll(() => app.close())

const idsOf = async (query: string): Promise<string[]> => {
  const answer = await app.api('GET', `/v1/customers?${query}`)
  expect([query, answer.status]).toEqual([query, 200])
  return (await readJson<{ data: { id: string }[] }>(answer)).data.map(({ id }) => id).sort()
}
const countOf = async (query: string) => await readJson(await app.api('GET', `/v1/customer-count?${query}`))
const themeOf = async () => {
  const { data } = await readJson<{ data: { themes: string[] }[] }>(await app.api('GET', '/v1/responses?customer_id=bolt'))
  return data[0]?.themes[0] ?? ''
}

describe('customers by what they said', () => {
  it.each([
    ['answered=yes', ['acme', 'bolt', 'core']],
    ['answered=no', ['dune']],
    ['answered=yes&days=7', ['bolt']],
    ['answered=no&days=7', ['acme', 'core', 'dune']],
    // The newest score counts, and CSAT is no NPS.
    ['last_nps=promoter', ['acme']],
    ['last_nps=promoter&days=150', ['acme']],
    ['last_nps=detractor&days=150', ['bolt']],
    ['last_nps=detractor', ['bolt']],
    ['last_nps=passive', []],
    ['last_nps=detractor&days=4', []],
    ['follow_up=open', ['bolt']],
    ['follow_up=none', ['acme', 'core', 'dune']],
    ['answered=yes&min_value_minor=2000&currency=EUR', ['bolt', 'core']],
  ])('%s', async (query, ids) => {
    expect(await idsOf(query)).toEqual(ids)
    expect(await countOf(query)).toEqual({ count: ids.length, whole: true, looked_at: null })
  })

  it('finds a theme that was mentioned, as far back as asked', async () => {
    const theme = await themeOf()
    expect(await idsOf(`theme=${theme}`)).toEqual(['bolt'])
    expect(await idsOf(`theme=${theme}&days=120`)).toEqual(['acme', 'bolt'])
    expect(await idsOf('theme=nothing')).toEqual([])
  })

  it.each(['answered=maybe', 'last_nps=sad', 'follow_up=any', 'days=0', 'days=731', 'min_value_minor=5'])(
    'refuses %s',
    async (query) => expect((await app.api('GET', `/v1/customer-count?${query}`)).status).toBe(422),
  )
})

describe('a segment', () => {
  const post = (body: object) => app.api('POST', '/v1/segments', body)

  it('is kept under its name, changed by saving it again, and forgotten', async () => {
    const filters = { status: 'active', last_nps: 'detractor', days: 30, currency: 'EUR', min_value_minor: 1950, trait: 'country', trait_value: 'SE = north' }
    const made = await readJson<{ id: string; filters: object }>(await post({ name: 'Unhappy', filters }))
    expect(made.filters).toEqual(filters)
    const again = await readJson<{ id: string }>(await post({ name: 'Unhappy', filters: { last_nps: 'detractor' } }))
    expect(again.id).toBe(made.id)
    const list = await readJson<{ data: object[] }>(await app.api('GET', '/v1/segments'))
    expect(list.data).toEqual([{ ...again, filters: { last_nps: 'detractor' } }])
    expect(await read(await app.api('DELETE', `/v1/segments/${made.id}`))).toEqual([204, null])
    expect((await app.api('DELETE', `/v1/segments/${made.id}`)).status).toBe(404)
  })

  it.each([
    [{ name: '', filters: { plan: 'pro' } }],
    [{ name: 'x'.repeat(61), filters: { plan: 'pro' } }],
    [{ name: 'Nothing', filters: {} }],
    [{ name: 'Worth', filters: { min_value_minor: 5 } }],
    [{ name: 'Half', filters: { trait: 'country' } }],
    [{ name: 'Odd', filters: { trait: 'a=b', trait_value: 'c' } }],
    [{ name: 'Order', filters: { plan: 'pro', sort: 'value' } }],
  ])('refuses %j', async (body) => expect((await post(body)).status).toBe(422))

  it('is one of thirty at most', async () => {
    for (let i = 0; i < 30; i += 1) expect((await post({ name: `s${i}`, filters: { plan: 'pro' } })).status).toBe(200)
    expect((await post({ name: 'one more', filters: { plan: 'pro' } })).status).toBe(409)
  })
})

describe('counting', () => {
  it('ends where the number tells nothing any more, and says so', async () => {
    await app.runtime.database().client.execute({
      sql: `with recursive n(i) as (select 1 union all select i + 1 from n where i < 12000)
        insert into customers (workspace_id, id, traits, status, mrr, mrr_minor, created_at)
        select ?, 'many-' || i, '{}', 'trial', '{}', 0, 0 from n`,
      args: [app.ctx.workspace.id],
    })
    for (const filter of [{ status: 'trial' as const }, { prefix: 'many' }]) {
      expect(await countCustomers(app.ctx, filter)).toEqual({ count: 10_000, isWhole: false, lookedAt: null })
    }
    expect(await countCustomers(app.ctx, { answered: { is: true, since: 0 } })).toEqual({ count: 3, isWhole: true, lookedAt: null })
  })

  it('looks up the newest mentions of what everybody speaks of', async () => {
    const theme = { value: await themeOf(), since: 0 }
    expect(await countCustomers(app.ctx, { theme })).toEqual({ count: 2, isWhole: true, lookedAt: null })
    await app.runtime.database().client.execute({
      sql: `with recursive n(i) as (select 1 union all select i + 1 from n where i < 4000)
        insert into response_tags select ?, 'theme', ?, ?, 'rsp_gone' || i from n`,
      args: [app.ctx.workspace.id, theme.value, NOON - 50 * DAY],
    })
    // bolt's is newer than all of them, acme's is older.
    expect(await countCustomers(app.ctx, { theme })).toEqual({ count: 1, isWhole: false, lookedAt: null })
  })

  it('ends when it took too long, with as many as were found', async () => {
    let at = NOON
    const impatient = { ...app.ctx, now: () => (at += 41) }
    // The first 2,500 by id hold acme, bolt, core and dune, and the first of the many.
    expect(await countCustomers(impatient, { answered: { is: true, since: 0 } })).toEqual({ count: 3, isWhole: false, lookedAt: 2_500 })
  })
})
