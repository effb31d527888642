import { isSameJson } from '../../domain/json'

/** The rows that say something else than those stored under their keys, or are not stored yet. */
export function changedRows<Row extends object>(
  stored: readonly Row[],
  rows: readonly Row[],
  keyOf: (row: Row) => string | number,
): Row[] {
  const known = new Map(stored.map((row) => [keyOf(row), row]))
  return rows.filter((row) => {
    const before = known.get(keyOf(row))
    return before === undefined || !saysSame(before, row)
  })
}

/** The stored rows whose keys are no longer among the rows. */
export function goneRows<Row extends object>(
  stored: readonly Row[],
  rows: readonly Row[],
  keyOf: (row: Row) => string | number,
): Row[] {
  const kept = new Set(rows.map(keyOf))
  return stored.filter((row) => !kept.has(keyOf(row)))
}

/** Compares what is stored; a row made anew may know more than its table keeps. */
const saysSame = <Row extends object>(stored: Row, row: Row): boolean =>
  Object.entries(stored).every(([name, value]) => {
    const other = (row as Record<string, unknown>)[name]
    return value === other || (typeof value === 'object' && value !== null && isSameJson(value, other))
  })
