import { createRequire } from 'node:module'
import { readRake } from './rake'

/** Keywords of a text, best first. */
export type Extract = (text: string) => string[]

/** Names keyword-extractor has for its languages. */
const LANGUAGES: Record<string, string> = {
  en: 'english', sv: 'swedish', da: 'danish', de: 'german', nl: 'dutch', fr: 'french',
  es: 'spanish', pt: 'portuguese', it: 'italian',
}

const UNSPACED = ['zh', 'ja']

/** The packages keywords are held against; those of spaced languages read segmented words. */
export async function rivalsOf(language: string): Promise<Record<string, Extract>> {
  const { default: extractor } = await import('keyword-extractor')
  // The package is a JSON file, which Node 20 imports only with a flag of its own.
  const stopwords = createRequire(import.meta.url)('stopwords-iso') as Record<string, string[]>
  const stops = stopwords[language] ?? []
  const spaced = UNSPACED.includes(language) ? spaceWords(language) : (text: string) => text
  const listed = LANGUAGES[language] ? { language: LANGUAGES[language] } : { stopwords: stops }
  const rake = readRake(new Set(stops))
  const rivals: Record<string, Extract> = {
    'keyword-extractor': (text) =>
      extractor.extract(spaced(text), {
        ...listed,
        remove_digits: true,
        return_changed_case: true,
        remove_duplicates: true,
      }),
    RAKE: (text) => {
      const found = rake(spaced(text))
      return UNSPACED.includes(language) ? found.map((phrase) => phrase.replaceAll(' ', '')) : found
    },
  }
  return language === 'en' ? { ...rivals, 'wink-nlp': await winkNouns() } : rivals
}

function spaceWords(language: string): (text: string) => string {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  return (text) => Array.from(segmenter.segment(text), ({ segment }) => segment).join(' ')
}

/** Runs of nouns, as its English model tags them. */
async function winkNouns(): Promise<Extract> {
  const { default: winkNlp } = await import('wink-nlp')
  const { default: model } = await import('wink-eng-lite-web-model')
  const wink = winkNlp(model)
  return (text) => {
    const tokens = wink.readDoc(text).tokens()
    const [words, kinds] = [tokens.out(), tokens.out(wink.its.pos)]
    const chunks = [...words.keys()].reduce<string[][]>(
      (runs, at) => {
        if (kinds[at] === 'NOUN' || kinds[at] === 'PROPN') runs.at(-1)?.push(words[at] ?? '')
        else if (runs.at(-1)?.length !== 0) runs.push([])
        return runs
      },
      [[]],
    )
    const names = chunks.filter(({ length }) => length > 0).map((run) => run.join(' ').toLowerCase())
    return [...new Set(names)]
  }
}
