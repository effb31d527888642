import type { OperationRow } from '../../../db/queries/operations'
import type { Context } from '../../context'
import type { ImportKindSlug } from '../../domain/imports/kinds'
import { requireScope } from '../auth/require-scope'
import { IMPORT } from './input'
import { type NewFile, storeFile } from './store-file'

export interface NewImport extends NewFile {
  list: ImportKindSlug
  dryRun: boolean
}

/** Keeps a file to be imported. Throws as `storeFile` does. */
export async function storeImport(ctx: Context, given: NewImport): Promise<OperationRow> {
  requireImportScope(ctx, given.list)
  return await storeFile(ctx, IMPORT, given, { dryRun: given.dryRun })
}

/** Customers are described; all else goes into the ledger. */
export function requireImportScope(ctx: Context, list: ImportKindSlug): void {
  requireScope(ctx, 'churn:write')
  if (list === 'customers') requireScope(ctx, 'customers:write')
}
