/** A piece of a text. Positions count UTF-16 units, so `text.slice(start, end)` gives it back. */
export interface Token {
  /** `pause` ends a clause (a comma), `stop` a sentence. */
  kind: 'word' | 'emoji' | 'pause' | 'stop'
  /** Lower case, composed (NFC), with straight apostrophes and without a possessive 's. */
  text: string
  start: number
  end: number
}

/** Addresses, @names and [placeholders] of what was redacted: nothing the answer says. */
const SKIPPED = String.raw`https?:\/\/\S+|www\.\S+|@[\p{L}\p{N}_]+|\[[\p{L}_-]{1,24}\]`
/** ":)", ":D" but not the ":3" of "1:3", "<3", "10/10" but no date, and pictures. */
const EMOJI = [
  String.raw`(?<!\d)[:;=][-'^]?(?:[)(\][|/\\]|[DPpOo3](?![\p{L}\p{N}]))`,
  String.raw`<\/?3(?!\p{N})|(?<![\d/])(?:10|0)\/10(?![\d/])|\p{Extended_Pictographic}`,
].join('|')
const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*`
const STOP = String.raw`[.!?…\n。！？।؟]+`
const PAUSE = String.raw`[,;:()"“”—–、，；：]|\s-+\s`

// One group per kind, in the order of `KINDS`. Each is a single run: reading stays linear.
const PIECE = new RegExp(`(${SKIPPED})|(${EMOJI})|(${WORD})|(${STOP})|(${PAUSE})`, 'gu')
const KINDS = [null, 'emoji', 'word', 'stop', 'pause'] as const

/** The words, emoji and breaks of a text, in order. */
export function splitTokens(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(PIECE)) {
    const kind = KINDS[match.findIndex((part, group) => group > 0 && part !== undefined) - 1]
    if (!kind) continue
    const piece = kind === 'word' ? trimApostrophes(match[0]) : match[0]
    tokens.push({
      kind,
      text: kind === 'word' ? normalizeWord(piece) : piece,
      start: match.index,
      end: match.index + piece.length,
    })
  }
  return tokens
}

const trimApostrophes = (word: string): string => {
  let end = word.length
  while (word[end - 1] === "'" || word[end - 1] === '’') end -= 1
  return word.slice(0, end)
}

const normalizeWord = (word: string): string => {
  const plain = word.replaceAll('’', "'").normalize('NFC').toLowerCase()
  return plain.endsWith("'s") ? plain.slice(0, -2) : plain
}
