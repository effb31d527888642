import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../harness'
import { keyHeaders, read } from '../helpers'
import { importCsv, postCsv } from './helpers'

let app: TestApp

beforeAll(async () => {
  app = await startApp()
})

afterAll(() => app.close())

const refusal = async (csv: string | Uint8Array<ArrayBuffer>) =>
  (await read(await postCsv(app, 'kind=churn_events', csv))) as [number, Record<string, unknown>]

const HEADER = 'customer_id,type,at,comment'

describe('a file that is none', () => {
  it.each([
    ['nothing', '', 'the file is empty'],
    ['blank lines', '\r\n \r\n,,,\r\n', 'the file is empty'],
    ['NUL characters', `${HEADER}\na,started,2026-01-01,\0\n`, 'NUL'],
    ['UTF-16', Buffer.from(HEADER, 'utf16le').toString('latin1'), 'UTF-16'],
    ['a quote never closed', `${HEADER}\na,ended,2026-01-01,"oh\nb,ended,2026-01-01,\n`, 'row 2 has a quote out of place'],
    ['a quote closed too early', `${HEADER}\na,ended,2026-01-01,"oh" no\n`, 'row 2 has a quote out of place'],
    ['two columns of one name', 'at,type,at\n', 'two columns are named “at”'],
    ['10,000 columns', `${Array.from({ length: 10_000 }, (_, i) => `c${i}`).join()}\n`, 'the file has 10000 columns; 200 at most'],
    ['a name of a megabyte', `${'x'.repeat(1_000_000)},b\n1,2\n`, 'too long for a name'],
  ])('is refused with what is wrong with it: %s', async (_what, csv, told) => {
    const [status, { code, title }] = await refusal(csv)
    expect([status, code]).toEqual([400, 'invalid_request'])
    expect(title).toContain(told)
    expect(String(title).length).toBeLessThan(300)
  })

  it('is refused when it is no UTF-8', async () => {
    expect(await refusal(Uint8Array.from([0x61, 0xff, 0xfe]))).toMatchObject([
      400,
      { title: 'the body is not UTF-8' },
    ])
  })

  it('without a header is asked which columns it means', async () => {
    const [status, { fields }] = await refusal('acme,started,2026-01-01\nglobex,started,2026-01-02\n')
    expect(status).toBe(422)
    expect(fields).toContainEqual({
      path: 'columns.customer_id',
      message: 'must name the column that holds it; the file has “acme”, “started”, “2026-01-01”',
    })
  })
})

describe('a file that is too much', () => {
  it('is taken up to 10 MiB, and not a byte more', async () => {
    const line = 'a,begun,2026-01-01,\n'
    const csv = `${HEADER}\n${line.repeat(10)}`
    const padded = (bytes: number) => csv + ' '.repeat(bytes - csv.length)
    expect((await postCsv(app, 'kind=churn_events', padded(10_485_760))).status).toBe(202)
    await app.settled()
    expect(await refusal(padded(10_485_761))).toMatchObject([413, { code: 'too_large' }])
  })

  it('is taken up to 100,000 rows, and not one more', async () => {
    const rows = (count: number) => `customer_id,type,at\n${'a,b,c\n'.repeat(count)}`
    const full = await importCsv(app, 'kind=churn_events&dry_run=true', rows(100_000))
    expect(full).toMatchObject({ total: 100_000, done: 100_000, report: { refused: 100_000 } })
    expect(await refusal(rows(100_001))).toMatchObject([400, { title: expect.stringContaining('100000 rows') }])
  })

  it('in one cell loses that row alone', async () => {
    const csv = [HEADER, `a,ended,2026-01-01,${'x'.repeat(1_000_000)}`, 'b,ended,2026-01-01,fine'].join('\n')
    const { report } = await importCsv(app, 'kind=churn_events&dry_run=true', csv)
    expect(report).toMatchObject({ taken: 1, refused: 1 })
    expect(report.refusals).toEqual([
      { row: 2, column: null, code: 'bad_row', message: 'has more than 10000 characters in “comment”', value: null },
    ])
  })
})

