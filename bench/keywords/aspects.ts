import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A text and what people say it is about. */
export interface AspectText {
  text: string
  aspects: string[]
}

/** Sets whose texts have aspects, by name; their language is their last part, or English. */
export const listAspectSets = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /^(semeval14|mabsa|customer_reviews|opener)_/.test(name))
    .filter((name) => existsSync(join(folder, name, 'dev.jsonl.gz')))
    .sort()

export const languageOf = (set: string): string => /_([a-z]{2})$/.exec(set)?.[1] ?? 'en'

/** The texts of a set about which an aspect is named in their words. */
export function readAspects(folder: string, set: string): AspectText[] {
  const lines = gunzipSync(readFileSync(join(folder, set, 'dev.jsonl.gz'))).toString()
  return lines
    .trim()
    .split('\n')
    .map((line) => toAspectText(JSON.parse(line) as { text: string; aspects?: string[][] }))
    .filter(({ aspects }) => aspects.length > 0)
}

const toAspectText = ({ text, aspects = [] }: { text: string; aspects?: string[][] }): AspectText => {
  const terms = aspects.map(([term = '']) => term.toLowerCase().trim())
  return { text, aspects: [...new Set(terms.filter((term) => term !== '' && term !== 'null'))] }
}
