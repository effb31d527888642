import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pick, type Random, randomFrom } from '../../../demo/random'
import { listResponses } from '../../../db/queries/response-list'
import { counts, responseTags } from '../../../db/schema'
import { type Merges, tellAs, toldAs } from '../../../src/domain/text/told'
import { AppError } from '../../../src/errors'
import { advanceOperation } from '../../../src/services/operations/advance'
import { submitResponse } from '../../../src/services/responses/submit'
import { asTold } from '../../../src/services/responses/as-told'
import { rebuildSummaries } from '../../../src/services/summaries/rebuild'
import { changeTopic, type ChangedTopic, type Topic } from '../../../src/services/themes/change-topic'
import { readMerges } from '../../../src/services/themes/merges'
import { answerTo, surveyOf } from '../../api/helpers'
import { storeAged } from '../retag/aged'
import { startApp, type TestApp } from '../../harness'

const WORDS = ['invoice', 'export', 'login', 'password', 'garage', 'printer']
const THEMES = ['billing', 'integration', 'access', 'price', 'service']

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const answers = () => listResponses(app.ctx.db, app.ctx.workspace.id, {}, 1_000)

/** Merges or parts two topics; what leads in a circle is refused. */
async function merge(random: Random): Promise<ChangedTopic | null> {
  const isTheme = random() < 0.4
  const values = isTheme ? THEMES : WORDS
  const topic: Topic = { tag: isTheme ? 'theme' : 'keyword', value: pick(random, values) }
  const toldAs = random() < 0.6 ? pick(random, values) : null
  try {
    return await changeTopic(app.ctx, topic, { toldAs })
  } catch (error) {
    expect(error).toMatchObject({ message: 'a topic cannot be told as itself' })
    if (error instanceof AppError) return null
    throw error
  }
}

async function say(random: Random): Promise<void> {
  app.clock.now += 1_000
  const comment = `The ${pick(random, WORDS)} and the ${pick(random, WORDS)} are bad`
  await submitResponse(
    app.ctx,
    answerTo(await surveyOf(app.ctx, 'nps'), { answers: { score: 5, comment } }),
  )
}

describe('topics told as others', () => {
  it.each([1, 2])('are told so in every answer, old and new, and counted once (seed %i)', async (seed) => {
    const random = randomFrom(seed)
    for (let i = 0; i < 60; i += 1) {
      if (random() < 0.5) await say(random)
      else {
        const changed = await merge(random)
        if (changed?.operation) await advanceOperation(app.ctx, changed.operation)
      }
    }
    expect(await rebuildSummaries(app.ctx)).toBe(0)
    const merges = await readMerges(app.ctx.db, app.ctx.workspace.id)
    const rows = await answers()
    expect(rows.map(({ tags }) => tags)).toEqual(rows.map(({ tags }) => tags && tellAs(tags, merges)))
    for (const word of WORDS) {
      const filter = await asTold(app.ctx, { keyword: word })
      const found = await listResponses(app.ctx.db, app.ctx.workspace.id, filter, 1_000)
      const told = toldAs(merges.keyword, word)
      const words = WORDS.filter((each) => toldAs(merges.keyword, each) === told)
      const saying = rows.filter(({ comment }) => words.some((each) => comment?.includes(each)))
      expect(found.map(({ id }) => id)).toEqual(saying.map(({ id }) => id))
    }
  })

  it('come back as they were when all is told apart again', async () => {
    const { db, workspace } = app.ctx
    const none: Merges = { keyword: new Map(), theme: new Map() }
    const before = (await answers()).map(({ tags }) => tags && tellAs(tags, none))
    for (const [tag, values] of [['keyword', WORDS], ['theme', THEMES]] as const) {
      for (const value of values) {
        const { operation } = await changeTopic(app.ctx, { tag, value }, { toldAs: null })
        if (operation) await advanceOperation(app.ctx, operation)
      }
    }
    expect((await answers()).map(({ tags }) => tags)).toEqual(before)
    expect(await rebuildSummaries(app.ctx)).toBe(0)
    const merges = await readMerges(db, workspace.id)
    expect(merges).toEqual(none)
  })

  it('are brought along 200 answers at a time, and after a crash from there', async () => {
    await storeAged(app, 500, (i) => `Number ${i} of many`, () => ({
      keywords: [{ word: 'pricing', sentiment: -1 }, { word: 'price', sentiment: 1 }],
    }))
    const topic: Topic = { tag: 'keyword', value: 'pricing' }
    const { operation } = await changeTopic(app.ctx, topic, { toldAs: 'price' })
    if (!operation) throw new Error('nothing to do')
    let writes = 0
    const dying = {
      ...app.ctx,
      log: () => {},
      write: (async (workspace, action, input) => {
        writes += 1
        if (writes === 4) throw new Error('killed')
        return await app.ctx.write(workspace, action, input)
      }) as typeof app.ctx.write,
    }
    await advanceOperation(dying, operation)
    expect(await rebuildSummaries(app.ctx)).toBe(0)
    await advanceOperation(app.ctx, operation)
    const rows = await app.ctx.db.select().from(responseTags)
    expect(rows.filter(({ value }) => value === 'pricing')).toEqual([])
    expect(rows.filter(({ value }) => value === 'price')).toHaveLength(500)
    // Each said both, and is counted once, neither for nor against.
    const counted = await app.ctx.db.select().from(counts).where(eq(counts.value, 'price'))
    const total = (measure: string) =>
      counted.reduce((sum, row) => sum + (row.measure === measure ? row.count : 0), 0)
    expect([total('keyword'), total('negative_keyword')]).toEqual([500, 0])
    expect(await rebuildSummaries(app.ctx)).toBe(0)
  })
})
