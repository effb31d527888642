import * as z from 'zod'
import type { OperationRow } from '../../../db/queries/operations'
import { DECIMAL_MARKS } from '../../domain/imports/amounts'
import { DATE_ORDERS } from '../../domain/imports/dates'
import { IMPORT_KIND_SLUGS } from '../../domain/imports/kinds'
import { type FileOptions, importInputOf } from '../../services/imports/input'
import { MAX_ROWS } from '../../services/imports/read-csv'
import { findImport, runImport } from '../../services/imports/run'
import { storeImport } from '../../services/imports/store'
import { advanceOperation } from '../../services/operations/advance'
import { KEEP_DAYS } from '../../services/operations/expire'
import { type Endpoint, endpoint } from '../endpoint'
import { file, MAX_FILE_BYTES, reading, toFile, toOptions } from './file-options'
import { OperationJson, toOperationJson } from './operations'

const dry_run = z.union([z.boolean(), z.stringbool()]).default(false)

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
  const input = importInputOf(row)
  const { options } = input
  return {
    ...toOperationJson(row),
    dry_run: input.dryRun,
    list: input.list,
    name: input.name,
    delimiter: input.delimiter,
    headers: input.file.map(({ header }) => header),
    columns: input.columns,
    date_order: options.dateOrder,
    decimal: options.decimal,
    currency: options.currency,
    time_zone: options.timeZone,
  }
}

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
    body: z.strictObject({ kind: z.enum(IMPORT_KIND_SLUGS), ...file, dry_run }),
    csv: true,
    maxBytes: MAX_FILE_BYTES,
    answers: { 202: { description: 'Begun: read how far it is', schema: ImportJson } },
    handle: async (c, { body }) => {
      const { ctx } = c.var
      const given = { ...toFile(body), list: body.kind, dryRun: body.dry_run, waits: false }
      const operation = await storeImport(ctx, given)
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
    description:
      'What is left out stays as it was sent with the file. Its rows are kept for ' + `${KEEP_DAYS} days.`,
    body: z.strictObject({ ...reading, dry_run }),
    answers: { 202: { description: 'Begun', schema: ImportJson } },
    handle: async (c, { body }) => {
      const { ctx } = c.var
      const id = c.req.param('id') ?? ''
      const before = importInputOf(await findImport(ctx, id)).options
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

const merge = (before: FileOptions, given: FileOptions): FileOptions => ({
  dateOrder: given.dateOrder ?? before.dateOrder,
  decimal: given.decimal ?? before.decimal,
  currency: given.currency ?? before.currency,
  timeZone: given.timeZone ?? before.timeZone,
})
