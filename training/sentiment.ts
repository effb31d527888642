import { chances } from '../src/domain/text/sentiment/model'
import { writtenAs } from '../src/domain/text/sentiment/features'
import { SIGNS } from '../src/domain/text/sentiment/signs'
import { type Sample, SENTIMENT_BUCKETS } from './cases'
import { SENTIMENT_LANGUAGES } from './languages'
import { meanOf, ORDERS } from './orders'
import { constant, generatedBy, packWeights, roundedTo, wholeSteps } from './pack'
import { type Polarity, trainSigns, trainWords } from './polarity'
import { LABELS } from './sets'

/** A sample with the two numbers a model that was not taught its source gives it. */
export interface Judged {
  sample: Sample
  polar: number
  neutral: number
}

/** Its weights are whole steps, as they ship: what is measured is what will be served. */
export interface Learned extends Polarity {
  step: number
}

/** Seven steps to either side are told apart no worse than 28 were, and take half the bytes. */
const STEPS = 7

/** Learns from all samples that may be learned from, or all but those of one family. */
export function learnSentiment(
  samples: readonly Sample[],
  without: string | null,
  signless = false,
): Learned {
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
  const measured = new Set(
    samples.filter(({ family }) => family === without).map(({ language }) => writtenAs(language)),
  )
  const own = without === null ? cases : cases.filter(({ language }) => measured.has(writtenAs(language)))
  const runs = ORDERS.map((order) => trainWords(own, { ...plan, seed: plan.seed + order }, model))
  return inSteps({ ...model, weights: meanOf(runs.map(({ weights }) => weights)) })
}

function inSteps(model: Polarity): Learned {
  const step = roundedTo(quantile(model.weights, 0.999) / STEPS, 4)
  const weights = model.weights.map((weight) => wholeSteps(weight, step, STEPS) * step)
  return { ...model, weights, step }
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

/** The generated file. */
export const packSentiment = (
  { weights, signs, step }: Learned,
  { temperature, bias }: { temperature: number; bias: number },
): string =>
  [
    generatedBy,
    constant('LANGUAGES', SENTIMENT_LANGUAGES),
    constant('BUCKETS', SENTIMENT_BUCKETS),
    constant('SCALE', step),
    constant('SIGN_WEIGHTS', [...signs].map((value) => roundedTo(value, 3))),
    constant('NEUTRAL_BIAS', bias),
    constant('TEMPERATURE', temperature),
    constant('WEIGHTS', packWeights(weights, step, 2)),
  ].join('')

/** Of the sizes of the weights that are not 0. */
function quantile(weights: Float32Array, share: number): number {
  const sizes = weights.filter((weight) => weight !== 0).map(Math.abs).sort()
  return sizes[Math.floor(share * (sizes.length - 1))] ?? 1
}
