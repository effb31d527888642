import type { Rules, Values, Fields } from './field'
import { type ImportKind, TRAIT_PREFIX } from './kind'
import type { PlannedColumn } from './plan'
import { Refusal, RowProblem, shorten } from './problem'

/** What a row says, by the columns of the plan; the first thing wrong with it where it cannot be taken. */
export function readRow<F extends Fields, Item>(
  kind: ImportKind<F, Item>,
  columns: readonly PlannedColumn[],
  cells: readonly string[],
  rules: Rules,
  now: number,
): Item | RowProblem {
  const values: Record<string, unknown> = Object.fromEntries(Object.keys(kind.fields).map((name) => [name, null]))
  const traits: Record<string, string> = {}
  for (const { field, index, isUtc } of columns) {
    const text = cells[index] ?? ''
    if (text === '') continue
    const known = kind.fields[field]
    if (!known) {
      traits[field.slice(TRAIT_PREFIX.length)] = text
      continue
    }
    const value = known.read(text, isUtc ? { ...rules, timeZone: 'UTC' } : rules)
    if (value instanceof Refusal) return new RowProblem(value.code, value.message, field, shorten(text))
    values[field] = value
  }
  // Each field was read by its own reader, or is null.
  return kind.read({ values: values as Values<F>, traits }, rules, now)
}
