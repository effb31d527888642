/** The most an id of a reason or an offer has. */
const LENGTH = 40

/** A lasting id from words; words without Latin letters get one by their length. */
export const slugOf = (words: string, otherwise: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '')
    .slice(0, LENGTH) || `${otherwise}_${words.length}`

/** The same, unlike those there are. */
export function newSlug(words: string, otherwise: string, taken: readonly string[]): string {
  const slug = slugOf(words, otherwise)
  for (let i = 1; ; i += 1) {
    const id = i === 1 ? slug : `${slug.slice(0, LENGTH - 4)}_${i}`
    if (!taken.includes(id)) return id
  }
}
