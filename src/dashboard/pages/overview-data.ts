import type { KindSlug } from '../../contract/client'
import { countFollowUps } from '../../../db/queries/follow-ups'
import { listTotals } from '../../../db/queries/counts'
import { listResponses } from '../../../db/queries/response-list'
import { listSurveys } from '../../../db/queries/surveys'
import type { Context } from '../../context'
import { addDays, dayIn, startOfDay } from '../../domain/time'
import { keptFigures } from '../../services/kept/keep'
import { summarizeValueByRisk } from '../../services/risk/value-by-risk'
import { summarizeChurn } from '../../services/summaries/churn'
import { churnByScore } from '../../services/summaries/churn-by-score'
import { summarizeKeywords } from '../../services/summaries/keywords'
import { type Bucket, type DayRange, lastDays, previousRange } from '../../services/summaries/range'
import { summarizeReasons } from '../../services/summaries/reasons'
import { summarizeScores } from '../../services/summaries/scores'
import { changeOf } from '../change'
import { namesFor } from '../names'

const SCORED: KindSlug[] = ['nps', 'csat', 'ces']
const KEYWORDS = 8
const COMMENTS = 5

export type OverviewData = Awaited<ReturnType<typeof loadOverview>>

/** Everything the overview shows of the last `days` days. */
export async function loadOverview(ctx: Context, days: number) {
  const { db, workspace } = ctx
  const range = lastDays(dayIn(workspace.timeZone, ctx.now()), days)
  const surveys = await listSurveys(db, workspace.id)
  const idsOf = (kind: KindSlug) =>
    surveys.filter((survey) => survey.kind === kind).map(({ id }) => id)
  const all = surveys.map(({ id }) => id)

  const [scores, kept, comments, due] = await Promise.all([
    Promise.all(SCORED.map((kind) => loadScore(ctx, kind, idsOf(kind), range, days))),
    keptFigures(ctx, ['overview', days], async () => {
      const [keywords, reasons, churn, byScore, value] = await Promise.all([
        summarizeKeywords(ctx, all, range, KEYWORDS),
        summarizeReasons(ctx, idsOf('cancellation'), range),
        summarizeChurn(ctx, range, 'month'),
        churnByScore(ctx, 'nps', idsOf('nps'), range, 30),
        summarizeValueByRisk(ctx),
      ])
      return { keywords, reasons, churn, byScore, value }
    }),
    listResponses(db, workspace.id, { hasComment: true }, COMMENTS),
    countDue(ctx),
  ])
  const names = await namesFor(ctx, comments, surveys)
  return { days, range, asOf: kept.asOf, ...kept.figures, scores, comments, names, due }
}

/** A kind's summary, its trend's bucket, and how it moved, in words. */
async function loadScore(
  ctx: Context,
  kind: KindSlug,
  surveyIds: readonly string[],
  range: DayRange,
  days: number,
) {
  const bucket: Bucket = days > 90 ? 'month' : 'week'
  const [summary, before] = await Promise.all([
    summarizeScores(ctx, kind, surveyIds, range, bucket),
    scoresIn(ctx, surveyIds, previousRange(range)),
  ])
  const { told, moved } = changeOf(summary, before, days)
  return { summary, bucket, change: told, moved }
}

/** Answers per score over a range. */
export async function scoresIn(
  { db, workspace }: Context,
  surveyIds: readonly string[],
  range: DayRange,
) {
  const rows = await listTotals(db, workspace.id, { ...range, surveyIds }, ['score'])
  return new Map(rows.map(({ value, count }) => [Number(value), count]))
}

/** Follow-ups that wait for somebody by the end of the workspace's day. */
async function countDue({ db, workspace, now }: Context) {
  const at = now()
  const tomorrow = addDays(dayIn(workspace.timeZone, at), 1)
  const [today, overdue, open] = await Promise.all([
    countFollowUps(db, workspace.id, { dueBefore: startOfDay(workspace.timeZone, tomorrow) }),
    countFollowUps(db, workspace.id, { dueBefore: at }),
    countFollowUps(db, workspace.id, { state: 'active' }),
  ])
  return { today, overdue, open }
}
