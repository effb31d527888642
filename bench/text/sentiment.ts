import { SENTIMENT_LANGUAGES } from '../../training/languages'
import { seededRandom, shuffled } from '../../training/random'
import { macroF1Of } from '../../training/sentiment-figures'
import { LABELS, readSet, SETS } from '../../training/sets'
import { round } from '../server'
import { allReaders, type Reader } from './readers'

const MOST_TEXTS = 1500

interface Sums {
  polarity: number[]
  macroF1: number[]
}

interface Result {
  polarity: number
  margin: number
  macroF1: number | null
  micros: number
}

/**
 * `npm run bench text -- <folder>`: per set and language, ours beside every package and the commoner
 * side. Ours was taught none of the sets here but those marked "taught"; docs/text-card.md has the
 * figures for those with their source left out.
 */
export async function benchText(): Promise<void> {
  const folder = process.argv.slice(2).find((word) => word.includes('/'))
  if (!folder) {
    console.log('\nSentiment: name the folder with sets, npm run bench text -- <folder>')
    return
  }
  const readers = await allReaders()
  const means = new Map<string, Map<string, Sums>>()
  for (const set of SETS) {
    for (const language of SENTIMENT_LANGUAGES) {
      const texts = readSet(folder, set.name).flatMap(({ language: tag, label, text }) =>
        tag === language && label !== null ? [{ label, text }] : [],
      )
      const some = shuffled(texts, seededRandom(3)).slice(0, MOST_TEXTS)
      if (some.length < 100) continue
      const rows: Record<string, unknown>[] = []
      for (const reader of readers.filter(({ languages }) => languages?.includes(language) ?? true)) {
        const result = await judge(reader, some, language)
        rows.push({
          reader: reader.name,
          polarity: round(result.polarity, 3),
          '±': round(result.margin, 3),
          'macro-F1': result.macroF1 === null ? '–' : round(result.macroF1, 3),
          'µs': round(result.micros, 1),
        })
        const byReader = means.get(language) ?? new Map<string, Sums>()
        const sums = byReader.get(reader.name) ?? { polarity: [], macroF1: [] }
        means.set(language, byReader.set(reader.name, sums))
        sums.polarity.push(result.polarity)
        if (result.macroF1 !== null) sums.macroF1.push(result.macroF1)
      }
      const positive = some.filter(({ label }) => label === 'pos').length
      const negative = some.filter(({ label }) => label === 'neg').length
      rows.push({ reader: 'commoner side', polarity: round(Math.max(positive, negative) / (positive + negative), 3) })
      console.log(`\n${set.name} ${language}, ${some.length} texts${set.ships ? ', taught' : ''}`)
      console.table(rows)
    }
  }
  console.log('\nMean over the sets of a language: polarity, and macro-F1 where there are neutral texts')
  const mean = (list: readonly number[]) =>
    list.length === 0 ? '' : round(list.reduce((sum, one) => sum + one, 0) / list.length, 3)
  console.table(
    readers.map(({ name }) => ({
      reader: name,
      ...Object.fromEntries(
        [...means].flatMap(([language, byReader]) => {
          const sums = byReader.get(name)
          return [[language, sums ? `${mean(sums.polarity)} ${mean(sums.macroF1)}` : '']]
        }),
      ),
    })),
  )
}

async function judge(
  reader: Reader,
  texts: readonly { label: (typeof LABELS)[number]; text: string }[],
  language: string,
): Promise<Result> {
  const table = LABELS.map(() => LABELS.map(() => 0))
  let right = 0
  let polar = 0
  const began = performance.now()
  const scores: number[] = []
  for (const { text } of texts) scores.push(await reader.read(text, language))
  const micros = ((performance.now() - began) * 1000) / texts.length
  for (const [at, { label, text }] of texts.entries()) {
    const score = scores[at] ?? 0
    const said = reader.label?.(text, language)
    const sign = said ? ['negative', 'neutral', 'positive'].indexOf(said) : Math.sign(score) + 1
    const row = table[LABELS.indexOf(label)] ?? []
    row[sign] = (row[sign] ?? 0) + 1
    if (label === 'neu') continue
    polar += 1
    right += score === 0 ? 0.5 : score > 0 === (label === 'pos') ? 1 : 0
  }
  const polarity = right / polar
  return {
    polarity,
    margin: 1.96 * Math.sqrt((polarity * (1 - polarity)) / polar),
    macroF1: polar < texts.length ? macroF1Of(table) : null,
    micros,
  }
}
