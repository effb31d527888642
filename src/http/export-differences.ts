import { findOperationPart, type OperationRow } from '../../db/queries/operations'
import type { Context } from '../context'
import { AppError } from '../errors'
import { reconciliationInputOf } from '../services/reconciliation/input'
import type { DifferenceJson } from '../services/reconciliation/report'
import { type ExportFormat, streamPages } from './export'

const COLUMNS = [
  'kind',
  'customer_id',
  'subscription_id',
  'here_status',
  'here_mrr_minor',
  'here_currency',
  'there_status',
  'there_mrr_minor',
  'there_currency',
] as const

type Line = Record<(typeof COLUMNS)[number], string | number | null>

/** The differences a reconciliation found. Throws conflict while, or as soon as, they are not to be had. */
export async function exportDifferences(
  ctx: Context,
  operation: OperationRow,
  format: ExportFormat,
): Promise<Response> {
  if (operation.status !== 'done') throw new AppError('conflict', 'this comparison is not done')
  const first = reconciliationInputOf(operation).parts
  const { db, workspace } = ctx
  if (operation.report.agrees !== true && !(await findOperationPart(db, workspace.id, operation.id, 0))) {
    throw new AppError('conflict', 'the differences are kept no longer: compare again')
  }
  return streamPages<Line>(format, { name: 'differences', columns: COLUMNS }, pagesOf(ctx, operation, first))
}

async function* pagesOf(
  { db, workspace }: Context,
  { id }: OperationRow,
  first: number,
): AsyncGenerator<Line[]> {
  for (let part = first; ; part += 1) {
    const stored = await findOperationPart(db, workspace.id, id, part)
    if (!stored) return
    yield (JSON.parse(stored.content) as DifferenceJson[]).map(toLine)
  }
}

const toLine = ({ kind, customer_id, subscription_id, here, there }: DifferenceJson): Line => ({
  kind,
  customer_id,
  subscription_id,
  here_status: here?.status ?? null,
  here_mrr_minor: here?.mrr_minor ?? null,
  here_currency: here?.currency ?? null,
  there_status: there?.status ?? null,
  there_mrr_minor: there?.mrr_minor ?? null,
  there_currency: there?.currency ?? null,
})
