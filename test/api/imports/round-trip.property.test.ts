import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { problemsOf } from '../../../src/domain/billing/event-problems'
import {
  CHURN_CAUSES,
  CHURN_EVENT_TYPES,
  type ChurnEventDraft,
  MRR_NOTES,
} from '../../../src/domain/billing/events'
import { guard } from '../../../src/domain/csv'
import { NOON, startApp, type TestApp } from '../../harness'
import { importCsv } from './helpers'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

/** Words with all that has a meaning in CSV or in a spreadsheet, as no cell is without its ends trimmed. */
const word = (maxLength: number) =>
  fc
    .string({ unit: fc.constantFrom(...'ab0=+-@\'"",;|\t\r\n éß😀 '), minLength: 1, maxLength })
    .map((text) => text.trim())
    .filter((text) => text !== '')

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { freq: 1 })

const event: fc.Arbitrary<ChurnEventDraft> = fc
  .record({
    id: word(20),
    customerId: word(20),
    subscriptionId: word(20),
    type: fc.constantFrom(...CHURN_EVENT_TYPES),
    at: fc.integer({ min: 0, max: NOON }),
    mrrMinor: maybe(fc.integer({ min: 0, max: 1e12 })),
    mrrNote: maybe(fc.constantFrom(...MRR_NOTES)),
    amountMinor: maybe(fc.integer({ min: -1e12, max: 1e12 })),
    currency: maybe(fc.constantFrom('EUR', 'USD', 'JPY', 'KWD')),
    interval: maybe(fc.constantFrom('month', '1 month', 'year', '12 months', '3 months', 'whenever')),
    plan: maybe(word(30)),
    reason: maybe(word(30)),
    comment: maybe(word(200)),
    cause: maybe(fc.constantFrom(...CHURN_CAUSES)),
  })
  .filter((draft) => problemsOf(draft).length === 0 && (draft.type !== 'refund' || (draft.amountMinor ?? 0) < 0))

const COLUMNS: [column: string, key: keyof ChurnEventDraft][] = [
  ['id', 'id'],
  ['customer_id', 'customerId'],
  ['subscription_id', 'subscriptionId'],
  ['type', 'type'],
  ['at', 'at'],
  ['mrr_minor', 'mrrMinor'],
  ['mrr_note', 'mrrNote'],
  ['amount_minor', 'amountMinor'],
  ['currency', 'currency'],
  ['interval', 'interval'],
  ['plan', 'plan'],
  ['reason', 'reason'],
  ['comment', 'comment'],
  ['cause', 'cause'],
]

/** How a file is written: what parts its cells, which of them stand in quotes, how it begins and ends. */
const style = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\uFEFF'),
  quoted: fc.infiniteStream(fc.boolean()),
  columns: fc.shuffledSubarray(COLUMNS, { minLength: COLUMNS.length }),
})

type Style = typeof style extends fc.Arbitrary<infer T> ? T : never

function write(events: readonly ChurnEventDraft[], { delimiter, lineEnd, mark, quoted, columns }: Style): string {
  const cell = (value: string) => {
    const mustQuote = /["\r\n]/.test(value) || value.includes(delimiter)
    const quote = Boolean(quoted.next().value)
    return mustQuote || quote ? `"${value.replaceAll('"', '""')}"` : value
  }
  const rows = events.map((each) =>
    columns.map(([, key]) => (key === 'at' ? new Date(each.at).toISOString() : guard(String(each[key] ?? '')))),
  )
  const lines = [columns.map(([column]) => column), ...rows]
  return mark + lines.map((cells) => cells.map(cell).join(delimiter) + lineEnd).join('')
}

/** The stored events of these ids, as far as a file tells of them. */
async function stored(ids: readonly string[]): Promise<object[]> {
  const { rows } = await app.runtime.database().client.execute({
    sql: 'select * from churn_events where workspace_id = ? and id in (select value from json_each(?))',
    args: [app.ctx.workspace.id, JSON.stringify(ids)],
  })
  return rows.map((row) => Object.fromEntries(COLUMNS.map(([column, key]) => [key, row[column]])))
}

const byId = (a: { id?: unknown }, b: { id?: unknown }): number => (String(a.id) < String(b.id) ? -1 : 1)

it('gives back the events that were written, however the file is written', async () => {
  let run = 0
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(event, { selector: ({ id }) => id, minLength: 1, maxLength: 20 }),
      style,
      async (given, how) => {
        run += 1
        // Ids of earlier runs are known, and what is known is not stored again.
        const events = given.map((each) => ({ ...each, id: `${run}:${each.id}` }))
        const { report } = await importCsv(app, 'kind=churn_events', write(events, how))
        expect(report).toMatchObject({ taken: events.length, refusals: [] })
        expect((await stored(events.map(({ id }) => id))).sort(byId)).toEqual(events.sort(byId))
      },
    ),
    { numRuns: 100 },
  )
}, 120_000)
