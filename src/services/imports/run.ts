import { findOperation, listPartKeys, type OperationRow } from '../../../db/queries/operations'
import type { Context } from '../../context'
import type { Columns } from '../../domain/imports/columns'
import { AppError } from '../../errors'
import { restartOperation } from '../operations/restart'
import { IMPORT, type ImportInput, type ImportOptions, inputOf, requirePlan } from './input'
import { requireImportScope } from './store'

/** The import with this id. Throws not_found. */
export async function findImport(ctx: Context, id: string): Promise<OperationRow> {
  const operation = await findOperation(ctx.db, ctx.workspace.id, id)
  if (operation?.kind !== IMPORT) throw new AppError('not_found', 'no such import')
  return operation
}

/**
 * Begins an import that waits, or whose dry run is over; what is said anew of its file counts from
 * now on. Throws conflict when there is nothing to begin, and as `storeImport` does.
 */
export async function runImport(
  ctx: Context,
  id: string,
  changes: { columns?: Columns | undefined; options?: ImportOptions | undefined; dryRun: boolean },
): Promise<OperationRow> {
  const operation = await findImport(ctx, id)
  const before = inputOf(operation)
  requireImportScope(ctx, before.kind)
  const input: ImportInput = {
    ...before,
    columns: changes.columns ?? before.columns,
    options: changes.options ?? before.options,
    dryRun: changes.dryRun,
  }
  if (!canRun(operation)) throw new AppError('conflict', 'this import was begun already')
  requirePlan(input)
  const parts = await listPartKeys(ctx.db, ctx.workspace.id, [id])
  if (parts.length < input.parts) {
    throw new AppError('conflict', 'the rows of this file are kept no longer: upload it again')
  }
  return await restartOperation(ctx, operation, { ...input })
}

/** Whether an import waits to be begun, for the first time or after a dry run. */
export const canRun = (operation: OperationRow): boolean =>
  operation.status === 'waiting' || (operation.status === 'done' && inputOf(operation).dryRun)
