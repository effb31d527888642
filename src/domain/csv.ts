/**
 * One line of CSV (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe in
 * front; numbers stay numbers.
 */
export const toCsvLine = (cells: readonly unknown[]): string => `${cells.map(toCell).join(',')}\r\n`

function toCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = Array.isArray(value) ? value.join('; ') : String(value)
  const safe = /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
