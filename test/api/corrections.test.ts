import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findTextModel } from '../../db/queries/corrections'
import { listResponses } from '../../db/queries/response-list'
import { forgetLearned, relearn } from '../../src/services/corrections/relearn'
import { advanceOperation } from '../../src/services/operations/advance'
import { startRetag, switchTags } from '../../src/services/retag/start'
import { rebuildSummaries } from '../../src/services/summaries/rebuild'
import { NOON, startApp, type TestApp } from '../harness'
import { addTenant, answerTo, readJson, respond, surveyOf } from './helpers'

let app: TestApp

beforeEach(async () => {
  app = await startApp()
})

afterEach(async () => {
  expect(await rebuildSummaries(app.ctx)).toBe(0)
  await app.close()
})

interface Tags {
  sentiment: { score: number; label: string } | null
  keywords: { keyword: string; sentiment: number }[]
  themes: { theme: string; sentiment: number }[]
  corrections: { field: string; value: string; verdict: string }[]
}

/** Answers so and tells the id. */
async function say(comment: string): Promise<string> {
  const nps = await surveyOf(app.ctx, 'nps')
  const body = answerTo(nps, { answers: { score: 5, comment } })
  const { id } = await readJson<{ id: string }>(await app.page('/v1/client/:key/responses', body))
  return id
}

const tagsOf = async (id: string): Promise<Tags> =>
  await readJson<Tags>(await app.api('GET', `/v1/responses/${id}/tags`))

async function put(id: string, tag: string, body: object): Promise<Tags> {
  app.clock.now += 1_000
  const answer = await app.api('PUT', `/v1/responses/${id}/tags/${tag}`, body)
  if (answer.status !== 200) throw new Error(`answered ${answer.status}: ${await answer.text()}`)
  return await readJson<Tags>(answer)
}

const takeBack = async (id: string, tag: string): Promise<Tags> =>
  await readJson<Tags>(await app.api('DELETE', `/v1/responses/${id}/tags/${tag}`))

const wordsIn = ({ keywords }: Tags) => keywords.map(({ keyword }) => keyword)

const negatives = async (): Promise<number> => {
  const summary = await readJson<{ sentiment: { negative: number } }>(
    await app.api('GET', '/v1/summaries/scores?kind=nps'),
  )
  return summary.sentiment.negative
}

async function retag(): Promise<void> {
  const compared = await startRetag(app.ctx)
  await advanceOperation(app.ctx, compared)
  await advanceOperation(app.ctx, await switchTags(app.ctx, compared.id))
}

describe('correcting a sentiment', () => {
  it('changes the answer, its figures and its filters at once', async () => {
    const id = await say('The export is sick')
    const before = (await tagsOf(id)).sentiment?.label
    expect(before).not.toBe('positive')
    const count = await negatives()
    expect(await put(id, 'sentiment', { label: 'positive' })).toMatchObject({
      sentiment: { label: 'positive', score: 0.5 },
      corrections: [{ field: 'sentiment', value: '', verdict: 'positive' }],
    })
    expect(await negatives()).toBe(count - (before === 'negative' ? 1 : 0))
    const { db, workspace } = app.ctx
    expect(await listResponses(db, workspace.id, { sentiment: 'positive' }, 10)).toHaveLength(1)
  })

  it('holds through a re-tag, and through the answer’s next step', async () => {
    const id = await say('The export is awful')
    await put(id, 'sentiment', { label: 'positive' })
    await retag()
    expect((await tagsOf(id)).sentiment?.label).toBe('positive')

    const nps = await surveyOf(app.ctx, 'nps')
    const first = answerTo(nps, { complete: false, answers: { score: 5, comment: 'Awful' } })
    const { id: other } = await readJson<{ id: string }>(
      await app.page('/v1/client/:key/responses', first),
    )
    await put(other, 'sentiment', { label: 'neutral' })
    const next = { ...first, revision: 2, complete: true, answers: { score: 5, comment: 'Awful, really' } }
    await app.page('/v1/client/:key/responses', next)
    expect(await tagsOf(other)).toMatchObject({
      sentiment: { label: 'neutral' },
      corrections: [{ verdict: 'neutral' }],
    })
  })

  it('is taken back to what the rules say', async () => {
    const id = await say('The export is awful')
    const before = await tagsOf(id)
    await put(id, 'sentiment', { label: 'positive' })
    await put(id, 'sentiment', { label: 'neutral' })
    expect(await takeBack(id, 'sentiment')).toEqual(before)
    expect(await takeBack(id, 'sentiment')).toEqual(before)
    expect(await tagsOf(id)).toEqual(before)
  })
})

