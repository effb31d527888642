import { z } from 'zod'
import type { OperationRow } from '../../../db/queries/operations'
import { DECIMAL_MARKS } from '../../domain/imports/amounts'
import { DATE_ORDERS } from '../../domain/imports/dates'
import { DELIMITERS } from '../../domain/imports/delimiter'
import { IMPORT_KIND_SLUGS } from '../../domain/imports/kinds'
import { isTimeZone } from '../../domain/time'
import { type ImportOptions, inputOf } from '../../services/imports/input'
import { MAX_ROWS } from '../../services/imports/read-csv'
import { findImport, runImport } from '../../services/imports/run'
import { storeImport } from '../../services/imports/store'
import { advanceOperation } from '../../services/operations/advance'
import { KEEP_DAYS } from '../../services/operations/expire'
import { type Endpoint, endpoint } from '../endpoint'
import { OperationJson, toOperationJson } from './operations'
import { text } from './schemas'

export const MAX_IMPORT_BYTES = 10_485_760

const columns = z
  .record(text(100), text(200))
  .refine((all) => Object.keys(all).length <= 200, 'must name at most 200 columns')

/** In the address of a CSV body there is only text. */
const columnsAsText = text(40_000)
  .transform((given, check): unknown => {
    try {
      return JSON.parse(given)
    } catch {
      check.addIssue('must be JSON, such as {"customer_id":"Customer"}')
      return z.NEVER
    }
  })
  .pipe(columns)

const options = {
  columns: z.union([columns, columnsAsText]).optional(),
  date_order: z.enum(DATE_ORDERS).optional(),
  decimal: z.enum(DECIMAL_MARKS).optional(),
  currency: z
    .string()
    .regex(/^[A-Za-z]{3}$/, 'must be an ISO 4217 code')
    .optional(),
  time_zone: text(60).refine(isTimeZone, 'must be an IANA time zone').optional(),
  dry_run: z.union([z.boolean(), z.stringbool()]).default(false),
}

const Post = z.strictObject({
  kind: z.enum(IMPORT_KIND_SLUGS),
  csv: z.string(),
  name: text(200).default(''),
  delimiter: z.enum(DELIMITERS).optional(),
  ...options,
})

const Run = z.strictObject(options)

const ImportJson = OperationJson.extend({
  dry_run: z.boolean(),
  list: z.enum(IMPORT_KIND_SLUGS),
  name: z.string(),
  delimiter: z.string(),
  headers: z.array(z.string()),
  columns: z.record(z.string(), z.string()),
  date_order: z.enum(DATE_ORDERS).nullable(),
  decimal: z.enum(DECIMAL_MARKS).nullable(),
  currency: z.string().nullable(),
  time_zone: z.string().nullable(),
})

function toImportJson(row: OperationRow): z.infer<typeof ImportJson> {
  const { kind, name, delimiter, file, columns: taken, options: given, dryRun } = inputOf(row)
  return {
    ...toOperationJson(row),
    dry_run: dryRun,
    list: kind,
    name,
    delimiter,
    headers: file.map(({ header }) => header),
    columns: taken,
    date_order: given.dateOrder,
    decimal: given.decimal,
    currency: given.currency,
    time_zone: given.timeZone,
  }
}

const toOptions = (given: z.infer<typeof Run>): ImportOptions => ({
  dateOrder: given.date_order ?? null,
  decimal: given.decimal ?? null,
  currency: given.currency?.toUpperCase() ?? null,
  timeZone: given.time_zone ?? null,
})

export const importEndpoints: Endpoint[] = [
  endpoint({
    method: 'post',
    path: '/v1/imports',
    tag: 'Imports',
    access: 'churn:write',
    summary: 'Import a CSV file of customers, subscriptions or churn events',
    description:
      `Up to 10 MiB and ${MAX_ROWS.toLocaleString('en')} rows, as JSON with the file in \`csv\`, or as a ` +
      '`text/csv` body with everything else in the address. `columns` says which header holds which ' +
      'field; left out, headers are recognised by their names. Dates and amounts that may be read in ' +
      'two ways are refused with what to send. A dry run reports what would be taken and refused.',
    body: Post,
    csv: true,
    maxBytes: MAX_IMPORT_BYTES,
    answers: { 202: { description: 'Begun: read how far it is', schema: ImportJson } },
    handle: async (c, { body }) => {
      const { ctx } = c.var
      const operation = await storeImport(ctx, {
        kind: body.kind,
        text: body.csv,
        name: body.name,
        delimiter: body.delimiter ?? null,
        columns: body.columns ?? null,
        options: toOptions(body),
        dryRun: body.dry_run,
        waits: false,
      })
      c.env.waitUntil(advanceOperation(ctx, operation))
      return c.json(toImportJson(operation), 202)
    },
  }),
  endpoint({
    method: 'get',
    path: '/v1/imports/:id',
    tag: 'Imports',
    access: 'churn:read',
    summary: 'Read how far an import is, and how its file was read',
    answers: { 200: { description: 'The import', schema: ImportJson } },
    handle: async (c) => c.json(toImportJson(await findImport(c.var.ctx, c.req.param('id') ?? ''))),
  }),
  endpoint({
    method: 'put',
    path: '/v1/imports/:id/run',
    tag: 'Imports',
    access: 'churn:write',
    summary: 'Import the file of a dry run, or try it once more',
    description: 'What is left out stays as it was sent with the file. Its rows are kept for ' +
      `${KEEP_DAYS} days.`,
    body: Run,
    answers: { 202: { description: 'Begun', schema: ImportJson } },
    handle: async (c, { body }) => {
      const { ctx } = c.var
      const id = c.req.param('id') ?? ''
      const before = inputOf(await findImport(ctx, id)).options
      const operation = await runImport(ctx, id, {
        columns: body.columns,
        options: merge(before, toOptions(body)),
        dryRun: body.dry_run,
      })
      c.env.waitUntil(advanceOperation(ctx, operation))
      return c.json(toImportJson(operation), 202)
    },
  }),
]

const merge = (before: ImportOptions, given: ImportOptions): ImportOptions => ({
  dateOrder: given.dateOrder ?? before.dateOrder,
  decimal: given.decimal ?? before.decimal,
  currency: given.currency ?? before.currency,
  timeZone: given.timeZone ?? before.timeZone,
})
