import { adjustForMany, MAX_FALSE_SHARE } from './benjamini-hochberg'
import { CUSTOMER_CHURN_RATE } from './customer-churn-rate'
import { fisherExact } from './fisher-exact'
import { canCompareRates, MIN_FOR_PERCENTAGE } from './gates'
import { type Rate, rateOf } from './rate'
import { relativeRisk } from './relative-risk'
import type { Group, Ratio } from './two-by-two'
import { type Verdict, verdictOf } from './verdict'

/** Customers of one group who paid at the start of a period, and how many left within it. */
export interface GroupCount {
  /** What they have in common; null when it is not known. */
  value: string | null
  atStart: number
  lost: number
  /** MRR they left with, minor units of one currency. */
  lostMinor: number
}

type Counts = Omit<GroupCount, 'value'>

export interface GroupChurn {
  /** One group, or all that are too small (or too many) to be told apart. */
  kind: 'group' | 'others'
  value: string | null
  churned: Rate
  lostMinor: number
  /** Against all other customers; null until there are enough of both. */
  risk: Ratio | null
  /** Share of chance finds down to this group, of all that are compared; null when it is not. */
  q: number | null
  verdict: Verdict
}

/** So many groups are told apart at most, the largest of them. */
export const MAX_GROUPS = 50

/**
 * Customer churn by group, the largest first. Groups too small for a percentage are told as one:
 * "2 of 3" of a rare plan says nothing. Of many groups a few stand out by chance alone, so a group
 * differs from the others only if the share of chance finds down to it is small too.
 */
export function churnByGroup(groups: readonly GroupCount[], all: Counts): GroupChurn[] {
  const told = groups
    .filter(({ atStart }) => atStart >= MIN_FOR_PERCENTAGE)
    .sort((a, b) => b.atStart - a.atStart || ((a.value ?? '') < (b.value ?? '') ? -1 : 1))
    .slice(0, MAX_GROUPS)
  const compared = told.filter((group) => canCompareRates(besideRest(group, all)))
  const shares = adjustForMany(compared.map((group) => fisherExact(...besideRest(group, all))))
  const qOf = new Map(compared.map((group, i) => [group, shares[i] ?? 1]))
  const others = told.reduce(less, { ...all, value: null })
  return [
    ...told.map((group) => describe('group', group, all, qOf.get(group) ?? null)),
    ...(others.atStart > 0 ? [describe('others', others, all, null)] : []),
  ]
}

function describe(
  kind: GroupChurn['kind'],
  group: GroupCount,
  all: Counts,
  q: number | null,
): GroupChurn {
  const { value, atStart, lost, lostMinor } = group
  const risk = q === null ? null : relativeRisk(...besideRest(group, all))
  return {
    kind,
    value,
    churned: rateOf(lost, atStart, CUSTOMER_CHURN_RATE.slug),
    lostMinor,
    risk,
    q,
    verdict: q !== null && q > MAX_FALSE_SHARE ? 'cannot_be_told_apart' : verdictOf(risk),
  }
}

/** A group, and all customers who are not in it. */
const besideRest = ({ lost, atStart }: Counts, all: Counts): [Group, Group] => [
  { k: lost, n: atStart },
  { k: all.lost - lost, n: all.atStart - atStart },
]

const less = (sum: GroupCount, { atStart, lost, lostMinor }: GroupCount): GroupCount => ({
  value: null,
  atStart: sum.atStart - atStart,
  lost: sum.lost - lost,
  lostMinor: sum.lostMinor - lostMinor,
})
