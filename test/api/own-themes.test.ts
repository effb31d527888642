import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listResponses } from '../../db/queries/response-list'
import { advanceOperation } from '../../src/services/operations/advance'
import { isRetagDue, startRetag, switchTags } from '../../src/services/retag/start'
import { rebuildSummaries } from '../../src/services/summaries/rebuild'
import { startApp, type TestApp } from '../harness'
import { read, readJson, respond, surveyOf } from './helpers'

let app: TestApp

beforeEach(async () => {
  app = await startApp()
})
afterEach(async () => {
  expect(await rebuildSummaries(app.ctx)).toBe(0)
  await app.close()
})

const ROADMAP = { name: 'Roadmap', terms: ['roadmap', 'coming soon'] }

const add = async (theme: object): Promise<string> =>
  String((await readJson(await app.api('POST', '/v1/themes', theme))).id)

/** One answer by a browser of its own, an hour after the one before. */
async function say(comment: string, score = 3): Promise<void> {
  app.clock.now += 3_600_000
  await respond(app, await surveyOf(app.ctx, 'nps'), app.clock.now, { score, comment })
}

const found = async (query: string): Promise<string[]> =>
  (await listed(query)).map(({ comment }) => comment)

const listed = async (query: string) =>
  (
    await readJson<{ data: { comment: string; themes: string[]; competitors: string[] }[] }>(
      await app.api('GET', `/v1/responses?${query}`),
    )
  ).data

async function retag(): Promise<void> {
  const compared = await startRetag(app.ctx)
  await advanceOperation(app.ctx, compared)
  await advanceOperation(app.ctx, await switchTags(app.ctx, compared.id))
}

