import { listDueCustomers } from '../../../db/queries/ledger'
import type { Context } from '../../context'
import { rulesFor } from '../playbooks/rules'
import { rebuildCustomers } from './rebuild-customers'

const CUSTOMERS_A_COMMIT = 200
/** The next run takes the rest. */
const MAX_COMMITS = 20

/** Brings ledgers up to date that time alone has changed: a pause ran out, an event's time has come. */
export async function reviewLedgers(ctx: Context): Promise<number> {
  const playbooks = await rulesFor(ctx, ['segment'])
  let reviewed = 0
  for (let commit = 0; commit < MAX_COMMITS && !ctx.isStopping(); commit += 1) {
    const ids = await listDueCustomers(ctx.db, ctx.workspace.id, ctx.now(), CUSTOMERS_A_COMMIT)
    if (ids.length === 0) break
    await ctx.write(ctx.workspace, rebuildCustomers, { ids, playbooks })
    reviewed += ids.length
  }
  return reviewed
}
