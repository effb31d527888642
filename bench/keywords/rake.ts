/**
 * Rapid automatic keyword extraction: phrases between stop words, by degree over frequency of
 * their words. Source: Rose, Engel, Cramer and Cowley, "Automatic keyword extraction from
 * individual documents", Text Mining, 2010.
 */
export function readRake(stops: ReadonlySet<string>): (text: string) => string[] {
  return (text) => {
    const phrases = text
      .toLowerCase()
      .split(/[^\p{L}\p{N}\p{M}'’\s-]+/u)
      .flatMap((part) => phrasesOf(part.split(/\s+/).filter(Boolean), stops))
    const frequency = new Map<string, number>()
    const degree = new Map<string, number>()
    for (const phrase of phrases) {
      for (const word of phrase) {
        frequency.set(word, (frequency.get(word) ?? 0) + 1)
        degree.set(word, (degree.get(word) ?? 0) + phrase.length)
      }
    }
    const scores = new Map<string, number>()
    for (const phrase of phrases) {
      const score = phrase.reduce(
        (sum, word) => sum + (degree.get(word) ?? 0) / (frequency.get(word) ?? 1),
        0,
      )
      scores.set(phrase.join(' '), score)
    }
    return [...scores].sort(([, a], [, b]) => b - a).map(([phrase]) => phrase)
  }
}

function phrasesOf(words: readonly string[], stops: ReadonlySet<string>): string[][] {
  const phrases: string[][] = [[]]
  for (const word of words) {
    if (stops.has(word)) phrases.push([])
    else phrases.at(-1)?.push(word)
  }
  return phrases.filter(({ length }) => length > 0)
}
