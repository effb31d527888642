import { listResponses, type ResponseFilter } from '../../db/queries/responses'
import type { Context } from '../context'
import { toCsvLine } from '../domain/csv'
import { ResponseJson, toResponseJson } from './routes/response-json'

const PAGE_ROWS = 500
const COLUMNS = Object.keys(ResponseJson.shape) as (keyof typeof ResponseJson.shape)[]

const TYPES = { csv: 'text/csv; charset=utf-8', ndjson: 'application/x-ndjson' }

/** Streams responses a page at a time, so that a million of them need no more memory than 500. */
export function exportResponses(
  ctx: Context,
  filter: ResponseFilter,
  format: 'csv' | 'ndjson',
): Response {
  const lines = format === 'csv' ? csvLines(ctx, filter) : ndjsonLines(ctx, filter)
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
      'content-disposition': `attachment; filename="responses.${format}"`,
    },
  })
}

async function* csvLines(ctx: Context, filter: ResponseFilter): AsyncGenerator<string> {
  yield toCsvLine(COLUMNS)
  for await (const page of pages(ctx, filter)) {
    yield page.map((json) => toCsvLine(COLUMNS.map((column) => json[column]))).join('')
  }
}

async function* ndjsonLines(ctx: Context, filter: ResponseFilter): AsyncGenerator<string> {
  for await (const page of pages(ctx, filter)) {
    yield page.map((json) => `${JSON.stringify(json)}\n`).join('')
  }
}

async function* pages(ctx: Context, filter: ResponseFilter) {
  let after: ResponseFilter['after']
  for (;;) {
    const rows = await listResponses(ctx.db, ctx.workspace.id, { ...filter, after }, PAGE_ROWS)
    if (rows.length > 0) yield rows.map(toResponseJson)
    const last = rows.at(-1)
    if (rows.length < PAGE_ROWS || !last) return
    after = { at: last.answeredAt, id: last.id }
  }
}
