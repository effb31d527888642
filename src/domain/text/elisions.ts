import type { Token } from './tokens'

/** "l'application" → "l", "application", for languages where the short word is one of its own. */
export const partElisions = (tokens: readonly Token[]): Token[] => tokens.flatMap(partElision)

function partElision(token: Token): Token[] {
  const cut = token.kind === 'word' ? token.text.indexOf("'") : -1
  if (cut < 1) return [token]
  // Where compatibility forms took another length, a part has the place of its whole word.
  const isAligned = token.text.length === token.end - token.start
  const middle = token.start + cut
  const head = { ...token, text: token.text.slice(0, cut), ...(isAligned && { end: middle }) }
  const tail = { ...token, text: token.text.slice(cut + 1), ...(isAligned && { start: middle + 1 }) }
  return [head, ...partElision(tail)]
}
