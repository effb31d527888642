import { hasOneOf, type TriggerKind } from './trigger'

/** Somebody answers, with this score, this mood or these topics. */
export const response: TriggerKind<'response'> = {
  matches(trigger, cause) {
    const { minScore, maxScore } = trigger
    const asksForScore = minScore !== null || maxScore !== null
    if (asksForScore && (cause.score === null || !isBetween(cause.score, minScore, maxScore))) return false
    return (
      hasOneOf(trigger.surveyIds, [cause.surveyId]) &&
      hasOneOf(trigger.kinds, [cause.survey]) &&
      hasOneOf(trigger.sentiments, cause.sentiment === null ? [] : [cause.sentiment]) &&
      hasOneOf(trigger.themes, cause.themes) &&
      hasOneOf(trigger.signals, cause.signals)
    )
  },

  check: ({ minScore, maxScore }) =>
    minScore !== null && maxScore !== null && minScore > maxScore
      ? [{ path: 'trigger.min_score', message: 'must not be above the highest score' }]
      : [],
}

const isBetween = (score: number, min: number | null, max: number | null): boolean =>
  score >= (min ?? -Infinity) && score <= (max ?? Infinity)
