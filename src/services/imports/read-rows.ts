import type { Context } from '../../context'
import { listKindOf } from '../../domain/imports/kinds'
import { RowProblem } from '../../domain/imports/problem'
import { readRow } from '../../domain/imports/read-row'
import { type FileInput, requirePlan, rulesOf } from './input'
import type { FileRow } from './read-csv'

/** What each row says, or why it cannot be taken. */
export function readRows(
  { workspace }: Context,
  input: FileInput,
  rows: readonly FileRow[],
  now: number,
): unknown[] {
  const kind = listKindOf(input.list)
  const plan = requirePlan(input)
  const rules = rulesOf(input, plan, workspace)
  return rows.map((row) =>
    'problem' in row
      ? new RowProblem('bad_row', row.problem)
      : readRow(kind, plan.columns, row.cells, rules, now),
  )
}
