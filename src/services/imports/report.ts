import type { Columns } from '../../domain/imports/columns'
import type { RowProblem, RowProblemCode } from '../../domain/imports/problem'

/** A row that was refused and why. */
export interface RefusedRow {
  row: number
  /** The file's own name of the column it is about. */
  column: string | null
  code: RowProblemCode
  message: string
  value: string | null
}

/** The rows that could not be taken. */
export interface Refusals {
  refused: number
  /** How many were refused for which reason. */
  reasons: Partial<Record<RowProblemCode, number>>
  /** The first of them. */
  refusals: RefusedRow[]
}

/** What came of the rows so far. */
export interface ImportReport extends Refusals {
  dry_run: boolean
  taken: number
  /** Said nothing new. */
  known: number
}

const MAX_REFUSALS = 100

export const noRefusals: Refusals = { refused: 0, reasons: {}, refusals: [] }

export const emptyReport = (dryRun: boolean): ImportReport => ({
  dry_run: dryRun,
  taken: 0,
  known: 0,
  ...noRefusals,
})

export function refuseRow(
  { refused, reasons, refusals }: Refusals,
  row: number,
  columns: Columns,
  { code, field, message, value }: RowProblem,
): Refusals {
  const column = field === null ? null : (columns[field] ?? field)
  return {
    refused: refused + 1,
    reasons: { ...reasons, [code]: (reasons[code] ?? 0) + 1 },
    refusals:
      refusals.length < MAX_REFUSALS ? [...refusals, { row, column, code, message, value }] : refusals,
  }
}
