import { findOperationPart, type OperationRow } from '../../../db/queries/operations'
import type { Context } from '../../context'
import { RowProblem } from '../../domain/imports/problem'
import { AppError } from '../../errors'
import type { OperationKind, Step } from '../operations/kind'
import { type FileInput, IMPORT, importInputOf } from './input'
import type { FileRow } from './read-csv'
import { readRows } from './read-rows'
import { RECORDERS } from './recorders'
import type { RowOutcome } from './recorders/recorder'
import { emptyReport, type ImportReport, refuseRow } from './report'

/** An import takes one part of its rows after another; its cursor is the next one's number. */
export const importOperation: OperationKind = {
  slug: IMPORT,
  // What was only tried may be imported next.
  keepsParts: (operation) => importInputOf(operation).dryRun,

  async step(ctx, operation): Promise<Step> {
    const input = importInputOf(operation)
    const part = Number(operation.cursor ?? 0)
    const report = reportOf(operation)
    if (input.parts === 0) return { cursor: null, done: 0, total: 0, report: { ...report } }
    const rows = await loadRows(ctx, operation.id, part)
    const next = part + 1
    return {
      cursor: next < input.parts ? String(next) : null,
      done: operation.done + rows.length,
      total: operation.total,
      report: { ...(await takeRows(ctx, operation, rows, report)) },
    }
  },
}

export const reportOf = (operation: OperationRow): ImportReport =>
  'taken' in operation.report
    ? (operation.report as unknown as ImportReport)
    : emptyReport(importInputOf(operation).dryRun)

async function loadRows({ db, workspace }: Context, id: string, part: number): Promise<FileRow[]> {
  const stored = await findOperationPart(db, workspace.id, id, part)
  if (!stored) throw new AppError('conflict', 'the rows of this file are kept no longer')
  return JSON.parse(stored.content) as FileRow[]
}

async function takeRows(
  ctx: Context,
  operation: OperationRow,
  rows: readonly FileRow[],
  before: ImportReport,
): Promise<ImportReport> {
  const input = importInputOf(operation)
  const run = { dryRun: input.dryRun, startedAt: operation.startedAt }
  const read = readRows(ctx, input, rows, operation.startedAt)
  const items = read.filter((item) => !(item instanceof RowProblem))
  const outcomes = await RECORDERS[input.list](ctx, items, run)
  let report = before
  for (const [i, item] of read.entries()) {
    const outcome = item instanceof RowProblem ? item : (outcomes.shift() ?? 'known')
    report = count(report, input, rows[i]?.row ?? 0, outcome)
  }
  return report
}

function count(report: ImportReport, { columns }: FileInput, row: number, outcome: RowOutcome): ImportReport {
  if (outcome instanceof RowProblem) {
    return { ...report, ...refuseRow(report, row, columns, outcome) }
  }
  return { ...report, [outcome]: report[outcome] + 1 }
}
