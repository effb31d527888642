import type { DecimalMark } from './amounts'
import { type Columns, isUtc } from './columns'
import type { DateOrder } from './dates'
import { type ColumnFacts, type Example, mergeFacts } from './facts'
import type { Rules } from './field'
import { type ImportKind, TRAIT_PREFIX } from './kind'

/** A column of a file and what its values tell. */
export interface FileColumn {
  header: string
  facts: ColumnFacts
  /** A few of its values, to recognise it by. */
  samples: string[]
}

/** What the sender declared; null where it is left to the file. */
export interface Declared {
  dateOrder: DateOrder | null
  decimal: DecimalMark | null
}

/** What must be said before a file can be read. */
export interface Question {
  code: 'columns' | 'ambiguous_dates' | 'ambiguous_amounts'
  /** The field or option to send. */
  path: string
  message: string
  /** What would answer it; null where the message says so itself. */
  send: string | null
}

export interface Plan {
  columns: PlannedColumn[]
  rules: Pick<Rules, 'dateOrder' | 'mark'>
}

export interface PlannedColumn {
  field: string
  /** Place in the file's rows. */
  index: number
  isUtc: boolean
}

/** How a file is to be read, or what has to be asked first. */
export function planImport(
  kind: ImportKind,
  file: readonly FileColumn[],
  columns: Columns,
  declared: Declared,
): Plan | { questions: Question[] } {
  const wrong = questionsOfColumns(kind, file, columns)
  if (wrong.length > 0) return { questions: wrong }
  const planned = Object.entries(columns).map(([field, header]) => ({
    field,
    index: file.findIndex((column) => column.header === header),
    isUtc: isUtc(header),
  }))
  const factsOf = (holds: string) =>
    mergeFacts(planned.flatMap(({ field, index }) => (kind.fields[field]?.holds === holds ? (file[index]?.facts ?? []) : [])))
  const dateOrder = declared.dateOrder ?? orderOf(factsOf('date'))
  const mark = declared.decimal ?? decimalOf(factsOf('amount'))
  const questions = [dateOrder, mark].flatMap((each) => (typeof each === 'string' ? [] : [each]))
  if (typeof dateOrder !== 'string' || typeof mark !== 'string') return { questions }
  return { columns: planned, rules: { dateOrder, mark } }
}

function questionsOfColumns(kind: ImportKind, file: readonly FileColumn[], columns: Columns): Question[] {
  const headers = file.map(({ header }) => header)
  const found: Question[] = []
  const ask = (field: string, message: string) =>
    found.push({ code: 'columns', path: `columns.${field}`, message, send: null })
  const taken = new Map<string, string>()
  for (const [field, header] of Object.entries(columns)) {
    const isTrait = kind.takesTraits && field.startsWith(TRAIT_PREFIX) && field.length > TRAIT_PREFIX.length
    if (!isTrait && !Object.hasOwn(kind.fields, field)) ask(field, 'is no field of this list')
    if (!headers.includes(header)) ask(field, `names a column the file does not have: ${header}`)
    const other = taken.get(header)
    if (other !== undefined) ask(field, `names the same column as ${other}`)
    taken.set(header, field)
  }
  for (const [field, { required }] of Object.entries(kind.fields)) {
    if (required && !Object.hasOwn(columns, field)) ask(field, `must name the column that holds it; the file has ${listHeaders(headers)}`)
  }
  return found
}

const MAX_LISTED = 12

function listHeaders(headers: readonly string[]): string {
  const more = headers.length - MAX_LISTED
  const listed = headers.slice(0, MAX_LISTED).map((header) => `“${header}”`).join(', ')
  return more > 0 ? `${listed} and ${more} more` : listed
}

function orderOf({ orders, provenOrders, unsureDate }: ColumnFacts): DateOrder | Question {
  const [first] = orders
  const ask = (message: string): Question => ({
    code: 'ambiguous_dates',
    path: 'date_order',
    message,
    send: 'date_order=dmy, mdy or ymd',
  })
  if (first === undefined) {
    const proofs = Object.entries(provenOrders).map(([order, example]) => `${show(example)} is ${order}`)
    return ask(`dates are not all written in one order: ${proofs.slice(0, 2).join(', ')}`)
  }
  if (orders.length === 1 || unsureDate === null) return first
  return ask(`${show(unsureDate)} may be ${orders.join(' or ')}, and no date of the file tells`)
}

function decimalOf({ provenMarks: { dot, comma }, unsureAmount }: ColumnFacts): DecimalMark | Question {
  const ask = (message: string): Question => ({
    code: 'ambiguous_amounts',
    path: 'decimal',
    message,
    send: 'decimal=dot or comma',
  })
  if (dot && comma) return ask(`amounts are not all written in one way: ${show(dot)} and ${show(comma)}`)
  if (dot) return 'dot'
  if (comma) return 'comma'
  if (unsureAmount === null) return 'dot'
  return ask(`${show(unsureAmount)} may be in thousands or not, and no amount of the file tells`)
}

const show = ({ row, value }: Example): string => `${value} (row ${row})`
