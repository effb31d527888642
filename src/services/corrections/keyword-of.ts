import { cleanText } from '../../domain/clean-text'
import { MAX_KEYWORD_LENGTH } from '../../domain/text/keywords'
import { AppError } from '../../errors'

/** A keyword as keywords are kept. Throws invalid_request for what cannot be one. */
export function keywordOf(text: string): string {
  const word = cleanText(text).normalize('NFC').toLowerCase().trim()
  if (word === '' || word.length > MAX_KEYWORD_LENGTH) {
    throw new AppError('invalid_request', `a keyword has 1 to ${MAX_KEYWORD_LENGTH} characters`)
  }
  return word
}
