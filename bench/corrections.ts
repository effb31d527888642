import { featuresOf } from '../src/domain/text/learning/features'
import { learnFrom, type Lesson } from '../src/domain/text/learning/learn'
import { type Label, LABELS } from '../src/domain/text/learning/leaning'
import { adjustSentiment } from '../src/domain/text/learning/adjust-sentiment'
import type { LearnedModel } from '../src/domain/text/learning/model'
import { tagText } from '../src/domain/text/tag'
import { seededRandom, shuffled } from '../training/random'
import { readSet } from '../training/sets'
import { round } from './server'

/** Domains of which the shipped weights have learned nothing. */
const DOMAINS = ['airline', 'hotel_zh', 'semeval14_restaurants', 'customer_reviews_en']
const CORRECTIONS = [0, 50, 200, 1_000]
const NAMES = { neg: 'negative', neu: 'neutral', pos: 'positive' } as const
const SEED = 1
const MOST_TESTED = 1_000
/** People see what their corrections did at once; here it is learned anew after so many. */
const LEARNED_EVERY = 25

/**
 * What corrections gain: somebody reads answers of a domain one after another and corrects those
 * that are wrong. Measured on other answers of the domain, none of which was corrected.
 */
export function benchCorrections(): void {
  const folder = process.argv.slice(2).find((word) => word.includes('/'))
  if (folder === undefined) {
    console.log('\nCorrections: skipped, name the folder of the labelled sets')
    return
  }
  console.log('\nWhat corrections gain in a domain left out of training, share right and macro-F1')
  console.table(DOMAINS.flatMap((name) => benchDomain(folder, name)))
  benchSpeed(folder)
}

function benchDomain(folder: string, name: string) {
  const answers = shuffled(readLessons(folder, name), seededRandom(SEED))
  const tested = answers.slice(0, Math.min(MOST_TESTED, answers.length >> 1))
  const corrected: Lesson[] = []
  let model = learnFrom([])
  let read = 0
  const rows = [figures(name, 0, read, tested, model)]
  for (const answer of answers.slice(tested.length)) {
    read += 1
    if (labelOf(answer, model) === answer.label) continue
    corrected.push(answer)
    const isMark = CORRECTIONS.includes(corrected.length)
    if (isMark || corrected.length % LEARNED_EVERY === 0) model = learnFrom(corrected)
    if (isMark) rows.push(figures(name, corrected.length, read, tested, model))
    if (corrected.length === CORRECTIONS.at(-1)) return rows
  }
  return [...rows, figures(name, corrected.length, read, tested, learnFrom(corrected))]
}

function readLessons(folder: string, name: string): Lesson[] {
  return readSet(folder, name).flatMap(({ text, label, language: locale }) => {
    if (label === null) return []
    const { language, sentiment } = tagText(text, { locale })
    return [{ text, language, sentiment, label: NAMES[label] }]
  })
}

const labelOf = ({ text, language, sentiment }: Lesson, model: LearnedModel): Label =>
  adjustSentiment(sentiment, text, language, model)?.label ?? 'neutral'

function figures(
  domain: string,
  corrections: number,
  read: number,
  tested: readonly Lesson[],
  model: LearnedModel,
) {
  const guesses = tested.map((answer) => ({ label: answer.label, guess: labelOf(answer, model) }))
  const right = guesses.filter(({ label, guess }) => label === guess).length / guesses.length
  const f1 = LABELS.flatMap((each) => {
    const is = guesses.filter(({ label }) => label === each).length
    const said = guesses.filter(({ guess }) => guess === each).length
    const both = guesses.filter(({ label, guess }) => label === each && guess === each).length
    return is === 0 ? [] : [(2 * both) / (is + said)]
  })
  const margin = 1.96 * Math.sqrt((right * (1 - right)) / guesses.length)
  return {
    domain,
    corrections,
    'answers read': read,
    right: `${round(100 * right, 1)} ± ${round(100 * margin, 1)}`,
    'macro-F1': round((100 * f1.reduce((sum, each) => sum + each, 0)) / f1.length, 1),
    tested: guesses.length,
  }
}

function benchSpeed(folder: string): void {
  const lessons = readLessons(folder, 'airline').slice(0, 1_000)
  const time = (work: () => unknown): number => {
    const began = performance.now()
    work()
    return performance.now() - began
  }
  const learn = time(() => learnFrom(lessons))
  const model = learnFrom(lessons)
  const read = time(() => lessons.map((answer) => labelOf(answer, model)))
  const split = time(() => lessons.map(({ text, language }) => featuresOf(text, language)))
  console.table([
    {
      'learn 1,000 ms': round(learn, 0),
      'adjust one µs': round(read, 1),
      'of it words µs': round(split, 1),
    },
  ])
}
