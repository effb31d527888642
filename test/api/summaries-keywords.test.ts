import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rebuildSummaries } from '../../src/services/summaries/rebuild'
import { DAY, NOON, startApp, type TestApp } from '../harness'
import { readJson, respond, surveyOf } from './helpers'

let app: TestApp

beforeEach(async () => {
  app = await startApp()
})

afterEach(async () => {
  expect(await rebuildSummaries(app.ctx)).toBe(0)
  await app.close()
})

describe('the keywords of a range', () => {
  const SLOW = 'The export is awful'
  const CLEAR = 'The invoice is great'
  const keywords = async (query = '') =>
    await readJson(await app.api('GET', `/v1/summaries/keywords${query}`))

  /** So many comments of each, at one moment. */
  async function say(at: number, slow: number, clear: number): Promise<void> {
    const nps = await surveyOf(app.ctx, 'nps')
    for (let i = 0; i < slow + clear; i += 1)
      await respond(app, nps, at, { comment: i < slow ? SLOW : CLEAR })
  }

  it('come with their share of the comments, the negative ones and those before', async () => {
    await say(NOON - 7 * DAY, 1, 2)
    await say(NOON, 3, 1)
    expect(await keywords('?from=2026-02-24&to=2026-03-02')).toEqual({
      from: '2026-02-24',
      to: '2026-03-02',
      comment_count: 4,
      top: [
        {
          keyword: 'export',
          mentioned: expect.objectContaining({ k: 3, n: 4, rate: 0.75 }),
          negative_count: 3,
          previous_count: 1,
        },
        {
          keyword: 'invoice',
          mentioned: expect.objectContaining({ k: 1, n: 4, rate: 0.25 }),
          negative_count: 0,
          previous_count: 2,
        },
      ],
      // Fewer than thirty comments say nothing of a rise.
      rising: [],
    })
    expect(await keywords('?from=2026-02-24&to=2026-03-02&limit=1')).toMatchObject({
      top: [{ keyword: 'export' }],
    })
  })

  it('rise when they take a larger share than before, by more than chance', async () => {
    await say(NOON - 7 * DAY, 2, 28)
    await say(NOON, 20, 10)
    // 22 of 60 mention it: prior 10 · 22/60 = 3.6667. Now 23.6667 with and 16.3333 without, before
    // 5.6667 and 34.3333: log-odds 0.3709 + 1.8015 = 2.1723 over √0.309075 = 0.5559 is 3.907.
    // Two keywords are tried and this is the surest: q = 2 · P(Z > 3.907) = 9.3e-5.
    expect((await keywords('?from=2026-02-24&to=2026-03-02')).rising).toEqual([
      {
        keyword: 'export',
        count: 20,
        previous_count: 2,
        z: expect.closeTo(3.907, 2),
        q: expect.closeTo(9.3e-5, 5),
      },
    ])
  })

  it('lead to the responses that mention them', async () => {
    await say(NOON, 2, 1)
    const { data } = await readJson<{ data: unknown[] }>(
      await app.api('GET', '/v1/responses?keyword=export'),
    )
    expect(data).toMatchObject([{ comment: SLOW }, { comment: SLOW }])
  })
})
