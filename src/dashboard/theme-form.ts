import type { ThemeFields } from '../services/themes/theme-fields'

/** The lines of a field that takes one thing a line. */
export const linesOf = (text: string | null): string[] =>
  (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** A theme as its form says it. */
export const themeFieldsOf = (form: URLSearchParams): ThemeFields => ({
  name: form.get('name') ?? '',
  terms: linesOf(form.get('terms')),
  examples: linesOf(form.get('examples')),
})
