import { bucketOf, HASH_SEED, hashUnit } from '../hash'

/** Letters read of a text: a language shows early, and this bounds the work for one. */
const MAX_LETTERS = 240

/** Longer runs of letters of a word tell nothing that shorter ones and the word do not. */
const MAX_RUN = 4

/**
 * Numbers of the runs of up to four letters in the words, and of the whole words: what the model
 * weighs. `_` stands for the edges of a word. Only letters are read, so that digits say nothing.
 */
export function languageFeatures(words: readonly string[], buckets: number): Int32Array {
  const features = new Int32Array((MAX_LETTERS + 64) * (MAX_RUN + 1))
  let count = 0
  let letters = 0
  for (const word of words) {
    if (letters >= MAX_LETTERS) break
    if (!/^[\p{L}\p{M}'-]+$/u.test(word)) continue
    const framed = `_${word.slice(0, 40)}_`
    letters += framed.length
    let whole = HASH_SEED
    for (let start = 0; start < framed.length; start += 1) {
      whole = hashUnit(whole, framed.charCodeAt(start))
      let hash = HASH_SEED
      for (let at = start; at < start + MAX_RUN && at < framed.length; at += 1) {
        hash = hashUnit(hash, framed.charCodeAt(at))
        if (framed.length > 1 + at - start) features[count++] = bucketOf(hash, buckets)
      }
    }
    if (framed.length > MAX_RUN) features[count++] = bucketOf(whole, buckets)
  }
  return features.subarray(0, count)
}
