import * as z from 'zod'
import { DECIMAL_MARKS } from '../../domain/imports/amounts'
import { DATE_ORDERS } from '../../domain/imports/dates'
import { DELIMITERS } from '../../domain/imports/delimiter'
import { isTimeZone } from '../../domain/time'
import type { FileOptions } from '../../services/imports/input'
import { text } from './schemas'

export const MAX_FILE_BYTES = 10_485_760

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

/** How the values of a file are written, and which column holds which field. */
export const reading = {
  columns: z.union([columns, columnsAsText]).optional(),
  date_order: z.enum(DATE_ORDERS).optional(),
  decimal: z.enum(DECIMAL_MARKS).optional(),
  currency: z
    .string()
    .regex(/^[A-Za-z]{3}$/, 'must be an ISO 4217 code')
    .optional(),
  time_zone: text(60).refine(isTimeZone, 'must be an IANA time zone').optional(),
}

const Reading = z.object(reading)

/** A CSV file and how it is to be read. */
export const file = {
  csv: z.string(),
  name: text(200).default(''),
  delimiter: z.enum(DELIMITERS).optional(),
  ...reading,
}

const File = z.object(file)

export const toOptions = (given: z.infer<typeof Reading>): FileOptions => ({
  dateOrder: given.date_order ?? null,
  decimal: given.decimal ?? null,
  currency: given.currency?.toUpperCase() ?? null,
  timeZone: given.time_zone ?? null,
})

export const toFile = (given: z.infer<typeof File>) => ({
  text: given.csv,
  name: given.name,
  delimiter: given.delimiter ?? null,
  columns: given.columns ?? null,
  options: toOptions(given),
})
