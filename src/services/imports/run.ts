import { findOperation, type OperationRow } from '../../../db/queries/operations'
import type { Context } from '../../context'
import { AppError } from '../../errors'
import { IMPORT, importInputOf } from './input'
import { type FileChanges, runFile } from './run-file'
import { requireImportScope } from './store'

/** The import with this id. Throws not_found. */
export async function findImport(ctx: Context, id: string): Promise<OperationRow> {
  const operation = await findOperation(ctx.db, ctx.workspace.id, id)
  if (operation?.kind !== IMPORT) throw new AppError('not_found', 'no such import')
  return operation
}

/**
 * Begins an import that waits, or whose dry run is over. Throws conflict when there is nothing to
 * begin, and as `runFile` does.
 */
export async function runImport(
  ctx: Context,
  id: string,
  { dryRun, ...changes }: FileChanges & { dryRun: boolean },
): Promise<OperationRow> {
  const operation = await findImport(ctx, id)
  requireImportScope(ctx, importInputOf(operation).list)
  if (!canRun(operation)) throw new AppError('conflict', 'this import was begun already')
  return await runFile(ctx, operation, changes, { dryRun })
}

/** Whether an import waits to be begun, for the first time or after a dry run. */
export const canRun = (operation: OperationRow): boolean =>
  operation.status === 'waiting' || (operation.status === 'done' && importInputOf(operation).dryRun)
