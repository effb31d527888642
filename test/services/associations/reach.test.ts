import { afterAll, beforeAll, expect, it } from 'vitest'
import { withinReach } from '../../../src/services/associations/reach'
import { respond, surveyOf } from '../../api/helpers'
import { DAY, NOON, startApp, type TestApp } from '../../harness'

let app: TestApp
let surveyIds: string[]

beforeAll(async () => {
  app = await startApp()
  const nps = await surveyOf(app.ctx, 'nps')
  surveyIds = [nps.id]
  for (const daysAgo of [9, 5, 5, 2]) await respond(app, nps, NOON - daysAgo * DAY, { score: 9 })
})
afterAll(() => app.close())

const range = { fromDay: '2026-02-01', toDay: '2026-03-02' }

it.each([
  // Two days ago, five days ago twice, nine days ago.
  [4, '2026-02-01'],
  [3, '2026-02-25'],
  [2, '2026-02-28'],
  [1, '2026-02-28'],
  [0, '2026-02-28'],
])('of at most %i answers begins on %s', async (most, fromDay) => {
  expect(await withinReach(app.ctx, surveyIds, range, most)).toEqual({ ...range, fromDay })
})

it('of no surveys is the whole range', async () => {
  expect(await withinReach(app.ctx, [], range, 1)).toEqual(range)
})
