import { CUSTOMER_CHURN_RATE } from './customer-churn-rate'
import { canCompareRates, MIN_FOR_PERCENTAGE } from './gates'
import { type Rate, rateOf } from './rate'
import { relativeRisk } from './relative-risk'
import type { Ratio } from './two-by-two'

/** Customers of one group who paid at the start of a period, and how many left within it. */
export interface GroupCount {
  /** What they have in common; null when it is not known. */
  value: string | null
  atStart: number
  lost: number
  /** MRR they left with, minor units of one currency. */
  lostMinor: number
}

export interface GroupChurn {
  /** One group, or all that are too small (or too many) to be told apart. */
  kind: 'group' | 'others'
  value: string | null
  churned: Rate
  lostMinor: number
  /** Against all other customers; null until there are enough of both. */
  risk: Ratio | null
}

/** So many groups are told apart at most, the largest of them. */
export const MAX_GROUPS = 50

/**
 * Customer churn by group, the largest first. Groups too small for a percentage are told as one:
 * "2 of 3" of a rare plan says nothing, and a reader of fifty such lines finds something in chance.
 */
export function churnByGroup(groups: readonly GroupCount[], all: Omit<GroupCount, 'value'>): GroupChurn[] {
  const told = groups
    .filter(({ atStart }) => atStart >= MIN_FOR_PERCENTAGE)
    .sort((a, b) => b.atStart - a.atStart || ((a.value ?? '') < (b.value ?? '') ? -1 : 1))
    .slice(0, MAX_GROUPS)
  const others = told.reduce(less, { ...all, value: null })
  return [
    ...told.map((group) => describe('group', group, all)),
    ...(others.atStart > 0 ? [describe('others', others, all)] : []),
  ]
}

function describe(
  kind: GroupChurn['kind'],
  { value, atStart, lost, lostMinor }: GroupCount,
  all: Omit<GroupCount, 'value'>,
): GroupChurn {
  const group = { k: lost, n: atStart }
  const rest = { k: all.lost - lost, n: all.atStart - atStart }
  return {
    kind,
    value,
    churned: rateOf(lost, atStart, CUSTOMER_CHURN_RATE.slug),
    lostMinor,
    risk: kind === 'group' && canCompareRates([group, rest]) ? relativeRisk(group, rest) : null,
  }
}

const less = (sum: GroupCount, { atStart, lost, lostMinor }: GroupCount): GroupCount => ({
  value: null,
  atStart: sum.atStart - atStart,
  lost: sum.lost - lost,
  lostMinor: sum.lostMinor - lostMinor,
})
