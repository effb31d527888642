import { termsOf } from '../words-of-text'

/** Few enough that what one workspace learned is a short text, many enough for its words. */
export const BUCKETS = 4096

/** FNV-1a; a prime of 32 bits. */
const START = 0x811c9dc5
const PRIME = 0x01000193

/** The buckets of a text's words and pairs of words, each once. */
export function featuresOf(text: string, language: string | null): number[] {
  const words = termsOf(text, language)
  const buckets = new Set<number>()
  words.forEach((word, i) => {
    buckets.add(bucketOf(word))
    if (i > 0) buckets.add(bucketOf(`${words[i - 1]} ${word}`))
  })
  return [...buckets]
}

function bucketOf(text: string): number {
  let hash = START
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME)
  // The low bits of this hash alone are poor.
  return ((hash ^ (hash >>> 15)) >>> 0) % BUCKETS
}
