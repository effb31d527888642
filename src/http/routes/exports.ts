import * as z from 'zod'
import { type Endpoint, endpoint } from '../endpoint'
import { EXPORT_FORMATS } from '../export'
import { exportCancelSessions, exportChurnEvents, exportCustomers } from '../exports'
import { SessionFilters, toSessionFilter } from './cancellations'
import { CUSTOMER_STATUSES } from './customer-json'
import { id, instant } from './schemas'

const format = z.enum(EXPORT_FORMATS).default('csv')
const file = { 200: { description: 'The file', contentType: 'text/csv' } }

/** Apart from /v1/customers/:id, since a customer may be called "export". */
export const exportEndpoints: Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/v1/exports/customers',
    tag: 'Exports',
    access: 'customers:read',
    summary: 'Export customers as CSV or NDJSON',
    description: 'Streams every customer, newest first. An import reads the file again.',
    query: z.strictObject({ format, status: z.enum(CUSTOMER_STATUSES).optional() }),
    answers: file,
    handle: (c, { query: { format: wanted, status } }) => exportCustomers(c.var.ctx, { status }, wanted),
  }),
  endpoint({
    method: 'get',
    path: '/v1/exports/churn-events',
    tag: 'Exports',
    access: 'churn:read',
    summary: 'Export churn events as CSV or NDJSON',
    description: 'Streams every event that fits, newest first. An import reads the file again.',
    query: z.strictObject({
      format,
      customer_id: id.optional(),
      since: instant.optional(),
      until: instant.optional(),
    }),
    answers: file,
    handle: (c, { query }) => {
      const filter = {
        customerId: query.customer_id,
        since: query.since === undefined ? undefined : Date.parse(query.since),
        until: query.until === undefined ? undefined : Date.parse(query.until),
      }
      return exportChurnEvents(c.var.ctx, filter, query.format)
    },
  }),
  endpoint({
    method: 'get',
    path: '/v1/exports/cancel-sessions',
    tag: 'Exports',
    access: 'responses:read',
    summary: 'Export cancellation sessions as CSV or NDJSON',
    description:
      'Streams every session that fits with its proof, newest first: each screen, its times, what was ' +
      'offered and what was chosen. In CSV the screens and the offers are JSON in their cells.',
    query: SessionFilters.extend({ format }),
    answers: file,
    handle: (c, { query: { format: wanted, ...query } }) =>
      exportCancelSessions(c.var.ctx, toSessionFilter(query), wanted),
  }),
]
