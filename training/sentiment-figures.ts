import { chances } from '../src/domain/text/sentiment/model'
import { LABELS } from './sets'
import type { Judged } from './sentiment'

/** How well the texts of a set in one language are judged by a model that was not taught it. */
export interface SentimentFigure {
  language: string
  set: string
  /** Positive and negative texts. */
  n: number
  lexicon: number
  words: number | null
  both: number
  /** Half the width of the 95 % interval of `both`. */
  margin: number
  /** Three classes; null where the set has no neutral texts. */
  macroF1: number | null
  /** Share of texts whose label is right, and what the model said of its own rightness. */
  sure: { right: number; said: number }
}

interface Calibration {
  temperature: number
  bias: number
}

/** `words`: the same samples judged without the lexicon, where that was done. */
export function measureSentiment(
  judged: readonly Judged[],
  words: ReadonlyMap<Judged['sample'], number>,
  calibration: Calibration,
): SentimentFigure[] {
  const groups = new Map<string, Judged[]>()
  for (const one of judged) {
    const key = `${one.sample.language} ${one.sample.set}`
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const polar = group.filter(({ sample }) => sample.label !== 'neu')
    const both = accuracy(polar, (one) => one.polar)
    const hasWords = polar.every(({ sample }) => words.has(sample))
    return {
      language: first.sample.language,
      set: first.sample.set,
      n: polar.length,
      lexicon: accuracy(polar, ({ sample }) => sample.lexicon),
      words: hasWords ? accuracy(polar, ({ sample }) => words.get(sample) ?? 0) : null,
      both,
      margin: 1.96 * Math.sqrt((both * (1 - both)) / polar.length),
      macroF1: first.sample.threeWay ? macroF1(group, calibration) : null,
      sure: sureness(group, calibration),
    }
  })
}

/** A text on which nothing is said counts half, as a coin would do. */
function accuracy(judged: readonly Judged[], scoreOf: (one: Judged) => number): number {
  const right = judged.reduce((sum, one) => {
    const score = scoreOf(one)
    return sum + (score === 0 ? 0.5 : score > 0 === (one.sample.label === 'pos') ? 1 : 0)
  }, 0)
  return right / judged.length
}

const chancesOf = ({ polar, neutral }: Judged, { temperature, bias }: Calibration) =>
  chances(polar / temperature, (neutral + bias) / temperature)

function macroF1(judged: readonly Judged[], calibration: Calibration): number {
  const table = LABELS.map(() => LABELS.map(() => 0))
  for (const one of judged) {
    const row = table[LABELS.indexOf(one.sample.label)] ?? []
    const found = chancesOf(one, calibration)
    const label = found.indexOf(Math.max(...found))
    row[label] = (row[label] ?? 0) + 1
  }
  return macroF1Of(table)
}

/** Mean over the classes of 2 · hits / (real + said); rows are what is real, columns what is said. */
export function macroF1Of(table: readonly (readonly number[])[]): number {
  const scores = table.map((row, k) => {
    const real = row.reduce((sum, count) => sum + count, 0)
    const said = table.reduce((sum, other) => sum + (other[k] ?? 0), 0)
    return real + said === 0 ? 0 : (2 * (row[k] ?? 0)) / (real + said)
  })
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}

function sureness(
  judged: readonly Judged[],
  calibration: Calibration,
): { right: number; said: number } {
  let right = 0
  let said = 0
  for (const one of judged) {
    const found = chancesOf(one, calibration)
    const most = Math.max(...found)
    said += most
    if (found.indexOf(most) === LABELS.indexOf(one.sample.label)) right += 1
  }
  return { right: right / judged.length, said: said / judged.length }
}
