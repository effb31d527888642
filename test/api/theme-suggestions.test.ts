import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../harness'
import { storeAged } from '../services/retag/aged'
import { readJson } from './helpers'

let app: TestApp

beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

interface Suggestions {
  uncovered: { k: number; n: number }
  data: { word: string; words: string[]; said: { k: number; n: number }; typical: { comment: string }[] }[]
  refused: { word: string; words: string[] }[]
}

const said = (...words: string[]) => ({
  themes: [],
  keywords: words.map((word) => ({ word, sentiment: 0 as const })),
})

/** Of sixty answers twelve about parking, eleven about breakfast, seven about nothing, thirty about price. */
const storeGuests = () =>
  storeAged(
    app,
    60,
    (i) => (i < 12 ? `The parking in the garage was full, number ${i}` : `Something else, number ${i}`),
    (i) => {
      if (i < 12) return said('parking', 'garage')
      if (i < 23) return said('breakfast')
      if (i < 30) return said()
      return { ...said('parking'), themes: [{ theme: 'price', sentiment: 0, evidence: [] }] }
    },
  )

const suggestions = async (): Promise<Suggestions> =>
  await readJson<Suggestions>(await app.api('GET', '/v1/theme-suggestions'))

const wordsIn = ({ data }: Suggestions) => data.map(({ words }) => words)

describe('themes that are suggested', () => {
  it('are what comments without a theme say, with their share and typical ones', async () => {
    await storeGuests()
    const found = await suggestions()
    expect(found.uncovered).toMatchObject({ k: 30, n: 60 })
    // Each of the twelve says both words; 12 · 30 answers is not three times 12 · 12: chance enough.
    expect(wordsIn(found)).toEqual([['garage'], ['parking'], ['breakfast']])
    expect(found.data[0]).toMatchObject({ said: { k: 12, n: 30 } })
    expect(found.data[0]?.typical[0]?.comment).toContain('The parking in the garage')
  })

  it('come together where they are said together by more than chance', async () => {
    await storeAged(app, 60, (i) => `Answer number ${i} of many`, (i) =>
      i < 12 ? said('parking', 'garage') : said(`word${i}`),
    )
    expect(wordsIn(await suggestions())).toEqual([['garage', 'parking']])
  })

  it('once refused stay away with all their words, until it is taken back', async () => {
    await storeAged(app, 60, (i) => `Answer number ${i} of many`, (i) =>
      i < 12 ? said('parking', 'garage') : said(`word${i}`),
    )
    const refusal = '/v1/theme-suggestions/garage/refusal'
    const refused = await app.api('PUT', refusal)
    expect(refused.status).toBe(200)
    expect(await readJson(refused)).toMatchObject({
      data: [],
      refused: [{ word: 'garage', words: ['garage', 'parking'] }],
    })
    expect((await app.api('PUT', refusal)).status).toBe(200)
    expect(wordsIn(await suggestions())).toEqual([])
    expect(await readJson(await app.api('DELETE', refusal))).toMatchObject({ refused: [] })
    expect(wordsIn(await suggestions())).toEqual([['garage', 'parking']])
  })

  it('once accepted are a theme of one’s own, found by their words and suggested no more', async () => {
    await storeAged(app, 60, (i) => `Answer number ${i} of many`, (i) =>
      i < 12 ? said('parking', 'garage') : said(`word${i}`),
    )
    const acceptance = '/v1/theme-suggestions/garage/acceptance'
    const accepted = await app.api('PUT', acceptance)
    expect(await readJson(accepted)).toMatchObject({ name: 'Garage', terms: ['garage', 'parking'] })
    expect(wordsIn(await suggestions())).toEqual([])
    expect((await app.api('PUT', acceptance)).status).toBe(404)
  })

  it('are none where nobody said anything, and what is not suggested is not refused', async () => {
    expect(await suggestions()).toMatchObject({ uncovered: { k: 0, n: 0 }, data: [], refused: [] })
    expect((await app.api('PUT', '/v1/theme-suggestions/garage/refusal')).status).toBe(404)
  })

  it('need the scopes that read and write answers', async () => {
    const path = '/v1/theme-suggestions'
    expect((await app.api('GET', path, undefined, ['summaries:read'])).status).toBe(403)
    const answer = await app.api('PUT', `${path}/garage/refusal`, undefined, ['responses:read'])
    expect(answer.status).toBe(403)
  })
})
