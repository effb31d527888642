import { listOperationParts, type OperationRow } from '../../../db/queries/operations'
import { listStandings } from '../../../db/queries/reconciliation'
import { findWorkspace } from '../../../db/queries/workspaces'
import type { Context } from '../../context'
import type { ProviderLine } from '../../domain/imports/kinds/provider-subscriptions'
import { RowProblem } from '../../domain/imports/problem'
import { compareLists } from '../../domain/reconciliation/compare'
import type { ListedStatus, ListedSubscription } from '../../domain/reconciliation/listed'
import { AppError } from '../../errors'
import { BILLING_PROVIDERS } from '../../providers/billing'
import { toParts } from '../imports/parts'
import type { FileRow } from '../imports/read-csv'
import { readRows } from '../imports/read-rows'
import { noRefusals, type Refusals, refuseRow } from '../imports/report'
import type { OperationKind, Step } from '../operations/kind'
import { RECONCILIATION, type ReconciliationInput, reconciliationInputOf } from './input'
import { reportOn, toDifferenceJson } from './report'

/** A list and the ledger are compared as a whole, in one step: half a list would miss the other half. */
export const reconciliationOperation: OperationKind = {
  slug: RECONCILIATION,
  // The differences are among them.
  keepsParts: () => true,

  async step(ctx, operation): Promise<Step> {
    const input = reconciliationInputOf(operation)
    const { lines, refusals } = await readLines(ctx, operation, input)
    // Who owes counts or not as the workspace decided, on both sides.
    const workspace = await findWorkspace(ctx.db, ctx.workspace.id)
    const pastDueCounts = workspace?.churnPolicy.pastDueCounts ?? true
    const theirs = lines.map((line) => (line.isPastDue && !pastDueCounts ? { ...line, mrrMinor: 0 } : line))
    const ours = await listOurs(ctx, input.provider)
    const comparison = compareLists(ours, theirs)
    const report = reportOn(comparison, refusals)
    const result = toParts(comparison.differences.map(toDifferenceJson))
    const done = lines.length + refusals.refused
    return {
      cursor: null,
      done,
      total: done,
      report: { ...report },
      parts: result.map((content, i) => ({ part: input.parts + i, content })),
    }
  },
}

interface Lines {
  lines: ProviderLine[]
  refusals: Refusals
}

async function readLines(ctx: Context, operation: OperationRow, input: ReconciliationInput): Promise<Lines> {
  const read: Lines = { lines: [], refusals: noRefusals }
  const parts = await listOperationParts(ctx.db, ctx.workspace.id, operation.id, 0, input.parts)
  if (parts.length < input.parts) throw new AppError('conflict', 'the rows of this list are kept no longer')
  for (const { content } of parts) {
    const values = JSON.parse(content) as unknown[]
    if (input.source === 'lines') {
      read.lines.push(...(values as ProviderLine[]))
      continue
    }
    const rows = values as FileRow[]
    for (const [i, line] of readRows(ctx, input, rows, operation.startedAt).entries()) {
      if (line instanceof RowProblem) {
        read.refusals = refuseRow(read.refusals, rows[i]?.row ?? 0, input.columns, line)
      } else {
        read.lines.push(line as ProviderLine)
      }
    }
  }
  return read
}

/** Our subscriptions, but those that only other billing systems have told of. */
async function listOurs({ db, workspace }: Context, provider: string | null): Promise<ListedSubscription[]> {
  const others = provider === null ? [] : Object.keys(BILLING_PROVIDERS).filter((slug) => slug !== provider)
  const rows = await listStandings(db, workspace.id, others)
  return rows.map((row) => ({ ...row, status: row.status as ListedStatus }))
}
