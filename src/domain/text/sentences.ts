import type { Span } from './span'
import type { Token } from './tokens'

/** Spans of the sentences of a text, each with the stop that ends it. */
export function sentencesOf(tokens: readonly Token[]): Span[] {
  const sentences: Span[] = []
  let start = -1
  let end = 0
  for (const token of tokens) {
    if (token.kind === 'stop') {
      if (start >= 0) sentences.push({ start, end: token.text === '\n' ? end : token.end })
      start = -1
      continue
    }
    if (start < 0) start = token.start
    end = token.end
  }
  return start < 0 ? sentences : [...sentences, { start, end }]
}
