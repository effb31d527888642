import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { toStatements } from '../../db/changes'
import { runBatch } from '../../db/client'
import { listResponses, type ResponseFilter } from '../../db/queries/response-list'
import type { ResponseRow } from '../../db/queries/responses'
import { changesOfResponse } from '../../src/services/responses/response-changes'
import { DAY, NOON, startApp, type TestApp } from '../harness'
import { followUp } from './rows'

/** More than are looked at first where a word is common. */
const RESPONSES = 900
const SEED = 20_260_302
const WORDS = ['common', 'seldom', 'commons', 'never']
const THEMES = ['price', 'speed', 'login']
const KEYWORDS = ['export', 'exports', 'invoice']

interface LookedAfter {
  state: 'open' | 'closed'
  ownerId: string
}

let app: TestApp
let rows: ResponseRow[]
/** State and owner of the follow-ups of an answer. */
let followUps: Map<string, LookedAfter[]>

const responseOf = fc.record({
  surveyId: fc.constantFrom('srv_1', 'srv_2'),
  respondentId: fc.constantFrom('per_1', 'per_2', 'per_3'),
  customerId: fc.constantFrom(null, 'c1', 'c2'),
  score: fc.option(fc.integer({ min: 0, max: 10 })),
  said: fc.option(fc.subarray(WORDS.slice(0, 3), { minLength: 1 }), { freq: 5 }),
  themes: fc.subarray(THEMES),
  keywords: fc.subarray(KEYWORDS),
  sentimentLabel: fc.constantFrom('negative' as const, 'positive' as const),
  /** Some at the same instant, and some that came in days after they were given. */
  ago: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 40 * DAY })),
  late: fc.constantFrom(0, 0, 0, 6 * DAY),
})

beforeAll(async () => {
  app = await startApp()
  const { workspace } = app.ctx
  const drawn = fc.sample(responseOf, { numRuns: RESPONSES, seed: SEED })
  rows = drawn
    .map(({ said, themes, keywords, ago, late, ...own }, i): ResponseRow => ({
      ...own,
      id: `rsp_${String((i * 7_919) % RESPONSES).padStart(4, '0')}`,
      workspaceId: i % 10 === 9 ? 'wsp_other' : workspace.id,
      surveyVersion: 1,
      kind: own.surveyId === 'srv_1' ? 'nps' : 'feedback',
      submissionId: `sub ${i}`,
      revision: 1,
      status: 'complete',
      displayId: null,
      trust: 'anonymous',
      reason: null,
      cause: null,
      choicePosition: null,
      comment: said === null ? null : said.join(' '),
      locale: 'en',
      url: null,
      answeredAt: NOON - ago - late,
      receivedAt: NOON - ago,
      day: '2026-03-02',
      language: 'en',
      sentiment: 0,
      tags: {
        themes: themes.map((theme) => ({ theme, sentiment: 0, evidence: [] })),
        keywords: keywords.map((word) => ({ word, sentiment: 0, evidence: [] })),
        signals: [],
      } as unknown as ResponseRow['tags'],
    }))
    // As they come in.
    .sort((a, b) => a.receivedAt - b.receivedAt)
  followUps = new Map(
    rows.filter((_, i) => i % 6 === 0).map(({ id }, i) => {
      const ownerId = `mem_${i % 2}`
      const closed = { state: 'closed' as const, ownerId }
      const open = { state: 'open' as const, ownerId }
      return [id, i % 3 === 0 ? [closed, open] : i % 3 === 1 ? [closed] : [open]]
    }),
  )
  const { client } = app.runtime.database()
  await runBatch(client, toStatements(rows.map((row) => changesOfResponse(undefined, row))))
  const looked = [...followUps].flatMap(([id, all]) => all.map((one, n) => followUpOf(id, one, n)))
  await runBatch(client, toStatements([{ followUps: looked }]))
})

afterAll(() => app.close())

const followUpOf = (responseId: string, looked: LookedAfter, n: number) =>
  followUp(`fup_${responseId}_${n}`, {
    ...looked,
    workspaceId: rows.find(({ id }) => id === responseId)?.workspaceId ?? '',
    ruleId: `rule ${n}`,
    responseId,
  })

/** One filter in five: more of them at once find nothing. */
const some = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value })

