import { bucketOf, HASH_SEED, hashText, hashUnit } from '../hash'
import type { Token } from '../tokens'

/** Words read of a text; later ones add work and hardly change what is meant. */
const MAX_WORDS = 400

/** Runs of letters inside a word. */
const RUN = { shortest: 3, longest: 5 }
const MAX_LETTERS = 24

/** Languages without spaces: runs of signs across words. */
const UNSPACED_RUN = 3

/** What the model weighs: the number of each feature, and the token it was read from. */
export interface Features {
  numbers: number[]
  tokens: number[]
}

const KIND = { word: 1, pair: 2, run: 3, sign: 4 }

/** Danish and Norwegian write most words alike: what is learned of one serves the other. */
export const writtenAs = (language: string): string => (language === 'da' ? 'no' : language)

/** Hashed words, pairs of words and runs of letters; other languages have features of their own. */
export function sentimentFeatures(
  tokens: readonly Token[],
  language: string,
  buckets: number,
): Features {
  const features: Features = { numbers: [], tokens: [] }
  const seed = hashText(HASH_SEED, writtenAs(language))
  const unspaced = language === 'zh' || language === 'ja' || language === 'th'
  const add = (hash: number, token: number) => {
    features.numbers.push(bucketOf(hash, buckets))
    features.tokens.push(token)
  }
  let before: string | null = null
  let signs = ''
  let places: number[] = []
  const flush = () => {
    addSigns(signs, places, seed, add)
    signs = ''
    places = []
  }
  let words = 0
  for (let at = 0; at < tokens.length && words < MAX_WORDS; at += 1) {
    const token = tokens[at]
    if (!token) continue
    if (token.kind === 'emoji') add(hashText(hashUnit(HASH_SEED, KIND.word), token.text), at)
    if (token.kind !== 'word') {
      before = null
      if (unspaced) flush()
      continue
    }
    words += 1
    const { text } = token
    add(hashText(hashUnit(seed, KIND.word), text), at)
    if (before !== null) {
      add(hashText(hashUnit(hashText(hashUnit(seed, KIND.pair), before), 32), text), at)
    }
    before = text
    if (unspaced) {
      signs += text
      for (let unit = 0; unit < text.length; unit += 1) places.push(at)
    } else addRuns(text, at, seed, add)
  }
  if (unspaced) flush()
  return features
}

function addRuns(
  word: string,
  at: number,
  seed: number,
  add: (hash: number, token: number) => void,
): void {
  const framed = `_${word.slice(0, MAX_LETTERS)}_`
  const first = hashUnit(seed, KIND.run)
  for (let start = 0; start + RUN.shortest <= framed.length; start += 1) {
    let hash = first
    for (let end = start; end < start + RUN.longest && end < framed.length; end += 1) {
      hash = hashUnit(hash, framed.charCodeAt(end))
      const length = end - start + 1
      if (length >= RUN.shortest && length < framed.length) add(hash, at)
    }
  }
}

function addSigns(
  signs: string,
  places: readonly number[],
  seed: number,
  add: (hash: number, token: number) => void,
): void {
  const first = hashUnit(seed, KIND.sign)
  for (let start = 0; start < signs.length; start += 1) {
    let hash = first
    for (let end = start; end < start + UNSPACED_RUN && end < signs.length; end += 1) {
      hash = hashUnit(hash, signs.charCodeAt(end))
      add(hash, places[end] ?? 0)
    }
  }
}
