import type { KindSlug } from '../../../contract/client'
import type { RiskInputs } from '../history'
import { daysAgo, isWithin, type RiskRule } from '../rule'

/** What was bad once is mended or forgotten after this. */
const EXPERIENCE_DAYS = 90

export const csatLow: RiskRule = {
  slug: 'csat_low',
  name: 'Last CSAT: dissatisfied',
  meaning: 'The last CSAT answer of the past 90 days was 1 or 2 of 5.',
  defaultPoints: 2,
  canReplay: true,
  fires: (inputs, at) => lastIsAtMost(2, 'csat', inputs, at),
}

export const cesHard: RiskRule = {
  slug: 'ces_hard',
  name: 'Last CES: hard',
  meaning: 'The last CES answer of the past 90 days was 1 to 3 of 7: it took much effort.',
  defaultPoints: 2,
  canReplay: true,
  fires: (inputs, at) => lastIsAtMost(3, 'ces', inputs, at),
}

function lastIsAtMost(
  most: number,
  kind: KindSlug,
  { answers }: RiskInputs,
  at: number,
): string | null {
  const last = answers.find((one) => one.kind === kind && one.score !== null)
  if (!last || last.score === null || last.score > most) return null
  if (!isWithin(EXPERIENCE_DAYS, last.at, at)) return null
  return `${kind.toUpperCase()} ${last.score}, ${daysAgo(last.at, at)}`
}
