import type { Opinion } from '../opinions'
import { scoreSentiment, type Sentiment } from '../sentiment'
import type { Token } from '../tokens'
import { type Evidence, findEvidence } from './evidence'
import { sentimentFeatures } from './features'
import { chances, type SentimentModel, shippedModel, weightScale } from './model'
import { lexiconSigns } from './signs'

/** What the model makes of a text: its two numbers, and what each token adds to the first. */
export interface Weighed {
  polar: number
  neutral: number
  byToken: Float64Array
}

/** Signs of the lexicon and words of the text, weighed together. */
export function weighText(
  tokens: readonly Token[],
  opinions: readonly Opinion[],
  language: string,
  model: SentimentModel,
): Weighed {
  const { numbers, tokens: places } = sentimentFeatures(tokens, language, model.buckets)
  const factor = model.scale * weightScale(numbers.length)
  const byToken = new Float64Array(tokens.length)
  let polar = 0
  let neutral = 0
  for (let i = 0; i < numbers.length; i += 1) {
    const at = (numbers[i] ?? 0) * 2
    const weight = (model.weights[at] ?? 0) * factor
    const place = places[i] ?? 0
    byToken[place] = (byToken[place] ?? 0) + weight
    polar += weight
    neutral += (model.weights[at + 1] ?? 0) * factor
  }
  for (const [i, sign] of lexiconSigns(tokens, opinions).entries()) {
    polar += (model.signs[i * 2] ?? 0) * sign
    neutral += (model.signs[i * 2 + 1] ?? 0) * sign
  }
  return { polar, neutral: neutral + model.neutralBias, byToken }
}

/**
 * What a text says, and the words it was read from. A language the model was not taught is read by
 * its lexicon alone, and by none where `opinions` is empty: then the sentiment is null.
 */
export function readSentiment(
  tokens: readonly Token[],
  opinions: readonly Opinion[],
  language: string | null,
  model: SentimentModel = shippedModel(),
): { sentiment: Sentiment | null; evidence: Evidence[] } {
  if (language === null || !model.languages.includes(language)) {
    const sentiment = opinions.length > 0 ? scoreSentiment(opinions) : null
    return { sentiment, evidence: findEvidence(tokens, opinions, null, language) }
  }
  const { polar, neutral, byToken } = weighText(tokens, opinions, language, model)
  return {
    sentiment: judge(chances(polar / model.temperature, neutral / model.temperature)),
    evidence: findEvidence(tokens, opinions, byToken, language),
  }
}

function judge([negative, neutral, positive]: readonly [number, number, number]): Sentiment {
  const score = positive - negative
  const confidence = Math.max(negative, neutral, positive)
  if (confidence === neutral) return { score, label: 'neutral', confidence }
  return { score, label: score < 0 ? 'negative' : 'positive', confidence }
}
