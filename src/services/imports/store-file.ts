import type { OperationRow } from '../../../db/queries/operations'
import type { Context } from '../../context'
import { type Columns, guessColumns } from '../../domain/imports/columns'
import type { Delimiter } from '../../domain/imports/delimiter'
import { listKindOf, type ListSlug } from '../../domain/imports/kinds'
import { startOperation } from '../operations/start'
import { type FileInput, type FileOptions, requirePlan } from './input'
import { createParts } from './parts'
import { readCsv } from './read-csv'

export interface NewFile {
  list: ListSlug
  text: string
  name: string
  delimiter: Delimiter | null
  /** Null to go by the names of the headers. */
  columns: Columns | null
  options: FileOptions
  /** Whether to wait until its columns are looked over, instead of beginning at once. */
  waits: boolean
}

/**
 * Keeps a file for an operation of this kind, whose input may say more. Throws invalid_request for
 * one that cannot be read, and unless it waits, what has to be asked first: invalid_fields,
 * ambiguous_dates or ambiguous_amounts.
 */
export async function storeFile(
  ctx: Context,
  kind: string,
  given: NewFile,
  more: Record<string, unknown>,
): Promise<OperationRow> {
  const { parts, add, end } = createParts()
  const { delimiter, columns: file, rows } = await readCsv(given.text, given.delimiter, add)
  end()
  const headers = file.map(({ header }) => header)
  const input: FileInput = {
    list: given.list,
    name: given.name,
    delimiter,
    file,
    columns: given.columns ?? guessColumns(listKindOf(given.list), headers),
    options: given.options,
    parts: parts.length,
  }
  if (!given.waits) requirePlan(input)
  return await startOperation(ctx, {
    kind,
    input: { ...input, ...more },
    parts,
    total: rows,
    status: given.waits ? 'waiting' : 'running',
  })
}
