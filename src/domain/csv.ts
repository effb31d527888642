/** A text that a spreadsheet would run as a formula, or one that was kept from being so. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/
const GUARDED = /^'+[=+\-@\t\r＝＋－＠]/

/** One line of CSV (RFC 4180). Texts are guarded; numbers stay numbers. */
export const toCsvLine = (cells: readonly unknown[]): string => `${cells.map(toCell).join(',')}\r\n`

function toCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = guard(toText(value))
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function toText(value: unknown): string {
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object')) return value.join('; ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** Keeps a spreadsheet from running a text as a formula: an apostrophe in front. */
export const guard = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** The text behind a guarded cell, whoever guarded it. */
export const unguard = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell)
