import type { OperationRow } from '../../../db/queries/operations'
import type { Context } from '../../context'
import { type Columns, guessColumns } from '../../domain/imports/columns'
import type { Delimiter } from '../../domain/imports/delimiter'
import { importKindOf, type ImportKindSlug } from '../../domain/imports/kinds'
import { requireScope } from '../auth/require-scope'
import { startOperation } from '../operations/start'
import { IMPORT, type ImportInput, type ImportOptions, requirePlan } from './input'
import { type FileRow, readCsv } from './read-csv'

export interface NewImport {
  kind: ImportKindSlug
  text: string
  name: string
  delimiter: Delimiter | null
  /** Null to go by the names of the headers. */
  columns: Columns | null
  options: ImportOptions
  dryRun: boolean
  /** Whether to wait until its columns are looked over, instead of beginning at once. */
  waits: boolean
}

/** A step takes one part: rows that are quickly recorded, and small enough for one row of ours. */
const ROWS_A_PART = 500
const CHARACTERS_A_PART = 500_000

/**
 * Keeps a file to be imported. Throws invalid_request for one that cannot be read, and unless it
 * waits, what has to be asked first: invalid_fields, ambiguous_dates or ambiguous_amounts.
 */
export async function storeImport(ctx: Context, given: NewImport): Promise<OperationRow> {
  requireImportScope(ctx, given.kind)
  const { parts, add, end } = createParts()
  const { delimiter, columns: file, rows } = await readCsv(given.text, given.delimiter, add)
  end()
  const input: ImportInput = {
    kind: given.kind,
    name: given.name,
    delimiter,
    file,
    columns: given.columns ?? guessColumns(importKindOf(given.kind), file.map(({ header }) => header)),
    options: given.options,
    dryRun: given.dryRun,
    parts: parts.length,
  }
  if (!given.waits) requirePlan(input)
  return await startOperation(ctx, {
    kind: IMPORT,
    input: { ...input },
    parts,
    total: rows,
    status: given.waits ? 'waiting' : 'running',
  })
}

/** Customers are described; all else goes into the ledger. */
export function requireImportScope(ctx: Context, kind: ImportKindSlug): void {
  requireScope(ctx, 'churn:write')
  if (kind === 'customers') requireScope(ctx, 'customers:write')
}

/** Gathers rows into parts, each a JSON list. */
function createParts() {
  const parts: string[] = []
  let rows: string[] = []
  let size = 0

  function end(): void {
    if (rows.length > 0) parts.push(`[${rows.join(',')}]`)
    rows = []
    size = 0
  }

  function add(row: FileRow): void {
    const text = JSON.stringify(row)
    if (rows.length === ROWS_A_PART || size + text.length > CHARACTERS_A_PART) end()
    rows.push(text)
    size += text.length
  }

  return { parts, add, end }
}
