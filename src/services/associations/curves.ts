import { canCompareRates, isComparable } from '../../domain/metrics/gates'
import {
  type Followed,
  kaplanMeier,
  medianSurvival,
  type SurvivalCurve,
} from '../../domain/metrics/kaplan-meier'
import { type LogRank, logRank } from '../../domain/metrics/log-rank'
import { restrictedMean, type RestrictedMean } from '../../domain/metrics/restricted-mean'

/** How the customers of one level stayed; times in days. */
export interface LevelCurve {
  level: string
  curve: SurvivalCurve
  /** Day by which half had left; null while more than half stay. */
  medianDays: number | null
  /** Days a customer stayed on average, of `SurvivalComparison.meanOver`. */
  mean: RestrictedMean | null
}

export interface SurvivalComparison {
  levels: LevelCurve[]
  /** Days over which all compared levels were followed; null when none is. */
  meanOver: number | null
  /** Over the levels with enough customers to be compared; null when there are too few. */
  test: LogRank | null
  compared: string[]
}

const MAX_P = 0.05

/** Whether the curves differ by more than chance; null when nothing may be said. */
export const curvesDiffer = ({ test }: SurvivalComparison): boolean | null =>
  test === null ? null : test.p < MAX_P

export function compareCurves(
  groups: readonly { level: string; subjects: readonly Followed[] }[],
  days: number,
): SurvivalComparison {
  const cut = groups.map(({ level, subjects }) => {
    const within = subjects.map((subject) => endAfter(subject, days))
    return { level, subjects: within, curve: kaplanMeier(within) }
  })
  const large = cut.filter(({ curve }) => isComparable([curve.n]))
  const isEnough =
    large.length > 1 && canCompareRates(large.map(({ curve }) => ({ k: curve.events, n: curve.n })))
  const meanOver =
    large.length > 0 ? Math.min(...large.map(({ curve }) => curve.followedTo)) : null
  return {
    levels: cut.map(({ level, curve }) => ({
      level,
      curve,
      medianDays: medianSurvival(curve),
      mean: meanOver === null ? null : restrictedMean(curve, meanOver),
    })),
    meanOver,
    test: isEnough ? logRank(large.map(({ subjects }) => subjects)) : null,
    compared: isEnough ? large.map(({ level }) => level) : [],
  }
}

/** Nobody is followed longer than this; what happens later is not part of the question. */
const endAfter = ({ time, event }: Followed, days: number): Followed =>
  time > days ? { time: days, event: false } : { time, event }
