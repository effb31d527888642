import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findOperation, type OperationRow } from '../../../db/queries/operations'
import { findResponse, pagesOfResponses, type ResponseRow } from '../../../db/queries/responses'
import { counts, responseTags } from '../../../db/schema'
import { KINDS } from '../../../src/domain/surveys/kinds'
import { bandOfScore } from '../../../src/domain/surveys/kinds/kind'
import { tagText } from '../../../src/domain/text/tag'
import { advanceOperation, advanceOperations } from '../../../src/services/operations/advance'
import { isRetagDue, startRetag, switchTags } from '../../../src/services/retag/start'
import { rebuildSummaries } from '../../../src/services/summaries/rebuild'
import { readJson, respond, surveyOf } from '../../api/helpers'
import { DAY, NOON, startApp, type TestApp } from '../../harness'
import { OLD_TAGS, storeAged } from './aged'

let app: TestApp

beforeEach(async () => {
  app = await startApp()
  app.ctx.log = app.runtime.log = () => {}
})
afterEach(() => app.close())

const SLOW = 'The export is awful'
const CLEAR = 'The invoice is great'
const GERMAN = 'Der Export ist leider viel zu langsam'
const FIVE = [SLOW, CLEAR, GERMAN, null, CLEAR]
const commentOf = (i: number) => FIVE[i % FIVE.length] ?? null

const find = async ({ id }: { id: string }): Promise<OperationRow> => {
  const row = await findOperation(app.ctx.db, app.ctx.workspace.id, id)
  if (!row) throw new Error('no operation')
  return row
}

const allResponses = async (): Promise<ResponseRow[]> => {
  const all: ResponseRow[] = []
  for await (const page of pagesOfResponses(app.ctx.db, app.ctx.workspace.id)) all.push(...page)
  return all
}

async function compare(): Promise<OperationRow> {
  const operation = await startRetag(app.ctx)
  await advanceOperation(app.ctx, operation)
  return await find(operation)
}

describe('comparing tags', () => {
  it('says how many answers change by label, language and word, and changes none', async () => {
    const ids = await storeAged(app, 5, commentOf)
    const before = await allResponses()
    const { status, done, total, report } = await compare()
    // SLOW, CLEAR twice and GERMAN are read anew; of the fourth there is nothing to read.
    expect([status, done, total]).toEqual(['done', 4, 4])
    const german = tagText(GERMAN, { locale: 'en' })
    expect(report).toMatchObject({
      answers: 4,
      changed: 4,
      sentiment: { 'neutral to positive': 2 },
      language: { 'en to de': 1 },
      keywords: {
        thing: { added: 0, dropped: 4 },
        invoice: { added: 2, dropped: 0 },
        export: { added: 1 + german.keywords.filter(({ word }) => word === 'export').length },
      },
      themes: { billing: { added: 2, dropped: 0 } },
      signals: { quotable_praise: { added: 2, dropped: 0 } },
      examples: [
        { response_id: ids[0], changed: expect.arrayContaining(['sentiment', 'keywords']) },
        { response_id: ids[1], changed: ['sentiment', 'keywords', 'themes', 'signals'] },
        { response_id: ids[2], changed: expect.arrayContaining(['language', 'keywords']) },
        { response_id: ids[4], changed: ['sentiment', 'keywords', 'themes', 'signals'] },
      ],
    })
    expect(await allResponses()).toEqual(before)
  })

  it('finds nothing where the rules are the same', async () => {
    await respond(app, await surveyOf(app.ctx, 'nps'), NOON, { comment: SLOW })
    expect((await compare()).report).toMatchObject({ answers: 1, changed: 0, examples: [] })
  })

  it('names twenty examples at most, and by their ids alone', async () => {
    await storeAged(app, 40, () => SLOW)
    const { report } = await compare()
    expect(report.examples).toHaveLength(20)
    expect(JSON.stringify(report)).not.toContain('awful')
  })

  it('is begun once, however often it is asked for', async () => {
    const [one, two] = await Promise.all([startRetag(app.ctx), startRetag(app.ctx)])
    expect(one.id).toBe(two.id)
  })
})

