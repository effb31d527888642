/** Code points read of a text; enough for an answer, and a bound on the work for one. */
const MAX_CODE_POINTS = 4000

/** Addresses, @names and [placeholders] of what was redacted: nothing the answer says. */
const NEUTRAL = new RegExp(
  [
    String.raw`https?:\/\/\S+`,
    String.raw`www\.\S+`,
    // Bounded, for the run before a missing "@" is read again from each of its letters.
    String.raw`[\p{L}\p{N}_%+-][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+`,
    String.raw`@[\p{L}\p{N}_]+`,
    String.raw`\[[\p{L}_-]{1,24}\]`,
  ].join('|'),
  'giu',
)
const MAY_BE_NEUTRAL = /[@[]|:\/\/|www\./i

/** Marks inside a word that are not seen: soft hyphens, joiners, directions, byte order. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

/** A small letter three times or more; signs of other scripts are doubled in earnest: 好好好. */
const DRAWN_OUT = /(\p{Ll})\1{2,}/gu

/**
 * What is read of a text: as long as it or cut, well-formed, with blanks where addresses and names
 * stood, so that a place in it is the same place in the text as written.
 */
export function readableText(text: string): string {
  const wellFormed = cutText(text).replace(/\p{Surrogate}/gu, '\ufffd')
  if (!MAY_BE_NEUTRAL.test(wellFormed)) return wellFormed
  return wellFormed.replace(NEUTRAL, (piece) => ' '.repeat(piece.length))
}

function cutText(text: string): string {
  if (text.length <= MAX_CODE_POINTS) return text
  let units = 0
  for (let count = 0; count < MAX_CODE_POINTS && units < text.length; count += 1) {
    units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1
  }
  return text.slice(0, units)
}

/** One word as it is compared: compatibility forms composed ("ﬁ", "Ａ", "𝗯"), lower case. */
export function normaliseWord(word: string): string {
  const plain = ASCII.test(word)
    ? word.toLowerCase()
    : word.normalize('NFKC').replace(UNSEEN, '').replaceAll('’', "'").toLowerCase()
  return plain.endsWith("'s") ? plain.slice(0, -2) : plain
}

const ASCII = /^[\0-\x7f]*$/

/** Both readings of a drawn-out word, "goood" as "good" and "god"; null for any other. */
export function readDrawnOut(word: string): { double: string; single: string } | null {
  const double = word.replace(DRAWN_OUT, '$1$1')
  return double === word ? null : { double, single: word.replace(DRAWN_OUT, '$1') }
}
