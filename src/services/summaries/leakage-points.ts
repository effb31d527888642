import {
  countFirstRenewals,
  countPriceChanges,
  type SeenPeriod,
} from '../../../db/queries/leakage'
import { listPayersAnswers } from '../../../db/queries/payers'
import { listSurveys } from '../../../db/queries/surveys'
import type { Context } from '../../context'
import {
  CHURNED_AFTER_PRICE_CHANGE,
  DUNNING_MS,
  endOfFirstTerm,
  FIRST_RENEWAL_LOSS,
  type RenewalTerm,
  TRIAL_LOSS,
} from '../../domain/metrics/leakage'
import { type OutcomeGroup, outcomeOf } from '../../domain/metrics/outcome'
import type { Rate } from '../../domain/metrics/rate'
import { CHURNED_AFTER_ANSWER } from '../../domain/metrics/shares'
import { KINDS } from '../../domain/surveys/kinds'
import { bandOf } from '../../domain/surveys/kinds/kind'
import { withinReach } from '../associations/reach'
import { watchAnswers } from '../associations/watch'
import type { Horizon } from './churn-by-score'
import { type DayRange, periodOf } from './range'

export const LEAKAGE_POINTS = [
  'trial',
  'first_renewal_monthly',
  'first_renewal_yearly',
  'price_change_told',
  'price_change_inferred',
  'detractor',
] as const

/** Somewhere customers are lost. One customer may be lost at several. */
export interface LeakagePoint {
  point: (typeof LEAKAGE_POINTS)[number]
  /** Where it begins to count: later than asked when there is too much to look at one by one. */
  fromDay: string
  /** Of those who came there and were followed for long enough, the share that was lost. */
  lost: Rate
  /** MRR they left with, minor units; null where nobody had paid yet. */
  lostMinor: number | null
  /** Who came there too recently to say. */
  stillWatched: number
}

interface Asked {
  range: DayRange
  horizonDays: Horizon
}

/** A point of the whole range. */
type Counted = Omit<LeakagePoint, 'fromDay'>

const DAY_MS = 86_400_000

/** Where customers who had paid are lost. */
export async function findLosses(
  ctx: Context,
  { range, horizonDays }: Asked,
  seen: SeenPeriod,
  currency: string,
): Promise<LeakagePoint[]> {
  const counted = [
    await renewalPoint(ctx, seen, 'monthly', currency),
    await renewalPoint(ctx, seen, 'yearly', currency),
    await priceChangePoint(ctx, seen, 'told', horizonDays, currency),
    await priceChangePoint(ctx, seen, 'inferred', horizonDays, currency),
  ]
  return [
    ...counted.map((point) => ({ ...point, fromDay: range.fromDay })),
    await detractorPoint(ctx, { range, horizonDays }, currency),
  ]
}

export function rankPoints(points: LeakagePoint[], by: 'customers' | 'mrr'): LeakagePoint[] {
  const [first, second] = by === 'mrr' ? [minorOf, customersOf] : [customersOf, minorOf]
  return points.toSorted((a, b) => first(b) - first(a) || second(b) - second(a))
}

const customersOf = ({ lost }: LeakagePoint): number => lost.k
const minorOf = ({ lostMinor }: LeakagePoint): number => lostMinor ?? 0

/** The same outcome seen from the other side: who did not pay is lost. */
export function trialPoint(trials: readonly OutcomeGroup[], { fromDay }: DayRange): LeakagePoint {
  const unpaid = trials.map((group) => ({ ...group, came: !group.came }))
  return { ...pointOf('trial', unpaid, TRIAL_LOSS.slug), fromDay, lostMinor: null }
}

async function renewalPoint(
  { db, workspace }: Context,
  seen: SeenPeriod,
  billed: RenewalTerm,
  currency: string,
): Promise<Counted> {
  const term = { billed, termMs: endOfFirstTerm(billed), dunningMs: DUNNING_MS }
  const groups = await countFirstRenewals(db, workspace.id, seen, term, currency)
  return pointOf(`first_renewal_${billed}`, groups, FIRST_RENEWAL_LOSS.slug)
}

async function priceChangePoint(
  { db, workspace }: Context,
  seen: SeenPeriod,
  known: 'told' | 'inferred',
  horizonDays: number,
  currency: string,
): Promise<Counted> {
  const horizonMs = horizonDays * DAY_MS
  const groups = await countPriceChanges(db, workspace.id, seen, known, horizonMs, currency)
  return pointOf(`price_change_${known}`, groups, CHURNED_AFTER_PRICE_CHANGE.slug)
}

/**
 * After an NPS answer of 0 to 6, watched as among the associations; but those who said nothing, who
 * stand beside there and take longest to find, are not asked for.
 */
async function detractorPoint(
  ctx: Context,
  { range: wanted, horizonDays }: Asked,
  currency: string,
): Promise<LeakagePoint> {
  const { db, workspace } = ctx
  const surveys = await listSurveys(db, workspace.id)
  const surveyIds = surveys.filter(({ kind }) => kind === 'nps').map(({ id }) => id)
  const range = await withinReach(ctx, surveyIds, wanted, horizonDays)
  const { start: from, end: to } = periodOf(workspace.timeZone, range)
  const answers = await listPayersAnswers(db, workspace.id, { surveyIds, from, to })
  const groups = watchAnswers(answers, horizonDays, ctx.now())
    .filter(({ answer: { score } }) => score !== null && bandOf(KINDS.nps, score)?.name === 'detractor')
    .map(({ answer, complete, churned }) => ({
      complete,
      came: churned,
      customers: 1,
      mrrMinor: answer.currency === currency ? answer.mrrMinor : 0,
    }))
  return { ...pointOf('detractor', groups, CHURNED_AFTER_ANSWER.slug), fromDay: range.fromDay }
}

function pointOf(
  point: LeakagePoint['point'],
  groups: readonly OutcomeGroup[],
  definition: string,
): Counted {
  const { came, mrrMinor, stillWatched } = outcomeOf(groups, definition)
  return { point, lost: came, lostMinor: mrrMinor, stillWatched }
}
