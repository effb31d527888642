import { countCustomers, findFirstStart, listLedgerCustomers } from '../../../db/queries/ledger'
import type { Context } from '../../context'
import { addDays, addMonths, dayIn, monthOf } from '../../domain/time'
import type { OperationKind } from '../operations/kind'
import { rebuildCustomers } from './rebuild-customers'
import { recountCohorts } from './recount-cohorts'
import { recountTotals } from './recount-totals'

/** Some thousand events: little enough that other writes hardly wait. */
const CUSTOMERS_A_STEP = 200
const DAYS_A_STEP = 31

interface RebuildStep {
  cursor: string | null
  /** Customers gone through. */
  done: number
  /** Customers and totals that were not right. */
  changed: number
}

/**
 * Makes the ledger anew from the raw events, a step at a time: customer by customer, then the totals
 * by days, then those of cohorts. A right ledger is left as it is, and everything else of a customer is left alone. Done
 * twice, a step leaves what it left once.
 */
export const ledgerRebuild: OperationKind = {
  slug: 'ledger_rebuild',

  async step(ctx, operation) {
    const step = await rebuildLedgerStep(ctx, operation.cursor)
    const done = operation.done + step.done
    const known = operation.total ?? (await countCustomers(ctx.db, ctx.workspace.id))
    const changed = Number(operation.report.changed ?? 0) + step.changed
    return { cursor: step.cursor, done, total: Math.max(known, done), report: { changed } }
  },
}

/** One step from where the last one ended; null begins. The next cursor is null when all is done. */
export async function rebuildLedgerStep(ctx: Context, cursor: string | null): Promise<RebuildStep> {
  const { stage, after } = toPlace(cursor)
  if (stage === 'customers') return await customersStep(ctx, after)
  return stage === 'totals' ? await totalsStep(ctx, after) : await cohortsStep(ctx, after)
}

async function customersStep(ctx: Context, after: string): Promise<RebuildStep> {
  const ids = await listLedgerCustomers(ctx.db, ctx.workspace.id, after, CUSTOMERS_A_STEP)
  const last = ids.at(-1)
  if (last === undefined) return { cursor: 'totals ', done: 0, changed: 0 }
  const changed = await ctx.write(ctx.workspace, rebuildCustomers, { ids })
  return { cursor: `customers ${last}`, done: ids.length, changed }
}

/** The first days take all that is older too, and the last ones all that is still to come. */
async function totalsStep(ctx: Context, after: string): Promise<RebuildStep> {
  const fromDay = after === '' ? null : after
  const next = addDays(fromDay ?? (await firstDay(ctx)), DAYS_A_STEP)
  const beforeDay = next > dayIn(ctx.workspace.timeZone, ctx.now()) ? null : next
  const changed = await ctx.write(ctx.workspace, recountTotals, { fromDay, beforeDay })
  return { cursor: beforeDay === null ? 'cohorts ' : `totals ${beforeDay}`, done: 0, changed }
}

/** A month of newcomers at a time; again the ends take all that lies beyond them. */
async function cohortsStep(ctx: Context, after: string): Promise<RebuildStep> {
  const from = after === '' ? null : after
  const next = addMonths(from ?? monthOf(await firstDay(ctx)), 1)
  const before = next > dayIn(ctx.workspace.timeZone, ctx.now()) ? null : next
  const changed = await ctx.write(ctx.workspace, recountCohorts, { from, before })
  return { cursor: before === null ? null : `cohorts ${before}`, done: 0, changed }
}

async function firstDay({ db, workspace, now }: Context): Promise<string> {
  return dayIn(workspace.timeZone, (await findFirstStart(db, workspace.id)) ?? now())
}

/** "customers acme" or "totals 2026-03-01": the stage, and where in it the last step ended. */
function toPlace(cursor: string | null): { stage: string; after: string } {
  const [stage = ''] = (cursor ?? 'customers ').split(' ', 1)
  return { stage, after: (cursor ?? '').slice(stage.length + 1) }
}
