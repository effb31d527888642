import {
  type CancelSessionRow,
  listSessions,
  listShowingsOfSessions,
  type OfferShowingRow,
  type SessionFilter,
} from '../../db/queries/cancellations'
import { type ChurnEventRow, listChurnEvents } from '../../db/queries/churn'
import { type CustomerRow, listCustomers } from '../../db/queries/customers'
import { listResponses, type ResponseFilter } from '../../db/queries/responses'
import type { Context } from '../context'
import { groupBy } from '../domain/group-by'
import { type ExportFormat, streamExport } from './export'
import { CancelSessionJson, toCancelSessionJson } from './routes/cancel-session-json'
import { ChurnEventJson, toChurnEventJson } from './routes/churn-event-json'
import { CustomerJson, toCustomerJson } from './routes/customer-json'
import { ResponseJson, toResponseJson } from './routes/response-json'

export const exportResponses = ({ db, workspace }: Context, filter: ResponseFilter, format: ExportFormat) =>
  streamExport(format, {
    name: 'responses',
    columns: namesOf(ResponseJson.shape),
    read: (after, limit) => listResponses(db, workspace.id, { ...filter, after }, limit),
    at: (row) => row.answeredAt,
    toJson: toResponseJson,
  })

export const exportCustomers = (
  { db, workspace }: Context,
  filter: { status?: CustomerRow['status'] | undefined },
  format: ExportFormat,
) =>
  streamExport(format, {
    name: 'customers',
    columns: namesOf(CustomerJson.shape),
    read: (after, limit) => listCustomers(db, workspace.id, { ...filter, after }, limit),
    at: (row) => row.createdAt,
    toJson: toCustomerJson,
  })

export const exportChurnEvents = (
  { db, workspace }: Context,
  filter: { customerId?: string | undefined; since?: number | undefined; until?: number | undefined },
  format: ExportFormat,
) =>
  streamExport(format, {
    name: 'churn-events',
    columns: namesOf(ChurnEventJson.shape),
    read: (after, limit) => listChurnEvents(db, workspace.id, { ...filter, after, limit }),
    at: (row: ChurnEventRow) => row.at,
    toJson: toChurnEventJson,
  })

/** Each session with its whole proof: in CSV the screens and offers stand in their cells as JSON. */
export const exportCancelSessions = ({ db, workspace }: Context, filter: SessionFilter, format: ExportFormat) =>
  streamExport(format, {
    name: 'cancel-sessions',
    columns: namesOf(CancelSessionJson.shape),
    async read(after, limit): Promise<(CancelSessionRow & { showings: OfferShowingRow[] })[]> {
      const rows = await listSessions(db, workspace.id, { ...filter, after }, limit)
      const showings = await listShowingsOfSessions(db, workspace.id, rows.map(({ id }) => id))
      const bySession = groupBy(showings, ({ sessionId }) => sessionId)
      return rows.map((row) => ({ ...row, showings: bySession.get(row.id) ?? [] }))
    },
    at: (row) => row.openedAt,
    toJson: (row) => toCancelSessionJson(row, row.showings),
  })

const namesOf = <Shape extends object>(shape: Shape) => Object.keys(shape) as (string & keyof Shape)[]