describe('switching', () => {
  it('stores what every answer would get today, with its words and counters', async () => {
    await storeAged(app, 5, commentOf)
    const { id } = await switchTags(app.ctx, (await compare()).id)
    await advanceOperation(app.ctx, { id })
    for (const { comment, locale, kind, score, tags, sentimentLabel } of await allResponses()) {
      const band = bandOfScore(KINDS[kind], score)
      const expected = comment === null ? null : tagText(comment, { locale, score: band })
      expect(tags).toEqual(expected)
      expect(sentimentLabel).toBe(expected?.sentiment?.label ?? null)
    }
    expect(await rebuildSummaries(app.ctx)).toBe(0)
    const words = await app.ctx.db.select().from(responseTags)
    expect(words.filter(({ value }) => value === 'thing')).toEqual([])
    expect(words.filter(({ value }) => value === 'invoice')).toHaveLength(2)
  })

  it('keeps counters and rows in step at every moment, while answers come in', async () => {
    await storeAged(app, 500, commentOf)
    const { id } = await switchTags(app.ctx, (await compare()).id)
    const nps = await surveyOf(app.ctx, 'nps')
    const { write } = app.runtime
    const sizes: number[] = []
    const ctx = {
      ...app.ctx,
      write: (async (workspace, action, input) => {
        const result = await write(workspace, action, input)
        if (action.name === 'retagAnswers') {
          await respond(app, nps, NOON, { score: 3, comment: SLOW })
          expect(await rebuildSummaries(app.ctx)).toBe(0)
          const rows = await allResponses()
          sizes.push(rows.filter(({ tags }) => tags?.version === OLD_TAGS.version).length)
        }
        return result
      }) as typeof write,
    }
    await advanceOperation(ctx, { id })
    // 400 comments and those that came meanwhile, 200 at a time.
    expect(sizes).toEqual([200, 0, 0])
    expect(await find({ id })).toMatchObject({ status: 'done', report: { changed: 400 } })
  })

  it.each([1, 2, 3, 4].flatMap((nth) => (['before', 'after'] as const).map((when) => ({ nth, when }))))(
    'killed $when its write $nth is committed and resumed leaves the same',
    async ({ nth, when }) => {
      await storeAged(app, 500, commentOf)
      const { id } = await switchTags(app.ctx, (await compare()).id)
      const { write } = app.ctx
      let count = 0
      const dying = {
        ...app.ctx,
        write: (async (workspace, action, input) => {
          count += 1
          if (count === nth && when === 'before') throw new Error('killed')
          const result = await write(workspace, action, input)
          if (count === nth) throw new Error('killed')
          return result
        }) as typeof write,
      }
      await advanceOperation(dying, { id })
      expect(await rebuildSummaries(app.ctx)).toBe(0)
      app.clock.now += 60_000
      await advanceOperations(app.ctx)
      expect(await find({ id })).toMatchObject({
        status: 'done',
        done: 400,
        total: 400,
        report: { answers: 400, changed: 400 },
      })
      for (const { comment, kind, score, tags } of await allResponses()) {
        const band = bandOfScore(KINDS[kind], score)
        expect(tags).toEqual(comment === null ? null : tagText(comment, { locale: 'en', score: band }))
      }
      expect(await rebuildSummaries(app.ctx)).toBe(0)
      const old = (await app.ctx.db.select().from(counts)).filter(({ value }) => value === 'thing')
      expect(old.every((row) => row.count === 0)).toBe(true)
    },
  )

  it('is refused before anything was compared, twice, and for another’s work', async () => {
    await storeAged(app, 5, commentOf)
    const running = await startRetag(app.ctx)
    await expect(switchTags(app.ctx, running.id)).rejects.toMatchObject({ code: 'conflict' })
    await advanceOperation(app.ctx, running)
    await switchTags(app.ctx, running.id)
    await expect(switchTags(app.ctx, running.id)).rejects.toMatchObject({ code: 'conflict' })
    await expect(switchTags(app.ctx, 'opn_none')).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('a re-tag is offered', () => {
  it('while answers carry tags of other rules, and not after', async () => {
    expect(await isRetagDue(app.ctx)).toBe(false)
    await storeAged(app, 5, commentOf)
    expect(await isRetagDue(app.ctx)).toBe(true)
    const compared = await compare()
    expect(await isRetagDue(app.ctx)).toBe(true)
    await switchTags(app.ctx, compared.id)
    await advanceOperation(app.ctx, compared)
    expect(await isRetagDue(app.ctx)).toBe(false)
  })

  it('never where all were tagged by today’s', async () => {
    await respond(app, await surveyOf(app.ctx, 'nps'), NOON - DAY, { comment: SLOW })
    expect(await isRetagDue(app.ctx)).toBe(false)
  })
})

describe('by the API', () => {
  it('compares, shows how far it is, and switches when told to', async () => {
    const [id = ''] = await storeAged(app, 1, () => SLOW)
    const begun = await app.api('POST', '/v1/retags')
    expect(begun.status).toBe(202)
    const { id: operation } = await readJson<{ id: string }>(begun)
    await app.settled()
    expect(await readJson(await app.api('GET', `/v1/operations/${operation}`))).toMatchObject({
      kind: 'retag',
      status: 'done',
      report: { changed: 1 },
    })
    expect((await app.api('PUT', `/v1/retags/${operation}/switch`)).status).toBe(202)
    await app.settled()
    const row = await findResponse(app.ctx.db, app.ctx.workspace.id, id)
    expect(row).toMatchObject({ sentimentLabel: 'negative' })
    expect((await app.api('PUT', `/v1/retags/${operation}/switch`)).status).toBe(409)
  })

  it('needs the scope that writes responses', async () => {
    const answer = await app.api('POST', '/v1/retags', undefined, ['responses:read'])
    expect(answer.status).toBe(403)
  })
})
