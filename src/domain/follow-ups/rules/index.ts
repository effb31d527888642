import { atRisk } from './at-risk'
import { cancelIntent } from './cancel-intent'
import { cesHard } from './ces-hard'
import { complaint } from './complaint'
import { csatLow } from './csat-low'
import { detractor } from './detractor'
import { kept } from './kept'
import { paymentTrouble } from './payment-trouble'
import type { FollowUpRule, RuleCause } from './rule'
import { silence } from './silence'

/**
 * Every rule that opens follow-ups, most pressing first: an answer to which several apply is looked
 * after once, by the first. A new one is a file and a line here.
 */
export const FOLLOW_UP_RULES: readonly FollowUpRule[] = [
  complaint,
  cancelIntent,
  detractor,
  csatLow,
  cesHard,
  kept,
  atRisk,
  paymentTrouble,
  silence,
].map((rule) => rule as FollowUpRule<RuleCause>)

const ranks = new Map(FOLLOW_UP_RULES.map(({ slug }, rank) => [slug, rank]))

export const findRule = (slug: string | null): FollowUpRule | undefined =>
  FOLLOW_UP_RULES[ranks.get(slug ?? '') ?? -1]

/** Whether one rule is more pressing than another. */
export const isMorePressing = (slug: string, than: string): boolean =>
  (ranks.get(slug) ?? Infinity) < (ranks.get(than) ?? Infinity)
