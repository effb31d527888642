import { normaliseWord } from './normalise'
import type { Token } from './tokens'

/** Scripts that put no spaces between words, so that a dictionary has to find them. */
const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my'])

/** Dictionaries part words they lack into signs: up to so many pieces are tried as one word. */
const MOST_PIECES = 4
const LONGEST_JOINED = 8

/** And pieces up to so many signs as two words. */
const LONGEST_PARTED = 4

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * The tokens of a language written without spaces, its runs of letters parted by the runtime's
 * dictionary; pieces that make up a word `isWord` knows are put together again (客 + 服).
 */
export function wordsOf(
  tokens: readonly Token[],
  language: string | null,
  isWord: (word: string) => boolean,
): readonly Token[] {
  if (language === null || !UNSPACED.has(language)) return tokens
  return tokens.flatMap((token) =>
    token.kind === 'word'
      ? joinPieces(
          partRun(token, language).flatMap((piece) => partPiece(piece, isWord)),
          isWord,
        )
      : token,
  )
}

function partRun(token: Token, language: string): Token[] {
  // A row of katakana is one borrowed word, which dictionaries cut up.
  const parts = token.text.match(RUNS) ?? []
  const pieces = parts.flatMap((part) => (KATAKANA.test(part) ? part : segment(part, language)))
  // Where compatibility forms took another length, a piece has the place of its whole run.
  const isAligned = token.text.length === token.end - token.start
  let at = token.start
  return pieces.map((piece) => {
    const start = at
    at += piece.length
    const place = isAligned ? { start, end: at } : { start: token.start, end: token.end }
    return { kind: 'word', text: normaliseWord(piece), ...place }
  })
}

/** Dictionaries also keep small words with others: 贵了 is 贵 and 了 where only these are known. */
function partPiece(piece: Token, isWord: (word: string) => boolean): Token[] {
  const { text, start, end } = piece
  if (text.length !== end - start || text.length > LONGEST_PARTED || isWord(text)) return [piece]
  for (let cut = text.length - 1; cut > 0; cut -= 1) {
    const [head, tail] = [text.slice(0, cut), text.slice(cut)]
    if (!isWord(head) || !isWord(tail)) continue
    return [
      { ...piece, text: head, end: start + cut },
      { ...piece, text: tail, start: start + cut },
    ]
  }
  return [piece]
}

const RUNS = /[\p{Script=Katakana}ー]+|[^\p{Script=Katakana}ー]+/gu
const KATAKANA = /^\p{Script=Katakana}/u

function segment(run: string, language: string): string[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  return Array.from(segmenter.segment(run), (part) => part.segment)
}

function joinPieces(pieces: readonly Token[], isWord: (word: string) => boolean): Token[] {
  const words: Token[] = []
  for (let at = 0, count = 1; at < pieces.length; at += count) {
    const joined = findJoined(pieces, at, isWord)
    count = joined?.count ?? 1
    const word = joined?.word ?? pieces[at]
    if (word) words.push(word)
  }
  return words
}

function findJoined(
  pieces: readonly Token[],
  at: number,
  isWord: (word: string) => boolean,
): { word: Token; count: number } | null {
  const first = pieces[at]
  for (let count = Math.min(MOST_PIECES, pieces.length - at); first && count > 1; count -= 1) {
    const parts = pieces.slice(at, at + count)
    const text = parts.map((part) => part.text).join('')
    if (text.length <= LONGEST_JOINED && isWord(text)) {
      return { word: { ...first, text, end: parts.at(-1)?.end ?? first.end }, count }
    }
  }
  return null
}
