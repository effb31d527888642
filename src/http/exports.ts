import * as z from 'zod'
import { type AuditFilter, listAudit } from '../../db/queries/audit'
import {
  type CancelSessionRow,
  listSessions,
  listShowingsOfSessions,
  type OfferShowingRow,
  type SessionFilter,
} from '../../db/queries/cancellations'
import { type ChurnEventRow, listChurnEvents } from '../../db/queries/churn'
import { type CustomerRow, listCustomers } from '../../db/queries/customers'
import { listResponses, type ResponseFilter } from '../../db/queries/response-list'
import type { Context } from '../context'
import { groupBy } from '../domain/group-by'
import { type ExportFormat, streamExport } from './export'
import { CancelSessionJson, toCancelSessionJson } from './routes/cancel-session-json'
import { ChurnEventJson, toChurnEventJson } from './routes/churn-event-json'
import { CustomerJson, toCustomerJson } from './routes/customer-json'
import { toIso } from './routes/schemas'
import { ResponseJson, toResponseJson } from './routes/response-json'

const AuditJson = z.object({
  id: z.string(),
  at: z.string(),
  actor_kind: z.string(),
  actor_id: z.string().nullable(),
  address: z.string().nullable(),
  what: z.string(),
  subject: z.string(),
  detail: z.string(),
})

export const exportAudit = ({ db, workspace }: Context, filter: AuditFilter, format: ExportFormat) =>
  streamExport(format, {
    name: 'audit-log',
    columns: namesOf(AuditJson.shape),
    read: (after, limit) => listAudit(db, workspace.id, { ...filter, before: after?.id }, limit),
    at: (row) => row.at,
    toJson: (row): z.infer<typeof AuditJson> => ({
      id: row.id,
      at: toIso(row.at),
      actor_kind: row.actorKind,
      actor_id: row.actorId,
      address: row.address,
      what: row.what,
      subject: row.subject,
      detail: JSON.stringify(row.detail),
    }),
  })

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
