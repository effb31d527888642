export interface Keyword {
  /** As it is said in the text, in lower case; at most 40 characters. */
  word: string
  /** The same for all forms of the phrase, to count it under; absent where it is the word. */
  key?: string
  /** The topic it is told as, where the workspace says so. */
  told?: string
  /** What is said of it in this text. */
  sentiment: -1 | 0 | 1
}

export const MAX_KEYWORDS = 5
export const MAX_KEYWORD_LENGTH = 40

/** What a keyword is counted and found under. */
export const keyOf = ({ told, key, word }: Keyword): string => told ?? key ?? word
