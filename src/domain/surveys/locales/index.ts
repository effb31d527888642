import { ar } from './ar'
import { da } from './da'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import type { Locale } from './locale'
import { sv } from './sv'
import { zh } from './zh'

/** Every language the widget speaks. A new one is a file beside this one and a line here. */
export const LOCALES: Record<string, Locale> = { en, sv, da, de, fr, es, zh, ar }

/** The first of `wanted` (BCP 47 tags) among `offered`, by whole tag and then by language. */
export function chooseLocale(offered: readonly string[], wanted: readonly string[]): string {
  for (const tag of wanted) {
    const lower = tag.toLowerCase()
    const match = offered.find((locale) => locale.toLowerCase() === lower)
      ?? offered.find((locale) => locale === lower.split('-')[0])
    if (match) return match
  }
  return offered[0] ?? 'en'
}