describe('a theme of one’s own', () => {
  it('tags the answers to come, is counted and found by', async () => {
    const id = await add(ROADMAP)
    await say('Your roadmaps never hold, it is awful')
    await say('The price is fair')
    expect(await found(`theme=${id}`)).toEqual(['Your roadmaps never hold, it is awful'])
    expect((await listed(`theme=${id}`))[0]?.themes).toContain(id)
    const { themes } = await readJson<{ themes: object[] }>(await app.api('GET', '/v1/summaries/themes'))
    expect(themes).toContainEqual(
      expect.objectContaining({ theme: id, name: 'Roadmap', negative_count: 1, positive_count: 0 }),
    )
  })

  it('finds the answers there were once they are tagged anew, which is offered', async () => {
    await say('Your roadmaps never hold')
    expect(await isRetagDue(app.ctx)).toBe(false)
    const id = await add(ROADMAP)
    expect(await found(`theme=${id}`)).toEqual([])
    expect(await readJson(await app.api('GET', '/v1/themes'))).toMatchObject({
      data: [{ id, ...ROADMAP, examples: [] }],
      retag_due: true,
    })
    await retag()
    expect(await found(`theme=${id}`)).toHaveLength(1)
    expect(await isRetagDue(app.ctx)).toBe(false)
  })

  it('there before the first answer needs no re-tag', async () => {
    await add(ROADMAP)
    await say('Your roadmaps never hold')
    expect(await isRetagDue(app.ctx)).toBe(false)
    await add({ name: 'Plans', terms: ['plan'] })
    expect(await isRetagDue(app.ctx)).toBe(true)
  })

  it('changed asks for a re-tag, and changed back asks for none', async () => {
    const id = await add(ROADMAP)
    await say('Your roadmaps never hold')
    await retag()
    const change = (patch: object) => app.api('PATCH', `/v1/themes/${id}`, patch)
    await change({ name: 'Plans' })
    expect(await isRetagDue(app.ctx)).toBe(false)
    await change({ terms: ['plan'] })
    expect(await isRetagDue(app.ctx)).toBe(true)
    await change({ terms: ['coming soon', 'roadmap'] })
    expect(await isRetagDue(app.ctx)).toBe(false)
  })

  it('removed stays on answers by its name until they are tagged anew, corrections and all', async () => {
    const id = await add(ROADMAP)
    await say('Your roadmaps never hold')
    await say('Nothing of the kind here')
    const { db, workspace } = app.ctx
    const [other] = await listResponses(db, workspace.id, {}, 1)
    const tag = `/v1/responses/${other?.id}/tags/themes/${id}`
    expect((await app.api('PUT', tag, { present: true })).status).toBe(200)
    expect(await found(`theme=${id}`)).toHaveLength(2)

    expect((await app.api('DELETE', `/v1/themes/${id}`)).status).toBe(204)
    const { themes } = await readJson<{ themes: object[] }>(await app.api('GET', '/v1/summaries/themes'))
    expect(themes).toContainEqual(expect.objectContaining({ theme: id, name: 'Roadmap' }))
    await retag()
    expect(await found(`theme=${id}`)).toEqual([])
    expect((await app.api('PUT', tag, { present: true })).status).toBe(400)
  })

  it('is shown beforehand in the comments it would find', async () => {
    for (const comment of ['The roadmap is vague', 'Coming soon, you say', 'Fine']) await say(comment)
    const preview = await app.api('POST', '/v1/themes/preview', { terms: ROADMAP.terms })
    expect(await readJson(preview)).toMatchObject({
      matched: { k: 2, n: 3 },
      samples: [
        { comment: 'Coming soon, you say', spans: [{ start: 0, end: 11 }] },
        { comment: 'The roadmap is vague', spans: [{ start: 4, end: 11 }] },
      ],
    })
    expect(await readJson(await app.api('GET', '/v1/themes'))).toMatchObject({ data: [] })
  })

  it.each([
    ['without a word or an example', { name: 'X' }, 400, 'needs a word'],
    ['with signs alone', { name: 'X', terms: ['…'] }, 400, 'no letter or digit'],
    ['with a name of spaces', { name: '  ', terms: ['x'] }, 400, '1 to 60 characters'],
    ['of a name of ours', { name: 'price', terms: ['x'] }, 409, 'a theme called “price” already'],
    ['of a name there is', { name: 'roadmap', terms: ['x'] }, 409, 'a theme called “roadmap” already'],
    ['with a word too many', { name: 'X', terms: Array(51).fill('x') }, 422, 'some fields'],
  ])('%s is refused', async (_, theme, status, title) => {
    await add(ROADMAP)
    const answer = await app.api('POST', '/v1/themes', theme)
    expect(await read(answer)).toMatchObject([status, { title: expect.stringContaining(title) }])
  })

  it('needs the scopes that read and write answers', async () => {
    const status = async (method: string, path: string, body?: object) =>
      (await app.api(method, path, body, ['summaries:read'])).status
    expect(await status('GET', '/v1/themes')).toBe(403)
    expect(await status('POST', '/v1/themes', ROADMAP)).toBe(403)
    expect(await status('PUT', '/v1/competitors', { competitors: [] })).toBe(403)
  })
})

describe('competitors', () => {
  it('named in an answer are a signal with the name, counted and found by', async () => {
    const competitors = ['Linear', 'Acme Desk', 'linear', ' ']
    const put = await app.api('PUT', '/v1/competitors', { competitors })
    expect(await readJson(put)).toEqual({ competitors: ['Linear', 'Acme Desk'] })
    await say('We look at acme desk and at Linear')
    await say('Growth was linear')
    const [named, plain] = await listed('signal=competitor_named')
    expect(named?.competitors.sort()).toEqual(['Acme Desk', 'Linear'])
    expect(plain).toBeUndefined()
    expect(await found('competitor=Acme%20Desk')).toHaveLength(1)
    expect(await found('competitor=Acme')).toEqual([])
    expect(await readJson(await app.api('GET', '/v1/summaries/themes'))).toMatchObject({
      competitors: [
        { competitor: 'Acme Desk', named: { k: 1, n: 2 } },
        { competitor: 'Linear', named: { k: 1, n: 2 } },
      ],
    })
  })
})
