/** Scripts that put no spaces between words: each of their letters is a word of the index. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu

/** A text as the full-text index takes it in. */
export const indexedText = (text: string): string => text.normalize('NFKC').replaceAll(UNSPACED, ' $& ')

const MAX_TERMS = 10

/**
 * What to look for, in the language of FTS5: every word as the beginning of one, all of them, within one
 * workspace. Null where there is no word in it. Whatever is typed is a word, never an operator.
 */
export function searchQuery(workspaceId: string, typed: string): string | null {
  const terms = typed
    .split(/\s+/)
    .filter((term) => /[\p{L}\p{N}]/u.test(term))
    .slice(0, MAX_TERMS)
    // Letters of one typed word stand side by side: a phrase.
    .map((term) => `words : ${quoted(indexedText(term).trim())} *`)
  return terms.length === 0 ? null : [`workspace : ${quoted(workspaceId)}`, ...terms].join(' AND ')
}

const quoted = (term: string): string => `"${term.replaceAll('"', ' ').replaceAll('\0', ' ')}"`
