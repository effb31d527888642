import { listChurns, type MovementRow } from '../../../db/queries/churn'
import { listCustomersById } from '../../../db/queries/customers'
import { listResponses, type ResponseRow } from '../../../db/queries/responses'
import { listSurveys } from '../../../db/queries/surveys'
import type { Context } from '../../context'
import { addDays, dayIn, monthOf, startOfDay } from '../../domain/time'
import { summarizeChurn } from '../../services/summaries/churn'
import { churnByScore, type Horizon } from '../../services/summaries/churn-by-score'
import { lastDays } from '../../services/summaries/range'
import { summarizeReasons } from '../../services/summaries/reasons'

const MONTHS = 12
const RECENT = 15

export type ChurnData = Awaited<ReturnType<typeof loadChurn>>

export interface ChurnQuery {
  days: number
  horizon: Horizon
  currency: string | undefined
}

/** What the ledger says of the range, of the last twelve months, and of those who left last. */
export async function loadChurn(ctx: Context, { days, horizon, currency }: ChurnQuery) {
  const { db, workspace } = ctx
  const today = dayIn(workspace.timeZone, ctx.now())
  const range = lastDays(today, days)
  const surveys = await listSurveys(db, workspace.id)
  const idsOf = (kind: string) =>
    surveys.filter((survey) => survey.kind === kind).map(({ id }) => id)
  const [summary, year, reasons, byScore, churns] = await Promise.all([
    summarizeChurn(ctx, range, 'month', { currency }),
    summarizeChurn(ctx, { fromDay: firstMonth(today), toDay: today }, 'month', { currency }),
    summarizeReasons(ctx, idsOf('cancellation'), range),
    churnByScore(ctx, 'nps', idsOf('nps'), range, horizon),
    listChurns(
      db,
      workspace.id,
      startOfDay(workspace.timeZone, range.fromDay),
      startOfDay(workspace.timeZone, addDays(today, 1)),
    ),
  ])
  const recent = churns.filter((churn) => churn.currency === summary.mrr.currency).slice(0, RECENT)
  return {
    range,
    summary,
    months: year.trend,
    reasons,
    byScore,
    recent: await withLastAnswers(ctx, recent),
    recentCustomers: await listCustomersById(
      db,
      workspace.id,
      recent.map(({ customerId }) => customerId),
    ),
  }
}

function firstMonth(today: string): string {
  let day = monthOf(today)
  for (let i = 1; i < MONTHS; i += 1) day = monthOf(addDays(day, -1))
  return day
}

/** Each churn with the last thing its customer had answered before it. */
const withLastAnswers = (
  { db, workspace }: Context,
  churns: readonly MovementRow[],
): Promise<{ churn: MovementRow; answer: ResponseRow | undefined }[]> =>
  Promise.all(
    churns.map(async (churn) => {
      const filter = { customerId: churn.customerId, until: churn.at + 1 }
      return { churn, answer: (await listResponses(db, workspace.id, filter, 1))[0] }
    }),
  )
