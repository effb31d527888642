import type { OwnRules } from './own-rules'

/** A matcher of all that these allow takes a fraction of a second to make: keep it. */
export const OWN_LIMITS = {
  themes: 100,
  nameLength: 60,
  terms: 50,
  termLength: 60,
  examples: 20,
  exampleLength: 300,
  competitors: 100,
}

/** The first limit that rules go over, in words for the person who wrote them; null within all. */
export function exceededLimit({ themes, competitors }: OwnRules): string | null {
  const limits = OWN_LIMITS
  if (themes.length > limits.themes) return `at most ${limits.themes} themes`
  if (competitors.length > limits.competitors) return `at most ${limits.competitors} competitors`
  const terms = [...competitors, ...themes.flatMap((theme) => theme.terms)]
  if (themes.some((theme) => theme.terms.length > limits.terms))
    return `at most ${limits.terms} words and phrases in a theme`
  if (terms.some((term) => term.length > limits.termLength))
    return `at most ${limits.termLength} characters in a word, phrase or name`
  if (themes.some(({ examples }) => examples.length > limits.examples))
    return `at most ${limits.examples} examples in a theme`
  const isLong = (example: string) => example.length > limits.exampleLength
  return themes.some(({ examples }) => examples.some(isLong))
    ? `at most ${limits.exampleLength} characters in an example`
    : null
}
