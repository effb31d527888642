import { listSessions } from '../../../db/queries/cancellations'
import type { Context } from '../../context'
import { dayIn } from '../../domain/time'
import { summarizeCancellations } from '../../services/cancellations/summarize'
import { flowNamesOf } from '../flow-names'
import { lastAnswersOf } from '../last-answers'
import { keptFigures } from '../../services/kept/keep'
import { lastDays } from '../../services/summaries/range'
import { loadSurveys } from '../../services/surveys/load'

const RECENT = 20
/** As long as the ledger is asked: what a kept customer is counted to bring beyond it is for the reader. */
const MONTHS_COUNTED = 3

export type CancellationsData = Awaited<ReturnType<typeof loadCancellations>>

/** The figures of the last days, and the newest sessions. */
export async function loadCancellations(ctx: Context, days: number) {
  const range = lastDays(dayIn(ctx.workspace.timeZone, ctx.now()), days)
  const surveys = (await loadSurveys(ctx)).filter(({ kind }) => kind === 'cancellation')
  const [summary, recent] = await Promise.all([
    keptFigures(ctx, ['cancellations', days], () =>
      summarizeCancellations(
        ctx,
        surveys.map(({ id }) => id),
        range,
        { horizon: 90, months: MONTHS_COUNTED },
      ),
    ),
    listSessions(ctx.db, ctx.workspace.id, {}, RECENT),
  ])
  const answers = await lastAnswersOf(
    ctx,
    recent.map((session) => ({ ...session, before: session.openedAt })),
  )
  return {
    summary: summary.figures,
    asOf: summary.asOf,
    recent: recent.map((session, i) => ({ session, answer: answers[i] })),
    names: flowNamesOf(surveys),
  }
}
