import { listTraitNames } from '../../../db/queries/churn-groups'
import { listCustomersById } from '../../../db/queries/customers'
import type { Context } from '../../context'
import type { Billed } from '../../domain/billing/billed'
import type { CohortStep } from '../../domain/metrics/cohort-table'
import type { RfmSegmentSlug } from '../../domain/metrics/rfm'
import { dayIn } from '../../domain/time'
import { groupKeyOf, summarizeChurnGroups } from '../../services/summaries/churn-groups'
import { summarizeCohorts } from '../../services/summaries/cohorts'
import { keptFigures, oldestOf } from '../../services/kept/keep'
import { summarizeLeakage } from '../../services/summaries/leakage'
import { listMarkedPurchasers, summarizePurchases } from '../../services/summaries/purchases'
import { lastDays } from '../../services/summaries/range'

export interface RetentionQuery {
  days: number
  currency: string | undefined
  /** What is lost: the ranking of points, and the cells of the cohorts. */
  rank: 'customers' | 'mrr'
  show: 'customers' | 'mrr'
  step: CohortStep
  billed: Billed | undefined
  /** What customers are grouped by: "plan" or "traits.country". */
  by: string
  segment: RfmSegmentSlug | undefined
}

export type RetentionData = Awaited<ReturnType<typeof loadRetention>>

const COHORTS: Record<CohortStep, number> = { month: 13, quarter: 8 }
const TRAITS = 30
const PURCHASERS = 10

export const HORIZON_DAYS = 90
export const TRIAL_DAYS = 30

/** Where customers are lost, how long they stay, and what they buy. */
export async function loadRetention(ctx: Context, query: RetentionQuery) {
  const { db, workspace } = ctx
  const { currency } = query
  const range = lastDays(dayIn(workspace.timeZone, ctx.now()), query.days)
  const key = groupKeyOf(query.by) ?? { column: 'plan' as const }
  const billed = query.billed ?? null
  const ranged = [query.days, currency ?? null] as const
  const [leakage, cohorts, groups, purchases, traits] = await Promise.all([
    keptFigures(ctx, ['leakage', ...ranged, billed, query.rank], () =>
      summarizeLeakage(ctx, {
        range,
        currency,
        horizonDays: HORIZON_DAYS,
        trialDays: TRIAL_DAYS,
        billed,
        rankBy: query.rank,
      }),
    ),
    summarizeCohorts(ctx, query.step, COHORTS[query.step], currency),
    keptFigures(ctx, ['churn of groups', ...ranged, query.by], () => summarizeChurnGroups(ctx, range, key, currency)),
    keptFigures(ctx, ['purchases', ...ranged], () => summarizePurchases(ctx, range, currency)),
    listTraitNames(db, workspace.id, TRAITS),
  ])
  const { rows: purchasers } =
    query.segment === undefined
      ? { rows: [] }
      : await listMarkedPurchasers(ctx, range, {
          currency: purchases.figures.currency,
          segment: query.segment,
          limit: PURCHASERS,
        })
  const ids = purchasers.map(({ customerId }) => customerId)
  const customers = await listCustomersById(db, workspace.id, ids)
  return {
    range,
    asOf: oldestOf([leakage, groups, purchases]),
    leakage: leakage.figures,
    cohorts,
    groups: groups.figures,
    traits,
    purchases: purchases.figures,
    purchasers,
    customers,
  }
}
