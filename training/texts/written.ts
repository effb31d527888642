/**
 * Texts of one language, written for this project. `|` and line ends part them. A subject and a
 * predicate make a sentence ("the app" + "is slow"); the others stand alone.
 */
export interface WrittenTexts {
  subjects: string
  good: string
  bad: string
  praise: string
  complaints: string
  /** Facts, questions and wishes: nothing is praised or blamed. */
  neutral: string
  /** Words between two sentences that agree, and between two that do not. */
  and: string
  but: string
}

/** The pieces of a list. */
export const piecesOf = (list: string): string[] =>
  list
    .split(/[|\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