describe('correcting keywords', () => {
  it('adds and removes them, and what lists them follows', async () => {
    const id = await say('The export is awful')
    expect(wordsIn(await put(id, 'keywords/export', { present: false }))).toEqual([])
    expect(wordsIn(await put(id, `keywords/${encodeURIComponent('Data Export')}`, { present: true }))).toEqual([
      'data export',
    ])
    const listed = async (keyword: string) =>
      (await readJson<{ data: unknown[] }>(await app.api('GET', `/v1/responses?keyword=${keyword}`))).data.length
    expect([await listed('export'), await listed('data+export')]).toEqual([0, 1])
    expect(wordsIn(await takeBack(id, 'keywords/export'))).toContain('export')
  })

  it('of three answers is learned for those to come', async () => {
    for (let i = 0; i < 3; i += 1) {
      const id = await say('The export is awful')
      expect(wordsIn(await tagsOf(id))).toContain('export')
      await put(id, 'keywords/export', { present: false })
    }
    expect(wordsIn(await tagsOf(await say('The export is awful')))).toEqual([])
    expect(await readJson(await app.api('GET', '/v1/learned-tags'))).toMatchObject({
      correction_count: 3,
      hidden_keywords: ['export'],
      since: null,
    })
  })

  it.each([
    ['nothing', '%20', 400],
    ['41 characters', 'x'.repeat(41), 400],
    ['40 characters', 'x'.repeat(40), 200],
  ])('takes 1 to 40 characters: %s', async (_, word, status) => {
    const id = await say('The export is awful')
    const answer = await app.api('PUT', `/v1/responses/${id}/tags/keywords/${word}`, { present: true })
    expect(answer.status).toBe(status)
  })

  it('of an answer are fifty at most', async () => {
    const id = await say('The export is awful')
    for (let i = 0; i < 50; i += 1) await put(id, `keywords/word${i}`, { present: true })
    const more = await app.api('PUT', `/v1/responses/${id}/tags/keywords/more`, { present: true })
    expect(more.status).toBe(409)
    await put(id, 'keywords/word1', { present: false })
  })
})

describe('correcting themes', () => {
  const themesIn = ({ themes }: Tags) => themes.map(({ theme }) => theme)

  it('adds and removes them through every re-tag, spoken of as the answer is', async () => {
    const id = await say('The price is awful')
    expect(themesIn(await tagsOf(id))).toEqual(['price'])
    await put(id, 'themes/price', { present: false })
    expect((await put(id, 'themes/billing', { present: true })).themes).toEqual([
      { theme: 'billing', sentiment: -1 },
    ])
    await retag()
    expect(themesIn(await tagsOf(id))).toEqual(['billing'])
    expect(themesIn(await takeBack(id, 'themes/price'))).toEqual(['price', 'billing'])
    const none = await app.api('PUT', `/v1/responses/${id}/tags/themes/weather`, { present: true })
    expect(none.status).toBe(400)
  })
})

