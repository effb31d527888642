import { tagText } from '../src/domain/text/tag'
import { type AspectText, languageOf, listAspectSets, readAspects } from './keywords/aspects'
import { type Extract, rivalsOf } from './keywords/rivals'
import { round } from './server'

/** As many as an answer is given. */
const FIRST = 5

/** `npm run bench keywords -- <folder>`: phrases found against those people named, exactly. */
export async function benchKeywords(): Promise<void> {
  const folder = process.argv.at(-1) ?? ''
  if (!folder.includes('/')) return console.log('\nKeywords: name the folder with the sets')
  const rows: Record<string, Record<string, string>> = {}
  for (const set of listAspectSets(folder)) {
    const language = languageOf(set)
    const texts = readAspects(folder, set)
    const ours: Extract = (text) =>
      tagText(text, { locale: language }).keywords.map(({ word }) => word)
    const began = process.cpuUsage()
    const found = texts.length === 0 ? null : { ours: measure(texts, ours) }
    const { user, system } = process.cpuUsage(began)
    if (!found) continue
    const rivals = Object.entries(await rivalsOf(language)).map(([name, rival]) => [
      name,
      measure(texts, rival),
    ])
    rows[set] = {
      texts: String(texts.length),
      ...found,
      ...Object.fromEntries(rivals),
      'µs a text': String(round((user + system) / texts.length, 0)),
    }
  }
  console.log(`\nKeywords: F1 (precision/recall) of exact phrases in the first ${FIRST}`)
  console.table(rows)
}

/** Over all texts together, each phrase of a text once. */
function measure(texts: readonly AspectText[], extract: Extract): string {
  let hits = 0
  let found = 0
  let named = 0
  for (const { text, aspects } of texts) {
    const first = [...new Set(extract(text))].slice(0, FIRST).map((phrase) => phrase.toLowerCase())
    hits += aspects.filter((aspect) => first.includes(aspect)).length
    found += first.length
    named += aspects.length
  }
  const percent = (share: number) => (Number.isFinite(share) ? share.toFixed(2) : '–')
  const both = ((2 * hits) / (found + named)).toFixed(3)
  return `${both} (${percent(hits / found)}/${percent(hits / named)})`
}