const filters: fc.Arbitrary<ResponseFilter> = fc.record({
  q: some(fc.constantFrom('common', 'commons', 'seldom', 'never', 'common seldom', '?')),
  theme: some(fc.constantFrom(...THEMES)),
  keyword: some(fc.oneof(fc.constantFrom(...KEYWORDS), fc.constant(['export', 'exports']))),
  surveyId: some(fc.constantFrom('srv_1', 'srv_2')),
  kind: some(fc.constantFrom('nps' as const, 'csat' as const)),
  customerId: some(fc.constantFrom('c1', 'nobody')),
  respondentId: some(fc.constantFrom('per_1')),
  minScore: some(fc.constant(7)),
  sentiment: some(fc.constantFrom('negative' as const)),
  hasComment: some(fc.boolean()),
  followUp: some(fc.constantFrom('none' as const, 'active' as const, 'closed' as const)),
  ownerId: some(fc.constantFrom('mem_0', 'mem_9')),
  since: some(fc.constant(NOON - 20 * DAY)),
  until: some(fc.constant(NOON - 30)),
})

/** The slow way: everything is looked at, then put in order. */
function listSlowly(filter: ResponseFilter): ResponseRow[] {
  const { q, theme, keyword, surveyId, kind, customerId, respondentId, followUp, ownerId, since, until, after } = filter
  const says = (row: ResponseRow) =>
    q === undefined ||
    (q !== '?' && q.split(' ').every((term) => (row.comment ?? '').split(' ').some((word) => word.startsWith(term))))
  const isLookedAfter = ({ id }: ResponseRow) => {
    const own = followUps.get(id) ?? []
    const active = own.filter(({ state }) => state !== 'closed')
    const states = { none: own.length === 0, active: active.length > 0, closed: own.length > 0 && active.length === 0 }
    return (
      (followUp === undefined || states[followUp]) &&
      (ownerId === undefined || active.some((one) => one.ownerId === ownerId))
    )
  }
  const wanted = keyword === undefined ? [] : [keyword].flat()
  return rows
    .filter((row) => row.workspaceId === app.ctx.workspace.id && says(row) && isLookedAfter(row))
    .filter(({ tags }) => theme === undefined || tags?.themes.some((each) => each.theme === theme))
    .filter(({ tags }) => keyword === undefined || tags?.keywords.some(({ word }) => wanted.includes(word)))
    .filter((row) => surveyId === undefined || row.surveyId === surveyId)
    .filter((row) => kind === undefined || row.kind === kind)
    .filter((row) => customerId === undefined || row.customerId === customerId)
    .filter((row) => respondentId === undefined || row.respondentId === respondentId)
    .filter(({ score }) => filter.minScore === undefined || (score ?? -1) >= filter.minScore)
    .filter((row) => filter.sentiment === undefined || row.sentimentLabel === filter.sentiment)
    .filter(({ comment }) => filter.hasComment === undefined || (comment !== null) === filter.hasComment)
    .filter(({ answeredAt }) => answeredAt >= (since ?? 0) && answeredAt < (until ?? Infinity))
    .sort((a, b) => b.answeredAt - a.answeredAt || (a.id < b.id ? 1 : -1))
    .filter(({ answeredAt, id }) => !after || answeredAt < after.at || (answeredAt === after.at && id < after.id))
}

/** Page by page, each held against the slow way. */
async function expectPages(filter: ResponseFilter, limit: number, pages: number) {
  const { db, workspace } = app.ctx
  let after: ResponseFilter['after']
  for (let page = 0; page < pages; page += 1) {
    const found = await listResponses(db, workspace.id, { ...filter, after }, limit)
    const expected = listSlowly({ ...filter, after }).slice(0, limit)
    expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
    const last = found.at(-1)
    if (!last) return
    after = { at: last.answeredAt, id: last.id }
  }
}

it('whatever is asked for, the answers are those that are found by looking at all, page after page', () =>
  fc.assert(
    fc.asyncProperty(filters, fc.constantFrom(3, 26, 400), (filter, limit) => expectPages(filter, limit, 3)),
    { numRuns: 120, seed: SEED },
  ))

it('a word more answers say than are looked at first is found to the last of them', async () => {
  expect(listSlowly({ q: 'common' }).length).toBeGreaterThan(500)
  for (const limit of [26, 150]) await expectPages({ q: 'common' }, limit, 40)
  await expectPages({ q: 'common', sentiment: 'negative', minScore: 3 }, 26, 40)
})

it('every column is read as it is kept', async () => {
  const { db, workspace } = app.ctx
  const [newest] = listSlowly({})
  expect(await listResponses(db, workspace.id, {}, 1)).toEqual([newest])
})
