import type { Context } from '../../context'
import { cleanText } from '../../domain/clean-text'
import { MAX_KEYWORD_LENGTH } from '../../domain/text/keyword'
import { AppError } from '../../errors'
import { loadTopicNames } from '../themes/names'

/** A keyword as keywords are kept. Throws invalid_request for what cannot be one. */
export function keywordOf(text: string): string {
  const word = cleanText(text).normalize('NFC').toLowerCase().trim()
  if (word === '' || word.length > MAX_KEYWORD_LENGTH) {
    throw new AppError('invalid_request', `a keyword has 1 to ${MAX_KEYWORD_LENGTH} characters`)
  }
  return word
}

/** A theme, ours or the workspace's own. Throws invalid_request for one there is not. */
export async function themeOf(ctx: Context, text: string): Promise<string> {
  const { themes } = await loadTopicNames(ctx)
  if (!themes.some(({ theme }) => theme === text)) {
    throw new AppError('invalid_request', 'there is no such theme')
  }
  return text
}
