import type { AnyRow } from '../../db/queries/personal-rows'
import type { Context } from '../context'
import { nameOfTable } from '../domain/privacy/erasure-tally'
import type { PersonKeys } from '../domain/privacy/person'
import { entryOf, type MappedTable } from '../domain/privacy/subject-map'
import type { Named } from '../services/privacy/find-person'
import { pagesOfPerson } from '../services/privacy/held-rows'

/** Everything held of a person as one JSON document, streamed: a person with a million rows fits as well. */
export function exportPerson(ctx: Context, named: Named, person: PersonKeys): Response {
  const encoder = new TextEncoder()
  const pieces = piecesOf(ctx, named, person)
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  })
  return new Response(stream, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="person.json"',
      'cache-control': 'no-store',
    },
  })
}

async function* piecesOf(ctx: Context, { by, id }: Named, person: PersonKeys): AsyncGenerator<string> {
  const head = {
    by,
    id,
    exported_at: new Date(ctx.now()).toISOString(),
    respondent_ids: Object.keys(person.respondents),
    emails: person.addresses,
    customer_ids: person.customers,
  }
  yield `{"person":${JSON.stringify(head)},"tables":[`
  let open: MappedTable | null = null
  for await (const { table, rows } of pagesOfPerson(ctx, person)) {
    const json = rows.map((row) => JSON.stringify(toJson(table, row))).join(',\n')
    if (table === open) yield `,\n${json}`
    else yield `${open === null ? '' : ']},'}\n${headOf(table)}${json}`
    open = table
  }
  yield open === null ? ']}\n' : ']}]}\n'
}

/** `{"table": …, "rows":[`, left open. */
const headOf = (table: MappedTable): string =>
  `${JSON.stringify({ table: nameOfTable(table), what: entryOf(table).what }).slice(0, -1)},"rows":[`

/** A row under the names its columns have outside; of what lets somebody in, nothing. */
function toJson(table: MappedTable, row: AnyRow): Record<string, unknown> {
  const { secret } = entryOf(table)
  return Object.fromEntries(
    Object.entries(row)
      .filter(([name]) => name !== 'workspaceId' && !secret.includes(name))
      .map(([name, value]) => [nameOfTable(name), isTime(name, value) ? new Date(value).toISOString() : value]),
  )
}

const isTime = (name: string, value: unknown): value is number =>
  typeof value === 'number' && /^at$|(At|By|Since|Until)$/.test(name)
