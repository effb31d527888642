import { MAX_KEYWORD_LENGTH } from './keyword'
import { readableText } from './normalise'
import { findPhrases } from './phrases'
import { readTokens } from './reading'
import { splitTokens } from './tokens'
import { TOPICS } from './topics'

/**
 * What a keyword may be counted under, whichever form of it is given: "prices" is "prices" or, in
 * English, "price". A form that no language knows stands for itself.
 */
export function keysOf(form: string, languages: readonly string[]): string[] {
  const word = form.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
  const pieces = splitTokens(readableText(word.slice(0, MAX_KEYWORD_LENGTH)))
  const keys = languages.flatMap((language) => {
    const topics = TOPICS.get(language)
    if (!topics) return []
    const [phrase, ...others] = findPhrases(word, readTokens(pieces, language), topics)
    // Of what is no word of the language it may take a part for one.
    return phrase?.end === word.length && others.length === 0 ? phrase.key : []
  })
  return [...new Set([word, ...keys])]
}
