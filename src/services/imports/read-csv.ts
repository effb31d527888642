import Papa from 'papaparse'
import { unguard } from '../../domain/csv'
import { type Delimiter, guessDelimiter, takeSeparatorLine } from '../../domain/imports/delimiter'
import { noFacts, noteValue } from '../../domain/imports/facts'
import type { FileColumn } from '../../domain/imports/plan'
import { shorten } from '../../domain/imports/problem'
import { AppError } from '../../errors'

export const MAX_ROWS = 100_000
const MAX_COLUMNS = 200
const MAX_HEADER = 200
const MAX_CELL = 10_000
const SAMPLES = 3
const ROWS_A_TURN = 4_000

/** A row as it was handed in, by its number in the file: the header is row 1. */
export type FileRow = { row: number; cells: string[] } | { row: number; problem: string }

export interface CsvFile {
  delimiter: Delimiter
  columns: FileColumn[]
  /** Data rows, empty ones left out. */
  rows: number
}

/**
 * Reads a CSV file, handing over its rows one by one, so that it need not be kept twice in memory.
 * Spaces around a cell are no part of it. A row that cannot be is handed over with the reason; what
 * makes the whole file unreadable is refused. Throws invalid_request.
 */
export async function readCsv(
  text: string,
  delimiter: Delimiter | null,
  take: (row: FileRow) => void,
): Promise<CsvFile> {
  if (text.includes('\0')) {
    throw refused('the file holds NUL characters: it is no text, or it is UTF-16; save it as CSV UTF-8')
  }
  const { delimiter: named, rest } = takeSeparatorLine(text.replace(/^\uFEFF/, ''))
  const used = delimiter ?? named ?? guessDelimiter(rest)
  const reader = createReader(named === null ? 0 : 1, take)
  await parse(rest, used, (cells, broken) => reader.read(cells, broken))
  return { delimiter: used, ...reader.end() }
}

/** Parses a text a few thousand rows at a time, so that others get their turn in between. */
const parse = (
  text: string,
  delimiter: Delimiter,
  step: (cells: string[], broken: boolean) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    let rows = 0
    Papa.parse<string[]>(text, {
      delimiter,
      newline: text.includes('\n') ? '\n' : '\r',
      step({ data, errors }, parser) {
        try {
          step(data.map((cell) => unguard(cell.trim())), errors.length > 0)
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)))
          parser.abort()
          return
        }
        rows += 1
        if (rows % ROWS_A_TURN > 0) return
        parser.pause()
        setTimeout(() => parser.resume(), 0)
      },
      complete: () => resolve(),
    })
  })

/** Takes the records of a file in their order: the first that is not empty names the columns. */
function createReader(skipped: number, take: (row: FileRow) => void) {
  let columns: FileColumn[] | null = null
  let row = skipped
  let rows = 0

  function read(cells: string[], broken: boolean): void {
    row += 1
    if (broken) throw refused(`row ${row} has a quote out of place: ${QUOTES}`)
    if (cells.every((cell) => cell === '')) return
    if (columns === null) {
      columns = readHeader(cells)
      return
    }
    rows += 1
    if (rows > MAX_ROWS) throw refused(`the file has more than ${MAX_ROWS} rows: send it in parts`)
    const problem = problemOf(cells, columns)
    take(problem === null ? { row, cells } : { row, problem })
    if (problem === null) noteCells(columns, cells, row)
  }

  function end() {
    if (columns === null) throw refused('the file is empty')
    return { columns, rows }
  }

  return { read, end }
}

const QUOTES = 'a cell in quotes ends with a quote before the next cell, and a quote within is doubled'

function readHeader(headers: readonly string[]): FileColumn[] {
  if (headers.length > MAX_COLUMNS) {
    throw refused(`the file has ${headers.length} columns; ${MAX_COLUMNS} at most are read`)
  }
  const seen = new Set<string>()
  return headers.map((given, i) => {
    if (given.length > MAX_HEADER) {
      throw refused(`the first row names the columns, and “${shorten(given)}” is too long for a name`)
    }
    const header = given === '' ? `Column ${i + 1}` : given
    if (seen.has(header)) throw refused(`two columns are named “${header}”: rename one of them`)
    seen.add(header)
    return { header, facts: noFacts(), samples: [] }
  })
}

function problemOf(cells: readonly string[], columns: readonly FileColumn[]): string | null {
  const beyond = cells.slice(columns.length).some((cell) => cell !== '')
  if (beyond) return `has ${cells.length} cells, the first row has ${columns.length}`
  const long = cells.findIndex((cell) => cell.length > MAX_CELL)
  return long < 0 ? null : `has more than ${MAX_CELL} characters in “${columns[long]?.header ?? ''}”`
}

function noteCells(columns: readonly FileColumn[], cells: readonly string[], row: number): void {
  for (const [i, { facts, samples }] of columns.entries()) {
    const value = cells[i] ?? ''
    if (value === '') continue
    if (samples.length < SAMPLES) samples.push(shorten(value))
    noteValue(facts, { row, value })
  }
}

const refused = (message: string): AppError => new AppError('invalid_request', message)
