import { listCustomers, listCustomersById } from '../../../db/queries/customers'
import { listRiskStays } from '../../../db/queries/risk'
import type { Context } from '../../context'
import { DAY_MS } from '../../domain/risk/history'
import { fromCursor } from '../../http/routes/schemas'
import { keptFigures } from '../../services/kept/keep'
import { summarizeBacktest } from '../../services/risk/summarize-backtest'
import { summarizeValueByRisk } from '../../services/risk/value-by-risk'
import { loadRiskWeights } from '../../services/risk/weights'
import { customersOf, type CustomersQuery } from '../customer-filter'

export const PAGE_ROWS = 50
const LOG_DAYS = 7
const LOG_ROWS = 4

/** The list that is asked for, one row more than a page, and what every view of it needs. */
export async function loadCustomers(ctx: Context, query: CustomersQuery) {
  const { db, workspace } = ctx
  const [{ figures: value, asOf }, weights] = await Promise.all([
    keptFigures(ctx, ['value by risk', query.currency ?? null], () => summarizeValueByRisk(ctx, query.currency)),
    loadRiskWeights(ctx),
  ])
  const list = { ...(await customersOf(ctx, query, value.currency)), after: fromCursor(query.cursor) }
  return { rows: await listCustomers(db, workspace.id, list, PAGE_ROWS + 1), value, asOf, weights }
}

/** What stands above the whole list: what the bands were worth so far, and who is new at high risk. */
export async function loadSegment(ctx: Context) {
  const { db, workspace } = ctx
  const since = ctx.now() - LOG_DAYS * DAY_MS
  const [backtest, entered] = await Promise.all([
    summarizeBacktest(ctx),
    listRiskStays(db, workspace.id, { band: 'high', since }, LOG_ROWS + 1),
  ])
  const shown = entered.slice(0, LOG_ROWS)
  const customers = await listCustomersById(
    db,
    workspace.id,
    shown.map(({ customerId }) => customerId),
  )
  return { backtest, entered: shown, hasMore: entered.length > LOG_ROWS, customers }
}
