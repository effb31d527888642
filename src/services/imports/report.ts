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

/** What came of the rows so far. */
export interface ImportReport {
  dry_run: boolean
  taken: number
  /** Said nothing new. */
  known: number
  refused: number
  /** How many were refused for which reason. */
  reasons: Partial<Record<RowProblemCode, number>>
  /** The first refused rows. */
  refusals: RefusedRow[]
}

export const MAX_REFUSALS = 100

export const emptyReport = (dryRun: boolean): ImportReport => ({
  dry_run: dryRun,
  taken: 0,
  known: 0,
  refused: 0,
  reasons: {},
  refusals: [],
})

export function refuseRow(
  report: ImportReport,
  row: number,
  column: string | null,
  { code, message, value }: RowProblem,
): ImportReport {
  return {
    ...report,
    refused: report.refused + 1,
    reasons: { ...report.reasons, [code]: (report.reasons[code] ?? 0) + 1 },
    refusals:
      report.refusals.length < MAX_REFUSALS
        ? [...report.refusals, { row, column, code, message, value }]
        : report.refusals,
  }
}
