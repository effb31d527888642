// oxlint-disable-next-line typescript/triple-slash-reference -- every tsconfig finds it this way
/// <reference path="./natural.d.ts" />
// The deep module: the package's index would put megabytes into the Worker.
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'

/**
 * Stem of a lower-case English word ("crashes", "crashing" → "crash"). Not always a word itself.
 * Source: M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980.
 */
export const stemEnglish = (word: string): string => PorterStemmer.stem(word)
