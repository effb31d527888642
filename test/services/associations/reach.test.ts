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
  app.clock.now = NOON
})
afterAll(() => app.close())

const range = { fromDay: '2026-02-01', toDay: '2026-03-02' }

it.each([
  // Answers of the 28th, two of the 25th, one of the 21st; today is 2 March.
  [4, 7, '2026-02-01', '2026-03-02'],
  [3, 0, '2026-02-25', '2026-03-01'],
  [2, 0, '2026-02-28', '2026-03-01'],
  [0, 0, '2026-02-28', '2026-03-01'],
  // Watched for three days are the answers up to 26 February.
  [3, 3, '2026-02-01', '2026-02-26'],
  [2, 3, '2026-02-25', '2026-02-26'],
  [1, 3, '2026-02-25', '2026-02-26'],
  // Nothing is: better the latest than nothing.
  [2, 30, '2026-02-28', '2026-03-02'],
])('of at most %i answers, watched for %i days, is %s to %s', async (most, watchDays, fromDay, toDay) => {
  expect(await withinReach(app.ctx, surveyIds, range, watchDays, most)).toEqual({ fromDay, toDay })
})

it('of no surveys is the whole range', async () => {
  expect(await withinReach(app.ctx, [], range, 0, 1)).toEqual(range)
})
