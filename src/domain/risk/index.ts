import type { RiskRule } from './rule'
import { contraction, pastDue, paused } from './rules/billing'
import { cesHard, csatLow } from './rules/experience'
import { nearlyLeft, wantsToLeave } from './rules/leaving'
import { npsDetractor, npsDrop, npsPassive } from './rules/nps'
import { notSeen, silence } from './rules/silence'
import { leavingWords, negativeSentiment } from './rules/words'

/**
 * Every sign the score knows, in the order of the page. A new one is a rule and a line here.
 * Not there yet: a complaint open past its time, because complaints are not kept; a drop in usage,
 * because only the last figure is.
 */
export const RISK_RULES: readonly RiskRule[] = [
  wantsToLeave,
  nearlyLeft,
  leavingWords,
  npsDetractor,
  npsPassive,
  npsDrop,
  csatLow,
  cesHard,
  negativeSentiment,
  silence,
  notSeen,
  pastDue,
  contraction,
  paused,
]