describe('a file as other programs write it', () => {
  const event = ['acme', 'ended', '2026-01-01', 'bye'] as const
  const names = HEADER.split(',')

  it.each([
    ['with a byte order mark', `\uFEFF${HEADER}\n${event.join()}\n`],
    ['with tabs', `${names.join('\t')}\n${event.join('\t')}\n`],
    ['with bars', `${names.join('|')}\n${event.join('|')}`],
    ['with Excel’s own first line', `sep=;\r\n${names.join(';')}\r\n${event.join(';')}\r\n`],
    ['with line ends of a very old Mac', `${HEADER}\r${event.join()}\r`],
    ['with line ends of both kinds', `${HEADER}\r\n${event.join()}\n`],
    ['with everything in quotes', `"${names.join('","')}"\r\n"${event.join('","')}"\r\n`],
    ['with spaces around', `${names.join(' , ')}\n ${event.join(' , ')}`],
    ['with commas in a heading', `customer_id;type;at;"comment, if any, of, them"\n${event.join(';')}`],
    ['with empty columns and lines at the end', `${HEADER},,\n\n${event.join()},,\n,,,,,\n`],
  ])('is read: %s', async (_how, csv) => {
    const { report } = await importCsv(app, 'kind=churn_events&dry_run=true', csv)
    expect(report).toMatchObject({ taken: 1, refused: 0 })
  })

  it('keeps a formula as the text it is, and gives it back harmless', async () => {
    const csv = `${HEADER},id\nacme,ended,2026-01-01,"=HYPERLINK(""http://x"")",f1\nacme,ended,2026-01-01,'=1+1,f2\n`
    await importCsv(app, 'kind=churn_events', csv)
    const answer = await read(await app.api('GET', '/v1/churn-events?customer_id=acme'))
    expect(answer).toMatchObject([
      200,
      { data: [{ id: 'f2', comment: '=1+1' }, { id: 'f1', comment: '=HYPERLINK("http://x")' }] },
    ])
  })
})

describe('what is said beside a file', () => {
  it.each([
    ['kind=invoices', 'kind'],
    ['', 'kind'],
    ['kind=churn_events&date_order=dym', 'date_order'],
    ['kind=churn_events&decimal=point', 'decimal'],
    ['kind=churn_events&currency=EURO', 'currency'],
    ['kind=churn_events&time_zone=Mars/Olympus', 'time_zone'],
    ['kind=churn_events&delimiter=x', 'delimiter'],
    ['kind=churn_events&dry_run=perhaps', 'dry_run'],
    ['kind=churn_events&columns=at', 'columns'],
    [`kind=churn_events&name=${'x'.repeat(201)}`, 'name'],
    ['kind=churn_events&colour=red', 'colour'],
  ])('is refused where it makes no sense: %s', async (query, path) => {
    expect(await read(await postCsv(app, query, HEADER))).toMatchObject([422, { fields: [{ path }] }])
  })

  it('may be JSON with the file in it', async () => {
    const answer = await app.api('POST', '/v1/imports', {
      kind: 'churn_events',
      csv: `\uFEFFsep=,\n"customer_id",type,at,comment\nacme,ended,2026-01-01,\n`,
      dry_run: true,
      columns: { customer_id: 'customer_id', type: 'type', at: 'at' },
    })
    expect(answer.status).toBe(202)
    await app.settled()
  })

  it('needs a key that may write churn', async () => {
    const body = { kind: 'churn_events', csv: HEADER }
    expect((await app.api('POST', '/v1/imports', body, ['churn:read'])).status).toBe(403)
    const { authorization } = await keyHeaders(app.ctx, [])
    const answer = await app.request('/v1/imports', { method: 'POST', headers: { authorization }, body: '{}' })
    expect(answer.status).toBe(403)
  })

  it('is about an import there is', async () => {
    expect((await app.api('GET', '/v1/imports/opn_1')).status).toBe(404)
    expect((await app.api('PUT', '/v1/imports/opn_1/run', {})).status).toBe(404)
  })
})
