import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pick, type Random, randomFrom } from '../../../demo/random'
import { listResponses } from '../../../db/queries/response-list'
import type { ResponseRow } from '../../../db/queries/responses'
import { listOwnThemes, type OwnThemeRow } from '../../../db/queries/own-themes'
import type { Context } from '../../../src/context'
import { competitorsOf, themesOf } from '../../../src/domain/surveys/response'
import { isShipped } from '../../../src/domain/text/themes/slugs'
import { advanceOperation } from '../../../src/services/operations/advance'
import { submitResponse } from '../../../src/services/responses/submit'
import { startRetag, switchTags } from '../../../src/services/retag/start'
import { rebuildSummaries } from '../../../src/services/summaries/rebuild'
import {
  addOwnTheme,
  changeOwnRules,
  changeOwnTheme,
  removeOwnTheme,
  setCompetitors,
} from '../../../src/services/themes/change-own-rules'
import { loadOwnRules } from '../../../src/services/themes/own-rules'
import { addTenant, answerTo, surveyOf } from '../../api/helpers'
import { NOON, startApp, type TestApp } from '../../harness'

const WORDS = ['roadmap', 'parking', 'breakfast', 'printer', 'garage', 'lift', 'pool', 'sauna']
const NAMES = ['Hotelix', 'Stayly', 'Roomba', 'Innzo']

let app: TestApp
let workspaces: Context[]
beforeAll(async () => {
  app = await startApp()
  workspaces = [app.ctx, (await addTenant(app)).ctx]
})
afterAll(() => app.close())

const some = <T>(random: Random, all: readonly T[]): T[] => all.filter(() => random() < 0.4)

async function retag(ctx: Context): Promise<void> {
  const compared = await startRetag(ctx)
  await advanceOperation(ctx, compared)
  await advanceOperation(ctx, await switchTags(ctx, compared.id))
}

/** One random thing that a workspace does to its rules, or somebody says in it. */
async function act(ctx: Context, random: Random): Promise<void> {
  const themes = await listOwnThemes(ctx.db, ctx.workspace.id)
  const terms = [pick(random, WORDS), ...some(random, WORDS)]
  const roll = random()
  app.clock.now += 1_000
  if (roll < 0.15 && themes.length < 5) {
    await addOwnTheme(ctx, { name: `Theme ${app.clock.now}`, terms, examples: [] })
  } else if (roll < 0.25 && themes.length > 0) {
    await changeOwnTheme(ctx, pick(random, themes).id, { terms })
  } else if (roll < 0.3 && themes.length > 0) {
    await removeOwnTheme(ctx, pick(random, themes).id)
  } else if (roll < 0.4) {
    await setCompetitors(ctx, some(random, NAMES))
  } else if (roll < 0.45) {
    await retag(ctx)
    for (const row of await answersOf(ctx)) await expectOwn(ctx, row)
  } else {
    const comment = [...some(random, WORDS), ...some(random, NAMES)].join(' and ') || 'Nothing'
    await submitResponse(ctx, answerTo(await surveyOf(ctx, 'nps'), { answers: { score: 5, comment } }))
    const [newest] = await listResponses(ctx.db, ctx.workspace.id, {}, 1)
    if (newest) await expectOwn(ctx, newest)
  }
}

const answersOf = ({ db, workspace }: Context) => listResponses(db, workspace.id, {}, 1_000)

const ownThemesIn = ({ tags }: ResponseRow): string[] =>
  themesOf(tags).flatMap(({ theme }) => (isShipped(theme) ? [] : theme))

/** Told by plain search: the words of this test have no other forms. */
async function expectOwn(ctx: Context, row: ResponseRow): Promise<void> {
  const said = (row.comment ?? '').split(' and ')
  const themes = await listOwnThemes(ctx.db, ctx.workspace.id)
  const isSaid = ({ terms }: OwnThemeRow) => terms.some((term) => said.includes(term))
  expect(ownThemesIn(row).sort()).toEqual(themes.filter(isSaid).map(({ id }) => id).sort())
  const rules = await changeOwnRules.see(ctx.db, ctx.workspace.id, [{ competitors: [] }])
  const names = rules[0]?.rules?.competitors ?? []
  expect(competitorsOf(row.tags).sort()).toEqual(names.filter((name) => said.includes(name)).sort())
}

describe('own rules', () => {
  it.each([1, 2])('tag the answers of their workspace alone, by today’s version, and are counted (seed %i)', async (seed) => {
    const random = randomFrom(seed)
    for (let i = 0; i < 40; i += 1) await act(pick(random, workspaces), random)
    for (const ctx of workspaces) expect(await rebuildSummaries(ctx)).toBe(0)
    const [ours, theirs] = await Promise.all(
      workspaces.map(async (ctx) => new Set((await answersOf(ctx)).flatMap(ownThemesIn))),
    )
    expect(ours?.size).toBeGreaterThan(0)
    expect(theirs?.size).toBeGreaterThan(0)
    expect([...(ours ?? [])].filter((theme) => theirs?.has(theme))).toEqual([])
  })

  it('are made ready once for each version', async () => {
    const [ctx] = workspaces
    if (!ctx) throw new Error('no workspace')
    const load = async () => (await loadOwnRules(ctx.db, ctx.workspace.id)).matcher
    await setCompetitors(ctx, ['Hotelix'])
    const first = await load()
    expect(await load()).toBe(first)
    await setCompetitors(ctx, ['Stayly'])
    expect(await load()).not.toBe(first)
  })

  it('stop at a hundred themes', () => {
    const row = { id: 'thm_1', workspaceId: app.ctx.workspace.id, name: '', terms: ['x'], examples: [] }
    const times = { createdAt: NOON, changedAt: NOON, removedAt: null }
    const themes = Array.from({ length: 100 }, (_, i) => ({ ...row, ...times, name: `Theme ${i}` }))
    const moment = { now: NOON, newId: app.ctx.newId, workspace: app.ctx.workspace }
    const add = { add: { name: 'One more', terms: ['x'], examples: [] } }
    expect(() => changeOwnRules.decide({ themes, rules: undefined }, add, moment)).toThrow(
      'at most 100 themes',
    )
    const fewer = { themes: themes.slice(1), rules: undefined }
    expect(changeOwnRules.decide(fewer, add, moment).result.theme?.name).toBe('One more')
  })
})
