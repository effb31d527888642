import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rebuildSummaries } from '../../src/services/summaries/rebuild'
import { DAY, NOON, startApp, type TestApp } from '../harness'
import { churnEvent, readJson, respond, surveyOf } from './helpers'

let app: TestApp

beforeEach(async () => {
  app = await startApp()
})

afterEach(async () => {
  expect(await rebuildSummaries(app.ctx)).toBe(0)
  await app.close()
})

interface Topic {
  topic: string
  trend: string
  churn: { churned: { k: number; n: number }; verdict: string } | null
  typical: { comment: string }[]
  said_with: string[]
}

interface Topics {
  rising: Topic[]
  falling: Topic[]
  others: Topic[]
}

const WEEK = '?from=2026-02-24&to=2026-03-02'
const topics = async (query = WEEK) =>
  await readJson<Topics>(await app.api('GET', `/v1/summaries/topics${query}`))

describe('the topics of a week', () => {
  const SLOW = 'The export is awful and slow'
  const CLEAR = 'The invoice is great and clear'
  const DEAR = 'The price is a bit high for us'

  /** So many comments of each, at one moment. */
  async function say(at: number, comments: Record<string, number>): Promise<void> {
    const nps = await surveyOf(app.ctx, 'nps')
    for (const [comment, count] of Object.entries(comments)) {
      const score = comment === SLOW ? 2 : 9
      for (let i = 0; i < count; i += 1) await respond(app, nps, at, { score, comment })
    }
  }

  it('rise and fall against the four weeks before', async () => {
    // The baseline is 27 January to 23 February; the day before it counts no more.
    await say(NOON - 35 * DAY, { [SLOW]: 20 })
    await say(NOON - 34 * DAY, { [SLOW]: 4, [CLEAR]: 20, [DEAR]: 12 })
    await say(NOON, { [SLOW]: 20, [CLEAR]: 1, [DEAR]: 10 })
    const found = await topics()
    // export: 24 of 67 comments in all, prior 10 · 24/67 = 3.5821. Now 23.5821 with and 17.4179
    // without, before 7.5821 and 38.4179: 0.30299 + 1.62273 = 1.92572 over √0.257734 = 0.50767.
    // invoice: 21 of 67, prior 3.1343: 4.1343 and 36.8657, 23.1343 and 22.8657: −2.1997 over 0.59663
    // is −3.687, p 0.000227. Of three tried that is q = 0.000227 · 3/2, the surer export's too.
    expect(found).toMatchObject({
      from: '2026-02-24',
      to: '2026-03-02',
      comment_count: 31,
      baseline: { from: '2026-01-27', to: '2026-02-23', comment_count: 36 },
      tried_count: 3,
    })
    expect(found.rising).toEqual([
      {
        topic: 'export',
      name: 'export',
      is_pinned: false,
        trend: 'rising',
        mentioned: expect.objectContaining({ k: 20, n: 31 }),
        baseline: expect.objectContaining({ k: 4, n: 36 }),
        z: expect.closeTo(3.793, 2),
        q: expect.closeTo(0.00034, 5),
        odds: expect.objectContaining({ ratio: expect.closeTo(6.86, 1) }),
        negative: expect.objectContaining({ k: 20, n: 20 }),
        mentions_read: 20,
        sentiment: { negative: 20, neutral: 0, positive: 0 },
        scores: [
          { kind: 'nps', headline: expect.objectContaining({ metric: 'nps', value: -100, n: 20 }) },
        ],
        customer_count: 0,
        mrr_minor: {},
        churn: null,
        typical: [{ response_id: expect.any(String), comment: SLOW, language: 'en' }],
        said_with: [],
      },
    ])
    expect(found.falling).toMatchObject([
      { topic: 'invoice', trend: 'falling', z: expect.closeTo(-3.687, 2) },
    ])
    expect(found.others).toMatchObject([{ topic: 'price', trend: 'cannot_be_told_apart' }])
  })

  it('are steady or unknown while there is little to compare with', async () => {
    await say(NOON, { [SLOW]: 40 })
    expect(await topics()).toMatchObject({
      tried_count: 0,
      rising: [],
      falling: [],
      others: [{ topic: 'export', trend: 'not_enough_data', q: null }],
    })
  })

  it('say which customers mention them, what those pay, and how many left within 30 days', async () => {
    const nps = await surveyOf(app.ctx, 'nps')
    const events = ['acme', 'bolt', 'core'].map((customer_id, i) =>
      churnEvent(`start-${customer_id}`, { customer_id, mrr_minor: 1000 * (i + 1) }),
    )
    await app.api('POST', '/v1/churn-events', { events })
    const said = NOON - 40 * DAY
    await respond(app, nps, said, { score: 2, comment: SLOW }, 'acme')
    await respond(app, nps, said, { score: 4, comment: SLOW }, 'acme')
    await respond(app, nps, said, { score: 9, comment: SLOW }, 'bolt')
    await respond(app, nps, said, { score: 9, comment: CLEAR }, 'core')
    app.clock.now = NOON
    await app.api('POST', '/v1/churn-events', {
      events: [
        churnEvent('end-bolt', { customer_id: 'bolt', type: 'ended', at: '2026-01-30T00:00:00Z' }),
      ],
    })

    const found = await topics('?from=2026-01-01&to=2026-01-31')
    const slow = found.others.find(({ topic }) => topic === 'export')
    // Three mentions of two customers: acme still pays 10.00, bolt left after 9 days.
    expect(slow).toMatchObject({
      mentioned: { k: 3 },
      customer_count: 2,
      mrr_minor: { EUR: 1000 },
      scores: [{ kind: 'nps', headline: { value: expect.closeTo(-33.33, 1), n: 3 } }],
    })
    expect(slow?.churn).toMatchObject({
      churned: { k: 1, n: 2 },
      verdict: 'not_enough_data',
    })
  })

  it('name the others that half of their comments mention', async () => {
    await say(NOON, { 'The export of the invoice is awful': 6, [SLOW]: 7 })
    const { others } = await topics()
    const withOf = (name: string) => others.find(({ topic }) => topic === name)?.said_with
    // Six of six comments on invoices are about exports, six of thirteen on exports about invoices.
    expect([withOf('invoice'), withOf('export')]).toEqual([['export'], []])
  })

  it('are those of the surveys asked for', async () => {
    const csat = await surveyOf(app.ctx, 'csat')
    await say(NOON, { [SLOW]: 2 })
    await respond(app, csat, NOON, { score: 5, comment: CLEAR })
    const names = async (query: string) => (await topics(`${WEEK}${query}`)).others.map(({ topic }) => topic)
    expect(await names('')).toEqual(['export', 'invoice'])
    expect(await names('&kind=csat')).toEqual(['invoice'])
    expect(await names(`&survey_id=${csat.id}`)).toEqual(['invoice'])
    expect(await names('&limit=1')).toEqual(['export'])
  })

  it('quote the reader’s language first', async () => {
    const nps = await surveyOf(app.ctx, 'nps')
    await respond(app, nps, NOON, { comment: 'Der Export ist leider viel zu langsam' })
    await respond(app, nps, NOON, { comment: SLOW })
    const quoted = async (language: string) => {
      const { others } = await topics(`${WEEK}&language=${language}`)
      return others.find(({ topic }) => topic === 'export')?.typical[0]?.comment
    }
    expect(await quoted('en')).toBe(SLOW)
    expect(await quoted('de')).toBe('Der Export ist leider viel zu langsam')
    expect((await app.api('GET', '/v1/summaries/topics?language=english')).status).toBe(422)
  })

  it('need the scope that reads answers, which they quote', async () => {
    const answer = await app.api('GET', '/v1/summaries/topics', undefined, ['summaries:read'])
    expect(answer.status).toBe(403)
  })
})
