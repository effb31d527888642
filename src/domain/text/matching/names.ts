import type { Token } from '../tokens'
import type { Unit } from './units'

/** Written large and yet no name of a company; days and months end so in several languages. */
const NO_NAME = new Set(
  `i im i'm i'd i'll ive i've ok usa uk eu us android ios iphone ipad mac windows linux english
  monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december christmas easter api pdf csv gps crm erp usb tv`
    .split(/\s+/),
)

export const largeTest =
  (text: string) =>
  ({ start }: Unit): boolean =>
    /\p{Lu}/u.test(text.charAt(start))

/**
 * True for words that may be names: written large where their sentence does not begin. Scripts
 * without large letters name companies in Latin ones.
 */
export const nameTest =
  (text: string, tokens: readonly Token[]) =>
  ({ text: word, token, start }: Unit): boolean =>
    /\p{Lu}/u.test(text.charAt(start)) &&
    word.length > 1 &&
    !NO_NAME.has(word) &&
    (tokens[token - 1]?.kind === 'word' || hasUnspaced(tokens[token + 1]))

const hasUnspaced = (token: Token | undefined): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(token?.text ?? '')
