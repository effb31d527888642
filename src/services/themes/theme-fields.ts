import type { OwnThemeRow } from '../../../db/queries/own-themes'
import { cleanText } from '../../domain/clean-text'
import { OWN_LIMITS } from '../../domain/text/own/limits'
import { isSayable } from '../../domain/text/own/own-rules'
import { THEME_SLUGS, THEMES } from '../../domain/text/themes/slugs'
import { AppError } from '../../errors'

export interface ThemeFields {
  name: string
  /** Words and phrases, in any form; "bill*" stands for all that begins so. */
  terms: readonly string[]
  /** Answers that are about it. */
  examples: readonly string[]
}

/** What is named is changed. */
export type ThemePatch = { [Field in keyof ThemeFields]?: ThemeFields[Field] | undefined }

/** Fields as they are kept. Throws invalid_request, and conflict for a name there is. */
export function checkedFields(
  fields: ThemeFields,
  others: readonly OwnThemeRow[],
): Pick<OwnThemeRow, 'name' | 'terms' | 'examples'> {
  const name = cleanText(fields.name).trim()
  const [terms, examples] = [cleanList(fields.terms), cleanList(fields.examples)]
  if (name === '' || name.length > OWN_LIMITS.nameLength) {
    throw new AppError('invalid_request', `a theme has a name of 1 to ${OWN_LIMITS.nameLength} characters`)
  }
  refuseUnsayable(terms)
  if (terms.length + examples.length === 0) {
    throw new AppError('invalid_request', 'a theme needs a word, a phrase or an example to be found by')
  }
  const isTaken = (other: string): boolean => other.toLowerCase() === name.toLowerCase()
  const shipped = THEME_SLUGS.map((slug) => THEMES[slug].name)
  if ([...shipped, ...others.map((other) => other.name)].some(isTaken)) {
    throw new AppError('conflict', `there is a theme called “${name}” already`)
  }
  return { name, terms, examples }
}

/** Each once, however it is written large, and without those that are empty. */
export function cleanList(texts: readonly string[]): string[] {
  const byFolded = new Map<string, string>()
  for (const text of texts.map((each) => cleanText(each).replace(/\s+/g, ' ').trim())) {
    const folded = text.toLowerCase()
    if (text !== '' && !byFolded.has(folded)) byFolded.set(folded, text)
  }
  return [...byFolded.values()]
}

/** Throws invalid_request for what no text could say. */
export function refuseUnsayable(terms: readonly string[]): void {
  const odd = terms.find((term) => !isSayable(term))
  if (odd !== undefined) {
    throw new AppError('invalid_request', `“${odd}” has no letter or digit, so nothing could say it`)
  }
}
