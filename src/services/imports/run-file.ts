import { listPartKeys, type OperationRow } from '../../../db/queries/operations'
import type { Context } from '../../context'
import type { Columns } from '../../domain/imports/columns'
import { AppError } from '../../errors'
import { restartOperation } from '../operations/restart'
import { fileInputOf, type FileInput, type FileOptions, requirePlan } from './input'

/** What is said anew of how a file is to be read. */
export interface FileChanges {
  columns?: Columns | undefined
  options?: FileOptions | undefined
}

/**
 * Begins an operation on a file that was kept for it. Throws conflict when its rows are gone, and
 * what has to be asked first.
 */
export async function runFile(
  ctx: Context,
  operation: OperationRow,
  { columns, options }: FileChanges,
  more: Record<string, unknown> = {},
): Promise<OperationRow> {
  const before = fileInputOf(operation)
  // What else the input says stays as it is.
  const input: FileInput = {
    ...before,
    columns: columns ?? before.columns,
    options: options ?? before.options,
  }
  requirePlan(input)
  const parts = await listPartKeys(ctx.db, ctx.workspace.id, [operation.id])
  if (parts.length < input.parts) {
    throw new AppError('conflict', 'the rows of this file are kept no longer: upload it again')
  }
  return await restartOperation(ctx, operation, { ...input, ...more })
}