describe('learning from corrections', () => {
  // Nothing in the language says so: only this team knows what a green tray means.
  const TAUGHT = 'the tray was green today'

  /** Says and corrects so often that it is learned. */
  async function teach(): Promise<string[]> {
    const ids: string[] = []
    for (let i = 0; i < 20; i += 1) {
      const id = await say(TAUGHT)
      await put(id, 'sentiment', { label: 'negative' })
      ids.push(id)
    }
    return ids
  }
  const labelOf = async (comment: string) => (await tagsOf(await say(comment))).sentiment?.label

  it('reaches answers to come at once, and answers there by a re-tag', async () => {
    const earlier = await say('a green tray')
    expect((await tagsOf(earlier)).sentiment?.label).toBe('neutral')
    await teach()
    expect(await labelOf('a green tray')).toBe('negative')
    expect((await tagsOf(earlier)).sentiment?.label).toBe('neutral')
    await retag()
    expect((await tagsOf(earlier)).sentiment?.label).toBe('negative')
  })

  it('stays within its workspace', async () => {
    await teach()
    const tenant = await addTenant(app)
    const theirs = answerTo(await surveyOf(tenant.ctx, 'nps'), { answers: { comment: TAUGHT } })
    const answer = await app.request(`/v1/client/${tenant.publishableKey}/responses`, {
      method: 'POST',
      body: JSON.stringify(theirs),
    })
    expect(await readJson(answer)).toMatchObject({ tags: { sentiment: { label: 'neutral' } } })
    expect(await findTextModel(app.ctx.db, tenant.ctx.workspace.id)).toBeUndefined()
  })

  it('is made anew from the corrections, the same to the last weight', async () => {
    await teach()
    const { db, workspace } = app.ctx
    const before = await findTextModel(db, workspace.id)
    await relearn(app.ctx)
    expect(await findTextModel(db, workspace.id)).toMatchObject({
      weights: before?.weights,
      corrections: 20,
    })
    expect(before?.weights.length).toBe(12_288)
  })

  it('is undone with the corrections it came from', async () => {
    const ids = await teach()
    for (const id of ids) await takeBack(id, 'sentiment')
    expect(await labelOf(TAUGHT)).toBe('neutral')
  })

  it('is forgotten when told to; corrections hold, and later ones teach anew', async () => {
    const [first = ''] = await teach()
    expect(await readJson(await app.api('DELETE', '/v1/learned-tags'))).toMatchObject({
      correction_count: 0,
      since: new Date(app.clock.now).toISOString(),
    })
    expect(await labelOf(TAUGHT)).toBe('neutral')
    expect((await tagsOf(first)).sentiment?.label).toBe('negative')
    await retag()
    expect((await tagsOf(first)).sentiment?.label).toBe('negative')
    await put(await say(TAUGHT), 'sentiment', { label: 'negative' })
    expect(await readJson(await app.api('GET', '/v1/learned-tags'))).toMatchObject({ correction_count: 1 })
    await forgetLearned(app.ctx)
  })

  it('counts two corrections of the same moment', async () => {
    const [one, two] = [await say('The queue was endless'), await say('The queue was long')]
    await Promise.all(
      [one, two].map((id) =>
        app.api('PUT', `/v1/responses/${id}/tags/sentiment`, { label: 'negative' }),
      ),
    )
    expect(await findTextModel(app.ctx.db, app.ctx.workspace.id)).toMatchObject({ corrections: 2 })
  })
})

describe('a correction is refused', () => {
  it('of an answer that is not there, or that has no words', async () => {
    const nobody = await app.api('PUT', '/v1/responses/rsp_none/tags/sentiment', { label: 'neutral' })
    expect(nobody.status).toBe(404)
    await respond(app, await surveyOf(app.ctx, 'nps'), NOON, { score: 5 })
    const [row] = await listResponses(app.ctx.db, app.ctx.workspace.id, {}, 1)
    const wordless = await app.api('PUT', `/v1/responses/${row?.id}/tags/sentiment`, { label: 'neutral' })
    expect(wordless.status).toBe(409)
  })

  it('with another label, and with a key that only reads', async () => {
    const id = await say('The export is awful')
    const path = `/v1/responses/${id}/tags/sentiment`
    expect((await app.api('PUT', path, { label: 'angry' })).status).toBe(422)
    expect((await app.api('PUT', path, { label: 'neutral' }, ['responses:read'])).status).toBe(403)
    expect((await app.api('DELETE', '/v1/learned-tags', undefined, ['responses:read'])).status).toBe(403)
  })
})
