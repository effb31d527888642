import { listArrived, type RowsOf } from '../../db/queries/arrivals'
import { listShowingsOfSessions } from '../../db/queries/cancellations'
import type { ExportRunRow } from '../../db/queries/scheduled-exports'
import type { Context } from '../context'
import { type ExportList, MAX_ROWS } from '../domain/exports/lists'
import { groupBy } from '../domain/group-by'
import { dayIn } from '../domain/time'
import { arrivalOf } from '../services/exports/arrival'
import { streamPages } from './export'
import { CancelSessionJson, toCancelSessionJson } from './routes/cancel-session-json'
import { ChurnEventJson, toChurnEventJson } from './routes/churn-event-json'
import { CustomerJson, toCustomerJson } from './routes/customer-json'
import { FollowUpJson, toFollowUpJson } from './routes/follow-up-json'
import { ResponseJson, toResponseJson } from './routes/response-json'

const PAGE_ROWS = 2_000

/** How each list is written: as its file by hand is. */
interface Written<L extends ExportList> {
  shape: object
  at: (row: RowsOf[L]) => number
  toJson: (ctx: Context, rows: readonly RowsOf[L][]) => object[] | Promise<object[]>
}

const WRITTEN: { readonly [L in ExportList]: Written<L> } = {
  responses: { shape: ResponseJson.shape, at: (row) => row.receivedAt, toJson: (_, rows) => rows.map(toResponseJson) },
  customers: { shape: CustomerJson.shape, at: (row) => row.createdAt, toJson: (_, rows) => rows.map(toCustomerJson) },
  churn_events: {
    shape: ChurnEventJson.shape,
    at: (row) => row.receivedAt,
    toJson: (_, rows) => rows.map(toChurnEventJson),
  },
  cancel_sessions: {
    shape: CancelSessionJson.shape,
    at: (row) => row.openedAt,
    async toJson({ db, workspace }, rows) {
      const showings = await listShowingsOfSessions(db, workspace.id, rows.map(({ id }) => id))
      const bySession = groupBy(showings, ({ sessionId }) => sessionId)
      return rows.map((row) => toCancelSessionJson(row, bySession.get(row.id) ?? []))
    },
  },
  follow_ups: {
    shape: FollowUpJson.shape,
    at: (row) => row.openedAt,
    toJson: ({ now }, rows) => rows.map((row) => toFollowUpJson(row, now())),
  },
}

/** The file of a turn: what came in its time and still is there, in the order it came. */
export function exportArrived(ctx: Context, run: ExportRunRow): Response {
  const { shape } = WRITTEN[run.list]
  const [from, to] = [run.since, run.until].map((at) => dayIn(ctx.workspace.timeZone, at))
  const name = `${run.list.replaceAll('_', '-')}-${from}-to-${to}`
  return streamPages<Record<string, unknown>>(run.format, { name, columns: Object.keys(shape) }, pagesOf(ctx, run, run.list))
}

async function* pagesOf<L extends ExportList>(ctx: Context, run: ExportRunRow, list: L) {
  const { at, toJson } = WRITTEN[list]
  const arrival = arrivalOf(run)
  let after: { at: number; id: string } | undefined
  for (let left = MAX_ROWS; left > 0; left -= PAGE_ROWS) {
    const rows = await listArrived(ctx.db, ctx.workspace.id, list, arrival, after, PAGE_ROWS)
    if (rows.length > 0) yield (await toJson(ctx, rows)) as Record<string, unknown>[]
    const last = rows.at(-1)
    if (!last || rows.length < PAGE_ROWS) return
    after = { at: at(last), id: last.id }
  }
}
