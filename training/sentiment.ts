import { chances, type SentimentModel } from '../src/domain/text/sentiment/model'
import { SIGNS } from '../src/domain/text/sentiment/signs'
import { decodeWeights, MAX_WEIGHT } from '../src/domain/text/weights'
import { type Sample, SENTIMENT_BUCKETS } from './cases'
import { SENTIMENT_LANGUAGES } from './languages'
import { constant, generatedBy, packWeights, roundedTo } from './pack'
import { type Polarity, trainSigns, trainWords } from './polarity'
import { LABELS } from './sets'

/** A sample with the two numbers a model that was not taught its source gives it. */
export interface Judged {
  sample: Sample
  polar: number
  neutral: number
}

/** Learns from all samples that may be learned from, or all but those of one family. */
export function learnSentiment(
  samples: readonly Sample[],
  without: string | null,
  signless = false,
): Polarity {
  const cases = samples
    .filter(({ ships, family }) => ships && family !== without)
    .map((sample) => (signless ? { ...sample, signs: sample.signs.map(() => 0) } : sample))
  const plan = {
    features: SENTIMENT_BUCKETS,
    signs: SIGNS,
    sources: 1 + samples.reduce((most, { source }) => Math.max(most, source), 0),
    rate: 0.2,
    l1: 1.5,
    l2: 1,
    passes: 3,
    seed: 11,
  }
  const model = trainSigns(cases, plan)
  // Features belong to languages: those that the family is not measured in need not be learned.
  const measured = new Set(samples.filter(({ family }) => family === without).map(({ language }) => language))
  return trainWords(
    without === null ? cases : cases.filter(({ language }) => measured.has(language)),
    plan,
    model,
  )
}

/** As the shipped model would judge them, apart from temperature and bias. */
export const judgeAll = (
  { weights, signs }: Polarity,
  samples: readonly Sample[],
  signless = false,
): Judged[] =>
  samples.map((sample) => {
    let polar = 0
    let neutral = 0
    for (const at of sample.features) {
      polar += weights[at * 2] ?? 0
      neutral += weights[at * 2 + 1] ?? 0
    }
    polar *= sample.scale
    neutral *= sample.scale
    for (const [i, sign] of signless ? [] : sample.signs.entries()) {
      polar += (signs[i * 2] ?? 0) * sign
      neutral += (signs[i * 2 + 1] ?? 0) * sign
    }
    return { sample, polar, neutral }
  })

/**
 * Temperature and neutral bias under which sources that were left out are judged with the right
 * confidence; every source counts the same. Found by trying a grid.
 */
export function calibrate(judged: readonly Judged[]): { temperature: number; bias: number } {
  let best = { temperature: 1, bias: 0, loss: Infinity }
  for (let temperature = 0.6; temperature <= 2; temperature += 0.1) {
    for (let bias = -1; bias <= 1.5; bias += 0.1) {
      const loss = meanLoss(judged, temperature, bias)
      if (loss < best.loss) best = { temperature, bias, loss }
    }
  }
  return { temperature: roundedTo(best.temperature, 2), bias: roundedTo(best.bias, 2) }
}

function meanLoss(judged: readonly Judged[], temperature: number, bias: number): number {
  const losses = new Map<string, { sum: number; n: number }>()
  for (const { sample, polar, neutral } of judged) {
    const [negative, middle, positive] = chances(polar / temperature, (neutral + bias) / temperature)
    const right = [negative, middle, positive][LABELS.indexOf(sample.label)] ?? 0
    const chance = sample.threeWay ? right : right / (negative + positive)
    const loss = losses.get(sample.set) ?? { sum: 0, n: 0 }
    losses.set(sample.set, loss)
    loss.sum -= Math.log(Math.max(1e-9, chance))
    loss.n += 1
  }
  return [...losses.values()].reduce((sum, { sum: one, n }) => sum + one / n, 0) / losses.size
}

/** The generated file, and the model as it will be read from it. */
export function packSentiment(
  { weights, signs }: Polarity,
  { temperature, bias }: { temperature: number; bias: number },
): { model: SentimentModel; file: string } {
  const column = (k: number) => weights.filter((_, at) => at % 2 === k)
  const scale = roundedTo(quantile(weights, 0.999) / MAX_WEIGHT, 4)
  const [polar, neutral] = [packWeights(column(0), scale), packWeights(column(1), scale)]
  const signWeights = [...signs].map((value) => roundedTo(value, 3))
  const file = [
    generatedBy,
    constant('LANGUAGES', SENTIMENT_LANGUAGES),
    constant('BUCKETS', SENTIMENT_BUCKETS),
    constant('SCALE', scale),
    constant('SIGN_WEIGHTS', signWeights),
    constant('NEUTRAL_BIAS', bias),
    constant('TEMPERATURE', temperature),
    constant('POLAR', polar),
    constant('NEUTRAL', neutral),
  ].join('')
  const model = {
    languages: SENTIMENT_LANGUAGES,
    buckets: SENTIMENT_BUCKETS,
    scale,
    polar: decodeWeights(polar),
    neutral: decodeWeights(neutral),
    signs: signWeights,
    neutralBias: bias,
    temperature,
  }
  return { model, file }
}

/** Of the sizes of the weights that are not 0. */
function quantile(weights: Float32Array, share: number): number {
  const sizes = weights.filter((weight) => weight !== 0).map(Math.abs).sort()
  return sizes[Math.floor(share * (sizes.length - 1))] ?? 1
}
