import type { Child } from 'hono/jsx'
import type { Entry, Forms } from './catalogues/catalogue'
import { type Piece, piecesOf } from './fill'
import { currentLocale, currentTexts, perLocale } from './locale'
import { findEntry } from './pack'

type Values = Readonly<Record<string, string | number>>
type RichValues = Readonly<Record<string, Child | ((inner: Child) => Child)>>

/**
 * A text in the member's language. English is the key: test/dashboard/i18n.test.ts finds each one
 * in the source, so it stands here as a literal. Numbers among the values are written as people of
 * the language write them.
 */
export const t = (english: string, values: Values = {}): string =>
  fillText(formOf(entryOf(english) ?? english, values['n']), values)

/** The same around elements: {name} takes one, <name>words</name> is a function of its words. */
export const rich = (english: string, values: RichValues): Child =>
  fillPieces(piecesOf(formOf(entryOf(english) ?? english, values['n'])), values)

/** A text that counts. Both forms are English; the key is `other`, and {n} the number. */
export const plural = (n: number, forms: { one: string; other: string }, values: Values = {}): string =>
  fillText(formOf(entryOf(forms.other) ?? forms, n), { n, ...values })

/** A text to translate later with `t`: where it is written, no page is being made yet. */
export const msg = <T extends string>(english: T): T => english

function entryOf(english: string): Entry | undefined {
  const [locale, texts] = [currentLocale(), currentTexts()]
  return locale === 'en' || !texts ? undefined : findEntry(texts, locale, english)
}

const pluralRules = perLocale((region) => new Intl.PluralRules(region))
const count = perLocale((region) => new Intl.NumberFormat(region))

const formOf = (entry: Entry, n: unknown): string => {
  if (typeof entry === 'string') return entry
  return typeof n === 'number' ? pick(entry, n) : entry.other
}

/** English forms are picked by English rules, which agree wherever a language lacks its own. */
const pick = (forms: Forms, n: number): string => forms[pluralRules().select(n)] ?? forms.other

const fillText = (text: string, values: Values): string =>
  text.includes('{') ? piecesOf(text).map((piece) => textOf(piece, values)).join('') : text

function textOf(piece: Piece, values: Values): string {
  if (typeof piece === 'string') return piece
  const value = values[piece.name]
  return typeof value === 'number' ? count().format(value) : (value ?? '')
}

const fillPieces = (pieces: readonly Piece[], values: RichValues): Child =>
  pieces.map((piece): Child => {
    if (typeof piece === 'string') return piece
    const value = values[piece.name]
    if (typeof value === 'function' && 'inner' in piece) return value(fillPieces(piece.inner, values))
    return typeof value === 'number' ? count().format(value) : (value as Child)
  })
