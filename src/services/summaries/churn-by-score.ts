import type { KindSlug } from '../../contract/client'
import { listScoredCustomers } from '../../../db/queries/associations'
import type { Context } from '../../context'
import { canCompareRates } from '../../domain/metrics/gates'
import { type Rate, rateOf } from '../../domain/metrics/rate'
import { CHURNED_AFTER_ANSWER } from '../../domain/metrics/shares'
import { relativeRisk } from '../../domain/metrics/relative-risk'
import type { Ratio } from '../../domain/metrics/two-by-two'
import { bandOf } from '../../domain/surveys/kinds/kind'
import { KINDS } from '../../domain/surveys/kinds'
import { addDays, startOfDay } from '../../domain/time'
import type { DayRange } from './range'

export const HORIZONS = [30, 60, 90] as const
export type Horizon = (typeof HORIZONS)[number]

const DAY_MS = 86_400_000

export interface BandChurn {
  band: string
  /** Of the customers followed for the whole horizon, how many churned within it. */
  churned: Rate
  /** Customers who answered too recently to be followed for the whole horizon yet. */
  stillWatched: number
  /** How many of those have churned already. They join the rate when their time is up. */
  churnedEarly: number
  /** Against the customers of all other bands; null until there are enough of both. */
  risk: Ratio | null
}

/**
 * Customers by what they answered, and how many churned within 30, 60 or 90 days after it. Each
 * counts once, with the last answer of the range. Whoever had churned before answering is left out.
 */
export async function churnByScore(
  ctx: Context,
  kind: KindSlug,
  surveyIds: readonly string[],
  range: DayRange,
  horizonDays: Horizon,
): Promise<BandChurn[]> {
  const { timeZone, id } = ctx.workspace
  const answers = await listScoredCustomers(ctx.db, id, {
    surveyIds,
    from: startOfDay(timeZone, range.fromDay),
    to: startOfDay(timeZone, addDays(range.toDay, 1)),
  })
  const now = ctx.now()
  const followed = answers.map((answer) => {
    const after = answer.churnedAt === null ? Infinity : answer.churnedAt - answer.answeredAt
    return {
      band: bandOf(KINDS[kind], answer.score)?.name,
      complete: now - answer.answeredAt >= horizonDays * DAY_MS,
      churned: after <= horizonDays * DAY_MS,
    }
  })
  const groups = KINDS[kind].bands.map(({ name }) => {
    const own = followed.filter(({ band }) => band === name)
    const complete = own.filter((row) => row.complete)
    const early = own.filter((row) => !row.complete)
    return {
      band: name,
      k: complete.filter(({ churned }) => churned).length,
      n: complete.length,
      stillWatched: early.length,
      churnedEarly: early.filter(({ churned }) => churned).length,
    }
  })

  return groups.map(({ k, n, ...group }) => {
    const others = groups.filter(({ band }) => band !== group.band).reduce(
      (sum, other) => ({ k: sum.k + other.k, n: sum.n + other.n }),
      { k: 0, n: 0 },
    )
    return {
      ...group,
      churned: rateOf(k, n, CHURNED_AFTER_ANSWER.slug),
      risk: canCompareRates([{ k, n }, others]) ? relativeRisk({ k, n }, others) : null,
    }
  })
}
