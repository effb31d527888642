import { afterEach, beforeEach, expect, it } from 'vitest'
import { rebuildSummaries } from '../../src/services/summaries/rebuild'
import { NOON, startApp, type TestApp } from '../harness'
import { readJson, respond, surveyOf } from './helpers'

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

const COMMENTS = {
  blamed: 'Support never answers, I want to cancel.',
  praised: 'Support is great!',
  other: 'It is far too expensive.',
}

const commentsOf = async (query: string) =>
  (await readJson<{ data: { comment: string }[] }>(await app.api('GET', `/v1/responses?${query}`))).data
    .map(({ comment }) => comment)
    .sort()

it('finds answers by theme and by signal, and counts them as a recount does', async () => {
  const nps = await surveyOf(app.ctx, 'nps')
  for (const [who, comment] of Object.entries(COMMENTS)) {
    await respond(app, nps, NOON, { score: 3, comment }, who)
  }
  expect(await commentsOf('theme=service')).toEqual([COMMENTS.praised, COMMENTS.blamed].sort())
  expect(await commentsOf('signal=cancel_intent')).toEqual([COMMENTS.blamed])
  expect(await commentsOf('theme=service&signal=cancel_intent')).toEqual([COMMENTS.blamed])
  expect(await commentsOf('theme=delivery')).toEqual([])
  expect(await rebuildSummaries(app.ctx)).toBe(0)
})

it('finds a keyword by any of its forms, in the languages people answer in', async () => {
  const nps = await surveyOf(app.ctx, 'nps')
  const said = ['The price is high', 'Prices rise', 'Fakturorna är fel', 'The export is fine']
  for (const comment of said) await respond(app, nps, NOON, { score: 5, comment })
  for (const form of ['price', 'prices', 'Prices', ' prices ']) {
    expect(await commentsOf(`keyword=${encodeURIComponent(form)}`), form).toEqual(['Prices rise', 'The price is high'])
  }
  expect(await commentsOf('keyword=fakturor')).toEqual(['Fakturorna är fel'])
  expect(await commentsOf('keyword=pri')).toEqual([])
})
