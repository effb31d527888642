import { listResponses } from '../../../db/queries/response-list'
import type { StoredSurvey } from '../../../db/queries/surveys'
import type { Context } from '../../context'
import { dayIn } from '../../domain/time'
import { keptFigures } from '../../services/kept/keep'
import { summarizeKeywords } from '../../services/summaries/keywords'
import { type Bucket, lastDays, previousRange } from '../../services/summaries/range'
import { summarizeReasons } from '../../services/summaries/reasons'
import { summarizeScores } from '../../services/summaries/scores'
import { describeChange } from '../change'
import { namesFor } from '../names'
import { scoresIn } from './overview-data'

const KEYWORDS = 12
const COMMENTS = 10

export type Results = Awaited<ReturnType<typeof loadResults>>

/** What one survey brought in over the last `days` days. */
export async function loadResults(
  ctx: Context,
  survey: StoredSurvey,
  days: number,
  bucket: Bucket,
) {
  const { db, workspace } = ctx
  const range = lastDays(dayIn(workspace.timeZone, ctx.now()), days)
  const ids = [survey.id]
  const [summary, before, kept, comments] = await Promise.all([
    summarizeScores(ctx, survey.kind, ids, range, bucket),
    scoresIn(ctx, ids, previousRange(range)),
    keptFigures(ctx, ['words of a survey', survey.id, days], async () => ({
      keywords: await summarizeKeywords(ctx, ids, range, KEYWORDS),
      reasons: survey.kind === 'cancellation' ? await summarizeReasons(ctx, ids, range) : [],
    })),
    listResponses(db, workspace.id, { surveyId: survey.id, hasComment: true }, COMMENTS),
  ])
  const change = describeChange(summary, before, days)
  return {
    summary,
    change,
    asOf: kept.asOf,
    ...kept.figures,
    comments,
    names: await namesFor(ctx, comments, [survey]),
  }
}
