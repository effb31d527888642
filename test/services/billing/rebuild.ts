import { rebuildLedgerStep } from '../../../src/services/billing/rebuild-ledger'
import type { TestApp } from '../../harness'

/** Rebuilds the whole ledger; answers how many customers and totals were not right. */
export async function rebuildLedger({ ctx }: TestApp): Promise<number> {
  let step = await rebuildLedgerStep(ctx, null)
  let { changed } = step
  while (step.cursor !== null) {
    step = await rebuildLedgerStep(ctx, step.cursor)
    changed += step.changed
  }
  return changed
}
