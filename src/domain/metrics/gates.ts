/** When a figure may be shown at all. Shown too early, it is believed all the same. */

/** Below ten cases one more answer moves a percentage by ten points or more: show the counts. */
export const MIN_FOR_PERCENTAGE = 10

/** Below thirty a group the normal approximation behind our comparisons is too rough. */
export const MIN_PER_GROUP = 30

/** With fewer than five events in all, one customer decides what the comparison says. */
export const MIN_EVENTS = 5

export const canShowPercentage = (n: number): boolean => n >= MIN_FOR_PERCENTAGE

/** Whether every group is large enough to be compared with the others. */
export const isComparable = (groupSizes: readonly number[]): boolean =>
  groupSizes.every((size) => size >= MIN_PER_GROUP)

/** The same for groups in which something happened: also enough of it, over all groups. */
export const canCompareRates = (groups: readonly { k: number; n: number }[]): boolean =>
  isComparable(groups.map(({ n }) => n)) &&
  groups.reduce((events, { k }) => events + k, 0) >= MIN_EVENTS
