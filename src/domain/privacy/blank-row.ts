import { type Erasure, NOBODY } from './map/entry'
import type { PersonKeys } from './person'

/** A row without what was its person's; null where it is none of those that are blanked. */
export function blankRow<Row extends Record<string, unknown>>(
  row: Row,
  { to, where }: Extract<Erasure, { how: 'blank' }>,
  { respondents }: PersonKeys,
): Row | null {
  if (where && !where.is.includes(String(row[where.column]))) return null
  const valueFor = (column: string, value: unknown): unknown =>
    value === NOBODY ? (respondents[String(row[column])] ?? row[column]) : value
  const blanked = Object.entries(to).map(([column, value]) => [column, valueFor(column, value)])
  return { ...row, ...Object.fromEntries(blanked) }
}
