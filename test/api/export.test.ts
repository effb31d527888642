import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NOON, startApp, type TestApp } from '../harness'
import { readCsv } from './csv'
import { answerTo, read, readJson, respond, surveyOf } from './helpers'

const HOUR = 3_600_000

/** More than two pages of 500. */
const MANY = 1_001

/** Texts a spreadsheet would run, and how each stands in a cell that it only shows. */
const FORMULAS = [
  '=1+1',
  '+1',
  '-1+2',
  '@SUM(A1)',
  '＝1',
  '＋1',
  '－1',
  '＠A1',
  '=HYPERLINK("http://a.test","b")',
]

/** Texts that break a careless writer or reader. */
const AWKWARD = [
  'a,b',
  'say "hi"',
  'two\nlines',
  'two\r\nlines',
  '"',
  '",',
  ',',
  "'quoted'",
  'åäö 😀 語',
  'a;b\tc',
  'x=1',
]

let app: TestApp

beforeAll(async () => {
  app = await startApp({ now: NOON })
  const nps = await surveyOf(app.ctx, 'nps')
  const texts = [...FORMULAS, ...AWKWARD]
  for (const [i, comment] of texts.entries()) {
    await respond(app, nps, NOON + i, { score: i % 11, comment }, i % 2 === 0 ? '-acme' : undefined)
  }
  app.clock.now = NOON + HOUR
  const csat = await surveyOf(app.ctx, 'csat')
  // Many at one instant, so that pages end between rows of the same time.
  const answers = Array.from({ length: MANY }, (_, i) =>
    app.page('/v1/client/:key/responses', answerTo(csat, { answers: { score: (i % 5) + 1 } })),
  )
  expect(new Set((await Promise.all(answers)).map(({ status }) => status))).toEqual(new Set([201]))
})

afterAll(() => app.close())

const exported = async (query = '') => await app.api('GET', `/v1/responses/export?${query}`)

/** Rows by the names in the first line. */
async function rowsOf(query: string): Promise<Record<string, string>[]> {
  const [names = [], ...records] = readCsv(await (await exported(query)).text())
  for (const record of records) expect(record.length).toBe(names.length)
  return records.map((record) =>
    Object.fromEntries(names.map((name, i) => [name, record[i] ?? ''])),
  )
}

const linesOf = async (query: string): Promise<Record<string, unknown>[]> => {
  const text = await (await exported(`format=ndjson&${query}`)).text()
  expect(text === '' || text.endsWith('\n')).toBe(true)
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

describe('the export as CSV', () => {
  it('gives every text back as it was, but for formulas, which get an apostrophe', async () => {
    const comments = (await rowsOf('kind=nps')).map(({ comment }) => comment).reverse()
    expect(comments).toEqual([...FORMULAS.map((text) => `'${text}`), ...AWKWARD])
  })

  it('disarms an id that looks like a formula, and leaves numbers alone', async () => {
    const [row] = await rowsOf('kind=nps&customer_id=-acme')
    const [line] = await linesOf('kind=nps&customer_id=-acme')
    expect(row?.customer_id).toBe("'-acme")
    expect(line?.customer_id).toBe('-acme')
    const sentiments = (await rowsOf('has_comment=true')).map(({ sentiment }) => sentiment)
    for (const sentiment of sentiments) expect(sentiment).toMatch(/^(-?\d(\.\d+)?)?$/)
  })

  it('is a file to be kept, in UTF-8', async () => {
    const { headers, status } = await exported('kind=feedback')
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
    expect(headers.get('content-disposition')).toBe('attachment; filename="responses.csv"')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('has its names and nothing else when nothing fits', async () => {
    expect(await rowsOf('kind=feedback')).toEqual([])
    expect(await linesOf('kind=feedback')).toEqual([])
  })
})

describe('the export', () => {
  it('holds every response once, over all pages, newest first', async () => {
    const rows = await rowsOf('kind=csat')
    const lines = await linesOf('kind=csat')
    const ids = rows.map(({ id }) => id)
    expect([rows.length, new Set(ids).size]).toEqual([MANY, MANY])
    expect(ids).toEqual(ids.toSorted().toReversed())
    expect(lines.map(({ id }) => id)).toEqual(ids)
    expect(await linesOf('')).toHaveLength(MANY + FORMULAS.length + AWKWARD.length)
  })

  it('says the same in lines as the list does in pages', async () => {
    const listed: unknown[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const query: string = cursor === '' ? '' : `&cursor=${cursor}`
      const page = await readJson<{ data: unknown[]; next_cursor: string | null }>(
        await app.api('GET', `/v1/responses?limit=100${query}`),
      )
      listed.push(...page.data)
      cursor = page.next_cursor
    }
    expect(listed).toEqual(await linesOf(''))
  })

  it.each([
    ['min_score=10', 1],
    ['kind=nps&max_score=0', 2],
    ['kind=nps&min_score=3&max_score=3', 2],
    ['kind=csat&min_score=5', 200],
    ['has_comment=true', 20],
    ['has_comment=false', MANY],
    ['kind=nps&has_comment=false', 0],
    ['customer_id=-acme', 10],
    ['trust=claimed', 10],
    ['trust=verified', 0],
    ['cause=price', 0],
    [`until=${new Date(NOON + 5).toISOString()}`, 5],
    [`since=${new Date(NOON + 5).toISOString()}&kind=nps`, 15],
    ['survey_id=srv_none', 0],
  ])('keeps to its filters: %s', async (query, count) => {
    expect(await linesOf(query)).toHaveLength(count)
    expect(await rowsOf(query)).toHaveLength(count)
  })

  it.each([
    'format=xlsx',
    'min_score=11',
    'min_score=x',
    'kind=poll',
    'has_comment=perhaps',
    'trust=me',
    'colour=red',
    'cursor=x',
    'limit=1',
  ])('refuses %s', async (query) => {
    expect(await read(await exported(query))).toMatchObject([422, { code: 'invalid_fields' }])
  })
})

describe('a cursor', () => {
  it('that was tampered with is refused, or is a position like any other', async () => {
    const page = await readJson<{ next_cursor: string }>(
      await app.api('GET', '/v1/responses?limit=1'),
    )
    const cursor = page.next_cursor
    const statuses = new Set<number>()
    for (let i = 0; i < cursor.length; i += 1) {
      for (const other of ['A', '/', '%']) {
        const spoilt = `${cursor.slice(0, i)}${other}${cursor.slice(i + 1)}`
        const answer = await app.api(
          'GET',
          `/v1/responses?limit=1&cursor=${encodeURIComponent(spoilt)}`,
        )
        statuses.add(answer.status)
      }
    }
    expect([...statuses].sort()).toEqual([200, 400])
  })

  it('from another list finds its place in this one and shows nothing else', async () => {
    const elsewhere = btoa(encodeURIComponent(JSON.stringify([NOON + 2, 'zzz'])))
    const page = await readJson<{ data: { answered_at: string }[] }>(
      await app.api('GET', `/v1/responses?cursor=${elsewhere}`),
    )
    expect(page.data.map(({ answered_at }) => answered_at)).toEqual(
      [2, 1, 0].map((ms) => new Date(NOON + ms).toISOString()),
    )
  })
})
