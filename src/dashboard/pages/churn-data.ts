import { countNotes } from '../../../db/queries/billing'
import { findFirstPaid } from '../../../db/queries/churn-reasons'
import { listChurns, type MovementRow } from '../../../db/queries/churn'
import { listCustomersById } from '../../../db/queries/customers'
import type { ResponseRow } from '../../../db/queries/responses'
import { listSurveys } from '../../../db/queries/surveys'
import type { Context } from '../../context'
import type { Billed } from '../../domain/billing/billed'
import { dayIn } from '../../domain/time'
import { keptFigures } from '../../services/kept/keep'
import { churnTrend, summarizeChurn } from '../../services/summaries/churn'
import { churnByScore, type Horizon } from '../../services/summaries/churn-by-score'
import { summarizeLedgerReasons } from '../../services/summaries/ledger-reasons'
import { lastDays, periodOf } from '../../services/summaries/range'
import { summarizeReasons } from '../../services/summaries/reasons'
import { lastAnswersOf } from '../last-answers'
import { pagePeriod, type PeriodKind } from '../period'

const RECENT = 15
/** Answers whose customers are followed: long enough ago to know, and not out of date. */
const FOLLOWED_DAYS = 90

export type ChurnData = Awaited<ReturnType<typeof loadChurn>>

export interface ChurnQuery {
  period: PeriodKind
  from: string | undefined
  horizon: Horizon
  currency: string | undefined
  billed: Billed | undefined
}

/** What the ledger says of a period and of those before it, and of those who left last. */
export async function loadChurn(ctx: Context, query: ChurnQuery) {
  const { db, workspace } = ctx
  const today = dayIn(workspace.timeZone, ctx.now())
  const firstPaid = await findFirstPaid(db, workspace.id)
  const firstDay = firstPaid === undefined ? undefined : dayIn(workspace.timeZone, firstPaid)
  const period = pagePeriod(query.period, query.from, today, firstDay)
  const { range, trend: trendRange } = period
  const followed = lastDays(today, FOLLOWED_DAYS)
  const surveys = await listSurveys(db, workspace.id)
  const idsOf = (kind: string) =>
    surveys.filter((survey) => survey.kind === kind).map(({ id }) => id)
  const asked = ['churn', range.fromDay, query.period, query.horizon, query.currency ?? null, query.billed ?? null] as const
  const { figures, asOf } = await keptFigures(ctx, asked, async () => {
    const summary = await summarizeChurn(ctx, range, query.period, query)
    const { currency } = summary.mrr
    const [trend, reasons, ledgerReasons, byScore] = await Promise.all([
      churnTrend(ctx, trendRange, query.period, { ...query, currency }),
      summarizeReasons(ctx, idsOf('cancellation'), range),
      summarizeLedgerReasons(ctx, range, currency),
      churnByScore(ctx, 'nps', idsOf('nps'), followed, query.horizon),
    ])
    return { summary, trend, reasons, ledgerReasons, byScore }
  })
  const { currency } = figures.summary.mrr
  const { start, end } = periodOf(workspace.timeZone, range)
  const [notes, recent] = await Promise.all([
    countNotes(db, workspace.id),
    listChurns(db, workspace.id, { start, end, currency }, RECENT),
  ])
  return {
    period,
    asOf,
    ...figures,
    notes,
    recent: await withLastAnswers(ctx, recent),
    recentCustomers: await listCustomersById(
      db,
      workspace.id,
      recent.map(({ customerId }) => customerId),
    ),
  }
}

/** Each churn with the last thing its customer had answered before it. */
async function withLastAnswers(
  ctx: Context,
  churns: readonly MovementRow[],
): Promise<{ churn: MovementRow; answer: ResponseRow | undefined }[]> {
  const asked = churns.map(({ customerId, at }) => ({ customerId, before: at + 1 }))
  const answers = await lastAnswersOf(ctx, asked)
  return churns.map((churn, i) => ({ churn, answer: answers[i] }))
}
