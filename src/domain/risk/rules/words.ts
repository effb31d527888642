import { DAY_MS, type RiskInputs } from '../history'
import { LEAVING_WORDS } from '../leaving-words'
import { daysAgo, isWithin, type RiskRule } from '../rule'

const WORDS_DAYS = 90
const HALF_LIFE_DAYS = 30
const GLOOM = -0.3

export const negativeSentiment: RiskRule = {
  slug: 'negative_sentiment',
  name: 'Writes negatively',
  meaning:
    'The mean sentiment of what they wrote in the past 90 days is below −0.3 on a scale from −1 to ' +
    '1. A comment counts half as much for every 30 days of its age.',
  defaultPoints: 2,
  canReplay: true,
  fires(inputs, at) {
    const mean = fadingSentiment(inputs, at)
    if (mean === null || mean >= GLOOM) return null
    return `Sentiment of their comments ${mean.toFixed(2).replace('-', '−')}`
  },
}

export const leavingWords: RiskRule = {
  slug: 'leaving_words',
  name: 'Writes about leaving',
  meaning:
    'A comment of the past 90 days, outside a cancellation survey, mentions cancelling, a refund, a ' +
    'competitor, an alternative or a downgrade.',
  defaultPoints: 3,
  canReplay: true,
  fires({ answers }, at) {
    for (const answer of answers) {
      if (answer.kind === 'cancellation' || !isWithin(WORDS_DAYS, answer.at, at)) continue
      const word = answer.keywords.find((each) => LEAVING_WORDS.has(each))
      if (word !== undefined) return `Wrote about “${word}”, ${daysAgo(answer.at, at)}`
    }
    return null
  },
}

/** Exponentially fading mean of the sentiment of recent comments; null when there are none. */
export function fadingSentiment({ answers }: RiskInputs, at: number): number | null {
  let sum = 0
  let weights = 0
  for (const { sentiment, at: then } of answers) {
    if (sentiment === null || !isWithin(WORDS_DAYS, then, at)) continue
    const weight = 0.5 ** ((at - then) / (HALF_LIFE_DAYS * DAY_MS))
    sum += weight * sentiment
    weights += weight
  }
  return weights === 0 ? null : sum / weights
}
