import { isFunctionWord } from './function-words'
import { readableText } from './normalise'
import { splitTokens } from './tokens'
import { wordsOf } from './unspaced'

/** The words of a text as they can be counted, in languages without spaces too. */
export function termsOf(text: string, language: string | null): string[] {
  const tokens = splitTokens(readableText(text))
  return wordsOf(tokens, language, (word) => isFunctionWord(word, language))
    .filter(({ kind }) => kind === 'word')
    .map((token) => token.text)
}
