import { afterEach, beforeEach, expect, it } from 'vitest'
import { DAY, NOON, startApp, type TestApp } from '../harness'
import { readJson, respond, surveyOf } from './helpers'

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

interface Themes {
  comment_count: number
  themes: { theme: string; mentioned: { k: number; n: number }; previous: { k: number; n: number }; negative_count: number; positive_count: number }[]
  signals: { signal: string; given: { k: number; n: number } }[]
}

it('says what comments are about, what is said of it, and what they ask for', async () => {
  const nps = await surveyOf(app.ctx, 'nps')
  const said: [at: number, score: number, comment: string][] = [
    [NOON - 40 * DAY, 3, 'The support is awful.'],
    [NOON, 2, 'Support never answers, I want to cancel.'],
    [NOON, 9, 'Support is great!'],
    [NOON, 9, 'This is terrible, awful and slow.'],
  ]
  for (const [i, [at, score, comment]] of said.entries()) {
    await respond(app, nps, at, { score, comment }, `someone-${i}`)
  }
  const themes = await readJson<Themes>(await app.api('GET', '/v1/summaries/themes'))
  expect(themes.comment_count).toBe(3)
  expect(themes.themes.find(({ theme }) => theme === 'service')).toMatchObject({
    mentioned: { k: 2, n: 3 },
    previous: { k: 1, n: 1 },
    negative_count: 1,
    positive_count: 1,
  })
  const given = Object.fromEntries(themes.signals.map(({ signal, given: { k } }) => [signal, k]))
  expect(given).toMatchObject({ cancel_intent: 1, score_contradicts_words: 1 })
})
