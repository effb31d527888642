import { normaliseWord, readDrawnOut } from './normalise'

/** A piece of a text. Positions count UTF-16 units, so `text.slice(start, end)` gives it back. */
export interface Token {
  /** `pause` ends a clause (a comma), `stop` a sentence. */
  kind: 'word' | 'emoji' | 'pause' | 'stop'
  /** As `normaliseWord` gives it, which need not be as long as the piece; signs as written. */
  text: string
  start: number
  end: number
  /** The shortest reading of a word with letters drawn out, "so" of "soooo"; `text` is "soo". */
  drawnOut?: string
}

/** ":)", ":D" but not the ":3" of "1:3", "^_^", "<3", "10/10" but no date, and pictures. */
const EMOJI = [
  String.raw`(?<!\d)[:;=][-'^]?(?:[)(\][|/\\]|[DPpOo3](?![\p{L}\p{N}]))`,
  String.raw`\^_?\^|[>T-]_[<T-]|<\/?3(?!\p{N})|(?<![\d/])(?:10|0)\/10(?![\d/])`,
  // A picture with its skin, and families of several joined ones.
  String.raw`\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?(?:\u200d\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)*`,
].join('|')
const NUMBER = String.raw`\p{N}+(?:[.,]\p{N}+)+`
const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}'’\u00ad\u200b-\u200d\u2060]*`
const STOP = String.raw`[.!?…\n。！？।؟]+`
const PAUSE = String.raw`[,;:()"“”—–、，；：]|\s-+\s`

// One group per kind, in the order of `KINDS`. Each is a single run: reading stays linear.
const PIECE = new RegExp(`(${EMOJI})|(${NUMBER}|${WORD})|(${STOP})|(${PAUSE})`, 'gu')
const KINDS = ['emoji', 'word', 'stop', 'pause'] as const

/** The words, emoji and breaks of a readable text, in order. */
export function splitTokens(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(PIECE)) {
    const kind = KINDS[match.findIndex((part, group) => group > 0 && part !== undefined) - 1]
    if (!kind) continue
    const piece = kind === 'word' ? trimApostrophes(match[0]) : match[0]
    const token = { kind, text: piece, start: match.index, end: match.index + piece.length }
    tokens.push(kind === 'word' ? readWord(token) : token)
  }
  return tokens
}

function readWord(token: Token): Token {
  const text = normaliseWord(token.text)
  const drawnOut = readDrawnOut(text)
  if (!drawnOut) return { ...token, text }
  return { ...token, text: drawnOut.double, drawnOut: drawnOut.single }
}

/** Drawn-out words as the language knows them: "goood" stays "good", "soo" becomes "so". */
export const settleDrawnOut = (
  tokens: readonly Token[],
  isKnown: (word: string) => boolean,
): Token[] =>
  tokens.map((token) =>
    token.drawnOut === undefined || isKnown(token.text)
      ? token
      : { ...token, text: token.drawnOut },
  )

const trimApostrophes = (word: string): string => {
  let end = word.length
  while (word[end - 1] === "'" || word[end - 1] === '’') end -= 1
  return word.slice(0, end)
}
