import { toCsvLine } from '../domain/csv'

export const EXPORT_FORMATS = ['csv', 'ndjson'] as const

export type ExportFormat = (typeof EXPORT_FORMATS)[number]

type Position = { at: number; id: string }

/** A list that can be had as a file. */
export interface Export<Row extends { id: string }, Json extends object> {
  /** Of the file, without its ending. */
  name: string
  columns: readonly (string & keyof Json)[]
  /** The rows after a position, `limit` at most. */
  read(after: Position | undefined, limit: number): Promise<Row[]>
  at(row: Row): number
  toJson(row: Row): Json
}

const PAGE_ROWS = 500

const TYPES = { csv: 'text/csv; charset=utf-8', ndjson: 'application/x-ndjson' }

/** Streams a list a page at a time, so that a million rows need no more memory than 500. */
export const streamExport = <Row extends { id: string }, Json extends object>(
  format: ExportFormat,
  list: Export<Row, Json>,
): Response => streamPages(format, list, pagesOf(list))

/** Streams pages of rows as a file. */
export function streamPages<Json extends object>(
  format: ExportFormat,
  { name, columns }: { name: string; columns: readonly (string & keyof Json)[] },
  pages: AsyncIterable<readonly Json[]>,
): Response {
  const lines = format === 'csv' ? csvLines(columns, pages) : ndjsonLines(pages)
  const encoder = new TextEncoder()
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  })
  return new Response(stream, {
    headers: {
      'content-type': TYPES[format],
      'content-disposition': `attachment; filename="${name}.${format}"`,
    },
  })
}

async function* csvLines<Json extends object>(
  columns: readonly (string & keyof Json)[],
  pages: AsyncIterable<readonly Json[]>,
): AsyncGenerator<string> {
  yield toCsvLine(columns)
  for await (const page of pages) {
    yield page.map((json) => toCsvLine(columns.map((column) => json[column]))).join('')
  }
}

async function* ndjsonLines(pages: AsyncIterable<readonly object[]>): AsyncGenerator<string> {
  for await (const page of pages) yield page.map((json) => `${JSON.stringify(json)}\n`).join('')
}

async function* pagesOf<Row extends { id: string }, Json extends object>(
  list: Export<Row, Json>,
): AsyncGenerator<Json[]> {
  let after: Position | undefined
  for (;;) {
    const rows = await list.read(after, PAGE_ROWS)
    if (rows.length > 0) yield rows.map(list.toJson)
    const last = rows.at(-1)
    if (rows.length < PAGE_ROWS || !last) return
    after = { at: list.at(last), id: last.id }
  }
}
