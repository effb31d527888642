import type { PayersAnswer } from '../../../db/queries/payers'
import type { KindSlug } from '../../contract/client'
import { type Rate, rateOf } from '../../domain/metrics/rate'
import { CHURNED_AFTER_ANSWER } from '../../domain/metrics/shares'
import type { Group } from '../../domain/metrics/two-by-two'
import { type Verdict, verdictOf } from '../../domain/metrics/verdict'
import { addTo } from '../../domain/group-by'
import { type Comparison, compareGroups, type Needed, neededBeside } from './compare'
import { EXPOSURES, type Exposure, type ExposureSlug } from './exposures'
import { falseShares, MAX_FALSE_SHARE } from './keywords'
import { type ByPlan, inAll, type Tally, tally, without } from './tally'
import { type Watch, watchAnswers } from './watch'

/** Customers at one level of what they said, and how they fared beside the others. */
export interface Association extends Comparison {
  level: string
  customers: number
  /** Of those watched for the whole horizon, how many churned within it. */
  churned: Rate
  stillWatched: number
  churnedEarly: number
  lostMrr: Record<string, number>
  /** Share of chance finds down to this one, where many levels are tried; null where not. */
  q: number | null
  verdict: Verdict
  needed: Needed | null
}

export interface AssociationInput {
  exposure: ExposureSlug
  kind: KindSlug | null
  /** Oldest first. */
  answers: readonly PayersAnswer[]
  /** Who had answered nothing, as far as they could be watched for the whole horizon. */
  silent: Tally
  horizonDays: number
  stratify: boolean
  /** Of many levels, the surest so many are told; all are tried. */
  limit: number
  now: number
}

/** Row of those who had not answered. */
export const NO_ANSWER = 'no_answer'

/**
 * What goes with leaving within the horizon, level by level. Every comparison is an association:
 * nobody was made to say what they said.
 */
export function associate(input: AssociationInput): Association[] {
  const { exposure: slug, kind, silent, stratify } = input
  const exposure: Exposure = EXPOSURES[slug]
  const telling = input.answers.filter((answer) => exposure.place(answer, kind) !== null)
  const watches = watchAnswers(telling, input.horizonDays, input.now)
  const { base, apart, byLevel } = placeAll(watches, exposure, kind)
  const whole = tally(base).byPlan
  const everybody = tally([...base, ...[...apart.values()].flat()]).byPlan

  const rows = [...byLevel].map(([level, own]) => {
    const counted = tally(own)
    return { level, counted, others: without(whole, counted.byPlan) }
  })
  const besides = [
    ...[...apart].map(([level, own]) => ({ level, counted: tally(own), others: whole })),
    { level: NO_ANSWER, counted: silent, others: everybody },
  ]
  const q = exposure.many ? falseShares(rows.map(groupsOf)) : []
  const levels = rows.map((row, i) =>
    describe(row, stratify, exposure.many ? { q: q[i] ?? null } : null),
  )
  return [
    ...(exposure.many ? levels.sort(surestFirst).slice(0, input.limit) : levels),
    ...besides.map((row) => describe(row, stratify, null)),
  ]
}

const surestFirst = (a: Association, b: Association): number =>
  (a.q ?? 2) - (b.q ?? 2) || b.churned.n - a.churned.n || (a.level < b.level ? -1 : 1)

interface Row {
  level: string
  counted: Tally
  others: ByPlan
}

const groupsOf = ({ counted, others }: Row): { group: Group; others: Group } => ({
  group: inAll(counted.byPlan),
  others: inAll(others),
})

function describe(
  row: Row,
  stratify: boolean,
  amongMany: { q: number | null } | null,
): Association {
  const { level, counted, others } = row
  const { k, n } = inAll(counted.byPlan)
  const comparison = compareGroups(counted.byPlan, others, stratify)
  return {
    level,
    customers: counted.customers,
    churned: rateOf(k, n, CHURNED_AFTER_ANSWER.slug),
    stillWatched: counted.stillWatched,
    churnedEarly: counted.churnedEarly,
    lostMrr: counted.lostMrr,
    ...comparison,
    q: amongMany?.q ?? null,
    verdict: amongMany
      ? verdictAmongMany(groupsOf(row), comparison, amongMany.q)
      : verdictOf(comparison.withinPlans ? comparison.withinPlans.risk : comparison.risk),
    needed: neededBeside(others),
  }
}

/** Found by its share of chance finds; held against the same plan, it must stand there too. */
function verdictAmongMany(
  { group, others }: { group: Group; others: Group },
  { withinPlans }: Comparison,
  q: number | null,
): Verdict {
  if (q === null) return 'not_enough_data'
  if (q > MAX_FALSE_SHARE) return 'cannot_be_told_apart'
  if (withinPlans) return verdictOf(withinPlans.risk)
  return group.k / group.n > others.k / others.n ? 'more_likely' : 'less_likely'
}

function placeAll(
  watches: readonly Watch<PayersAnswer>[],
  exposure: Exposure,
  kind: KindSlug | null,
) {
  const base: Watch<PayersAnswer>[] = []
  const byLevel = new Map<string, Watch<PayersAnswer>[]>()
  const apart = new Map<string, Watch<PayersAnswer>[]>()
  for (const level of exposure.levels(kind)) byLevel.set(level, [])
  for (const level of exposure.apart) apart.set(level, [])
  for (const watch of watches) {
    const place = exposure.place(watch.answer, kind)
    if (place === null) continue
    if ('apart' in place) addTo(apart, place.apart, watch)
    else {
      base.push(watch)
      for (const level of place.levels) addTo(byLevel, level, watch)
    }
  }
  return { base, byLevel, apart }
}
