import { cleanText } from '../../domain/clean-text'
import { MAX_KEYWORD_LENGTH } from '../../domain/text/keyword'
import { THEME_SLUGS } from '../../domain/text/themes/slugs'
import { AppError } from '../../errors'

/** A keyword as keywords are kept. Throws invalid_request for what cannot be one. */
export function keywordOf(text: string): string {
  const word = cleanText(text).normalize('NFC').toLowerCase().trim()
  if (word === '' || word.length > MAX_KEYWORD_LENGTH) {
    throw new AppError('invalid_request', `a keyword has 1 to ${MAX_KEYWORD_LENGTH} characters`)
  }
  return word
}

/** A theme by its slug. Throws invalid_request for one there is not. */
export function themeOf(text: string): string {
  const theme = THEME_SLUGS.find((slug) => slug === text)
  if (theme === undefined) throw new AppError('invalid_request', 'there is no such theme')
  return theme
}
