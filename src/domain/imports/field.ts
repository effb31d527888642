import { type Decimal, type DecimalMark, readDecimal } from './amounts'
import { type DateOrder, readInstant } from './dates'
import { nameInterval } from './intervals'
import { Refusal } from './problem'

/** How the values of a file are written. */
export interface Rules {
  dateOrder: DateOrder
  mark: DecimalMark
  /** Of times that name no zone. */
  timeZone: string
  /** Of amounts in files without a column for it; null where there is one. */
  currency: string | null
}

/** What one column of a file may hold. */
export interface Field<T> {
  /** Other names its column may have, beside the field's own. */
  aliases: readonly string[]
  required: boolean
  /** What its values are written like: what must be known of dates and amounts to read them. */
  holds: 'text' | 'date' | 'amount'
  /** The value of a cell that is not empty. */
  read(text: string, rules: Rules): T | Refusal
}

export type Fields = Readonly<Record<string, Field<unknown>>>

/** The values of a row by field; null where a cell is empty or no column holds the field. */
export type Values<F extends Fields> = {
  [Name in keyof F]: F[Name] extends Field<infer T> ? T | null : never
}

const field = <T>(
  holds: Field<T>['holds'],
  read: Field<T>['read'],
  aliases: readonly string[],
): Field<T> => ({ holds, read, aliases, required: false })

export const required = <T>(optional: Field<T>): Field<T> => ({ ...optional, required: true })

export const textField = (max: number, ...aliases: string[]): Field<string> =>
  field('text', (text) => (text.length > max ? tooLong(max) : text), aliases)

export const oneOf = <T extends string>(all: readonly T[], ...aliases: string[]): Field<T> =>
  field(
    'text',
    (text) => {
      const slug = text.toLowerCase().replaceAll(/[\s-]+/g, '_')
      const known = all.find((each) => each === slug)
      return known ?? new Refusal('not_known', `must be one of ${all.join(', ')}`)
    },
    aliases,
  )

export const dateField = (...aliases: string[]): Field<number> =>
  field('date', (text, { dateOrder, timeZone }) => toInstant(text, dateOrder, timeZone), aliases)

/** An amount in whole units with its decimals, as people write money. */
export const amountField = (...aliases: string[]): Field<Decimal> =>
  field('amount', (text, { mark }) => readDecimal(text, mark) ?? notAnAmount(text), aliases)

/** An amount in minor units, as programs write money. */
export const minorField = (min: number, ...aliases: string[]): Field<number> =>
  field('text', (text) => toWhole(text, min, MAX_MINOR), aliases)

export const wholeField = (min: number, max: number, ...aliases: string[]): Field<number> =>
  field('text', (text) => toWhole(text, min, max), aliases)

export const currencyField = (...aliases: string[]): Field<string> =>
  field(
    'text',
    (text) =>
      /^[a-z]{3}$/i.test(text)
        ? text.toUpperCase()
        : new Refusal('not_known', 'must be an ISO 4217 code, such as EUR'),
    aliases,
  )

export const intervalField = (...aliases: string[]): Field<string> =>
  field('text', (text) => (text.length > 40 ? tooLong(40) : nameInterval(text)), aliases)

/** As much as the API takes. */
export const MAX_MINOR = 1e12

const tooLong = (max: number) => new Refusal('too_long', `has at most ${max} characters`)

function toInstant(text: string, order: DateOrder, zone: string): number | Refusal {
  const at = readInstant(text, order, zone)
  if (at === null) return notADate(text)
  return at >= 0 && at < Date.UTC(9999, 0) ? at : new Refusal('out_of_range', 'must lie between 1970 and 9998')
}

function notADate(text: string): Refusal {
  if (isFormula(text)) return new Refusal('not_a_date', 'is a formula: save the file with its values')
  if (/^[345]\d{4}(\.\d+)?$/.test(text)) {
    return new Refusal('not_a_date', 'looks like a spreadsheet’s day number: format the column as a date')
  }
  return new Refusal('not_a_date', 'is no date, such as 2026-03-31 or 2026-03-31T14:05:00Z')
}

const notAnAmount = (text: string): Refusal =>
  isFormula(text)
    ? new Refusal('not_an_amount', 'is a formula: save the file with its values')
    : new Refusal('not_an_amount', 'is no amount, such as 49.90')

function toWhole(text: string, min: number, max: number): number | Refusal {
  if (isFormula(text)) return new Refusal('not_a_number', 'is a formula: save the file with its values')
  if (!/^[-+]?\d{1,15}$/.test(text)) return new Refusal('not_a_number', 'must be a whole number')
  const value = Number(text)
  return value >= min && value <= max
    ? value
    : new Refusal('out_of_range', `must lie between ${min} and ${max}`)
}

const isFormula = (text: string): boolean => text.startsWith('=')
