import { UNSPACED_FUNCTION_WORDS } from './function-words'

/** Scripts that put no spaces between words, so that a dictionary has to find them. */
const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my'])

export const isUnspaced = (language: string): boolean => UNSPACED.has(language)

/** The content words in runs of letters, found with the runtime's dictionary of the language. */
export function splitUnspaced(runs: readonly string[], language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  const segments = runs
    // A row of katakana is one borrowed word, which dictionaries cut up.
    .flatMap((run) => run.match(/[\p{Script=Katakana}ー]+|[^\p{Script=Katakana}ー]+/gu) ?? [])
    .flatMap((run) => (/^\p{Script=Katakana}/u.test(run) ? run : segmentRun(run, segmenter)))
  return joinSingles(segments.map((segment) => (isGrammar(segment, language) ? '' : segment)))
}

const segmentRun = (run: string, segmenter: Intl.Segmenter): string[] =>
  [...segmenter.segment(run)].map(({ segment }) => segment)

/** Function words, also in a row (我 + 的), and up to three hiragana: particles and endings. */
function isGrammar(segment: string, language: string): boolean {
  const words = UNSPACED_FUNCTION_WORDS.get(language)
  if (!words) return false
  return (
    words.has(segment) ||
    [...segment].every((sign) => words.has(sign)) ||
    /^(\p{Script=Hiragana}{1,3}|[很太].)$/u.test(segment)
  )
}

/** Dictionaries part words they lack into signs: two in a row are taken as one (客 + 服). */
function joinSingles(segments: readonly string[]): string[] {
  const words: string[] = []
  let single = ''
  for (const segment of segments) {
    if (segment.length > 1) words.push(segment)
    else if (segment !== '' && single !== '') words.push(single + segment)
    single = segment.length === 1 && single === '' ? segment : ''
  }
  return words
}
