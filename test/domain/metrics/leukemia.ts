import type { Followed } from '../../../src/domain/metrics/kaplan-meier'

/**
 * Weeks in remission of 42 children with leukemia, half on 6-MP and half on placebo; "+" is still
 * in remission. Source: Freireich et al., Blood 21, 1963.
 */
export const ON_6MP = read(
  '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+',
)
export const ON_PLACEBO = read('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23')

function read(weeks: string): Followed[] {
  return weeks.split(' ').map((week) => ({ time: parseInt(week, 10), event: !week.endsWith('+') }))
}
