import { spanOf, unitsOf } from '../matching/units'
import { readableText } from '../normalise'
import { readTokens } from '../reading'
import type { Span } from '../span'
import { splitTokens } from '../tokens'
import type { OwnMatcher } from './own-rules'

/** Where a text is about any of the matcher's themes, as tagging finds it. */
export function findOwn(text: string, language: string | null, matcher: OwnMatcher): Span[] {
  const tokens = readTokens(splitTokens(readableText(text)), language)
  const units = unitsOf(tokens)
  return [...matcher.themes(tokens, units, language).values()]
    .flatMap((matches) => matches.map(({ first, last }) => spanOf(units, first, last)))
    .sort((a, b) => a.start - b.start)
}
