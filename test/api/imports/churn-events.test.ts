import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { expireOperations } from '../../../src/services/operations/expire'
import { rebuildSummaries } from '../../../src/services/summaries/rebuild'
import { DAY, startApp, type TestApp } from '../../harness'
import { read, readJson } from '../helpers'
import { endOf, importCsv, postCsv } from './helpers'

let app: TestApp

beforeEach(async () => {
  app = await startApp()
})

afterEach(async () => {
  expect(await rebuildSummaries(app.ctx)).toBe(0)
  await app.close()
})

const HISTORY = [
  'Customer,Event,Date,MRR,Currency,Plan,Reason',
  'acme,started,2026-01-10,49.90,EUR,Pro,',
  'acme,ended,2026-02-20,,,,price',
  '"Globex, Inc",started,2026-01-15T08:00:00Z,"1,200.00",USD,Team,',
  '',
].join('\r\n')

const customer = async (id: string) =>
  (await read(await app.api('GET', `/v1/customers/${encodeURIComponent(id)}`)))[1]

const events = async () =>
  (await readJson<{ data: Record<string, unknown>[] }>(await app.api('GET', '/v1/churn-events'))).data

describe('a file of churn events', () => {
  it('becomes the ledger, by columns recognised from their names', async () => {
    const answer = await importCsv(app, 'kind=churn_events&name=history.csv', HISTORY)
    expect(answer).toMatchObject({
      status: 'done',
      done: 3,
      total: 3,
      list: 'churn_events',
      name: 'history.csv',
      delimiter: ',',
      columns: { customer_id: 'Customer', type: 'Event', at: 'Date', mrr: 'MRR' },
      report: { dry_run: false, taken: 3, known: 0, refused: 0, refusals: [] },
    })
    expect(await customer('acme')).toMatchObject({
      status: 'churned',
      first_paid_at: '2026-01-10T00:00:00.000Z',
      churned_at: '2026-02-20T00:00:00.000Z',
    })
    expect(await customer('Globex, Inc')).toMatchObject({ mrr_minor: { USD: 120_000 } })
    expect(await events()).toMatchObject([
      { customer_id: 'acme', reason: 'price', source: 'import' },
      { customer_id: 'Globex, Inc', plan: 'Team' },
      { customer_id: 'acme', mrr_minor: 4990 },
    ])
  })

  it('imported once more changes nothing, also when it is written otherwise', async () => {
    await importCsv(app, 'kind=churn_events', HISTORY)
    const before = await events()
    const again = await importCsv(app, 'kind=churn_events', HISTORY)
    expect(again.report).toMatchObject({ taken: 0, known: 3 })
    const german = [
      'Customer;Event;Date;MRR;Currency;Plan;Reason',
      'acme;started;10.01.2026;49,90;EUR;Pro;',
      'acme;ended;20.02.2026;;;;price',
      'Globex, Inc;started;15.01.2026 08:00;1.200,00;USD;Team;',
    ].join('\n')
    expect((await importCsv(app, 'kind=churn_events', german)).report).toMatchObject({ taken: 0, known: 3 })
    expect(await events()).toEqual(before)
  })

  it('keeps the ids it has', async () => {
    const csv = 'id,customer_id,type,at,mrr_minor,currency\ne1,acme,started,2026-01-01,4900,EUR\n'
    await importCsv(app, 'kind=churn_events', csv)
    await app.api('POST', '/v1/churn-events', { id: 'e1', customer_id: 'other', type: 'ended', at: '2026-02-01T00:00:00Z' })
    expect(await events()).toMatchObject([{ id: 'e1', customer_id: 'acme', subscription_id: 'acme' }])
  })

  it('tells row by row what it refuses and why, and takes the others', async () => {
    const csv = [
      'customer_id,type,at,mrr,amount,currency,cause',
      'a,started,2026-01-01,49.90,,EUR,',
      ',started,2026-01-01,49.90,,EUR,',
      'a,begun,2026-01-01,49.90,,EUR,',
      'a,changed,yesterday,49.90,,EUR,',
      'a,changed,45123,49.90,,EUR,',
      'a,changed,2026-01-02,=B2*2,,EUR,',
      'a,changed,2026-01-02,-1,,EUR,',
      'a,changed,2026-01-02,59.90,,Euro,',
      'a,started,2026-01-02,,,EUR,',
      'a,changed,2026-01-02,59.90,5,EUR,',
      'a,changed,2026-01-02,59.90,,,',
      'a,ended,2026-01-03,,,,bored',
      `${'x'.repeat(201)},started,2026-01-01,1,,EUR,`,
      'a,ended,2026-01-03,,,,,extra',
      'a,changed,1969-12-31,1,,EUR,',
    ].join('\n')
    const { report } = await importCsv(app, 'kind=churn_events', csv)
    expect(report.refusals.map(({ row, column, code }) => [row, column, code])).toEqual([
      [3, 'customer_id', 'missing'],
      [4, 'type', 'not_known'],
      [5, 'at', 'not_a_date'],
      [6, 'at', 'not_a_date'],
      [7, 'mrr', 'not_an_amount'],
      [8, 'mrr', 'out_of_range'],
      [9, 'currency', 'not_known'],
      [10, 'mrr', 'does_not_fit'],
      [11, 'amount', 'does_not_fit'],
      [12, 'currency', 'no_currency'],
      [13, 'cause', 'not_known'],
      [14, 'customer_id', 'too_long'],
      [15, null, 'bad_row'],
      [16, 'at', 'not_a_date'],
    ])
    expect(report).toMatchObject({ taken: 1, refused: 14, reasons: { not_known: 3, not_a_date: 3, does_not_fit: 2 } })
    expect(report.refusals[3]).toEqual({
      row: 6,
      column: 'at',
      code: 'not_a_date',
      message: 'looks like a spreadsheet’s day number: format the column as a date',
      value: '45123',
    })
    expect(await events()).toHaveLength(1)
  })

  it('lists the first hundred refusals and counts them all', async () => {
    const csv = `customer_id,type,at\n${'a,begun,2026-01-01\n'.repeat(1_200)}`
    const { report } = await importCsv(app, 'kind=churn_events', csv)
    expect(report.refusals).toHaveLength(100)
    expect(report.refusals.at(-1)).toMatchObject({ row: 101 })
    expect(report).toMatchObject({ refused: 1_200, reasons: { not_known: 1_200 } })
  })

  it('counts a purchase and a refund as money that moved once', async () => {
    const csv = [
      'customer_id,type,at,amount,currency',
      'a,purchase,2026-01-01,20.00,EUR',
      'a,refund,2026-01-02,5.00,EUR',
      'a,purchase,2026-01-03,1500,JPY',
    ].join('\n')
    await importCsv(app, 'kind=churn_events', csv)
    expect(await events()).toMatchObject([
      { amount_minor: 1500, currency: 'JPY' },
      { amount_minor: -500 },
      { amount_minor: 2000, mrr_minor: null },
    ])
  })
})

describe('a dry run', () => {
  it('reports what would be taken, known and refused, and changes nothing', async () => {
    await importCsv(app, 'kind=churn_events', HISTORY.split('\r\n').slice(0, 2).join('\n'))
    const before = await events()
    const csv = `${HISTORY}acme,started,never,1,EUR,,\nacme,ended,2026-02-20,,,,price\n`
    const tried = await importCsv(app, 'kind=churn_events&dry_run=true', csv)
    expect(tried).toMatchObject({
      status: 'done',
      dry_run: true,
      report: { dry_run: true, taken: 2, known: 2, refused: 1, reasons: { not_a_date: 1 } },
    })
    expect(await events()).toEqual(before)
  })

  it('is followed by the import itself without sending the file again', async () => {
    const { id } = await importCsv(app, 'kind=churn_events&dry_run=true', HISTORY)
    expect((await app.api('PUT', `/v1/imports/${id}/run`, {})).status).toBe(202)
    expect(await endOf(app, id)).toMatchObject({
      status: 'done',
      done: 3,
      report: { dry_run: false, taken: 3 },
    })
    expect(await read(await app.api('PUT', `/v1/imports/${id}/run`, {}))).toMatchObject([
      409,
      { code: 'conflict' },
    ])
  })
})

describe('the rows of a dry run', () => {
  it('are kept for a week and no longer', async () => {
    const { id } = await importCsv(app, 'kind=churn_events&dry_run=true', HISTORY)
    app.clock.now += 7 * DAY - 1
    expect(await expireOperations(app.ctx)).toBe(0)
    app.clock.now += 1
    expect([await expireOperations(app.ctx), await expireOperations(app.ctx)]).toEqual([1, 0])
    expect(await read(await app.api('PUT', `/v1/imports/${id}/run`, {}))).toMatchObject([
      409,
      { title: 'the rows of this file are kept no longer: upload it again' },
    ])
  })
})

describe('what a file does not tell', () => {
  const dates = (...all: string[]) =>
    `customer_id,type,at,mrr,currency\n${all.map((date) => `a,changed,${date},5,EUR`).join('\n')}`
  const days = async () => (await events()).map(({ at }) => String(at).slice(0, 10))

  it('is asked for: the order of dates', async () => {
    expect(await read(await postCsv(app, 'kind=churn_events', dates('03/04/2026', '2026-01-01')))).toMatchObject([
      422,
      {
        code: 'ambiguous_dates',
        title: '03/04/2026 (row 2) may be dmy or mdy, and no date of the file tells: send date_order=dmy, mdy or ymd',
        fields: [{ path: 'date_order' }],
      },
    ])
    expect(await events()).toEqual([])
  })

  it.each([
    ['dmy', '2026-04-03'],
    ['mdy', '2026-03-04'],
  ])('is taken when it is declared: date_order=%s', async (order, day) => {
    await importCsv(app, `kind=churn_events&date_order=${order}`, dates('03/04/2026'))
    expect(await days()).toEqual([day])
  })

  it.each([
    [['03/04/2026', '25/04/2026'], ['2026-04-25', '2026-04-03']],
    [['03/04/2026', '04/25/2026'], ['2026-04-25', '2026-03-04']],
    [['3.4.26', '26.4.26'], ['2026-04-26', '2026-04-03']],
    [['05/05/2026'], ['2026-05-05']],
  ])('is told by a value that proves it: %j', async (written, expected) => {
    await importCsv(app, 'kind=churn_events', dates(...written))
    expect(await days()).toEqual(expected)
  })

  it('is asked for when two values prove otherwise', async () => {
    expect(await read(await postCsv(app, 'kind=churn_events', dates('25/04/2026', '04/26/2026')))).toMatchObject([
      422,
      { code: 'ambiguous_dates', title: expect.stringContaining('25/04/2026 (row 2) is dmy') },
    ])
  })

  const amounts = (...all: string[]) =>
    `customer_id;type;at;mrr;currency\n${all.map((mrr, i) => `c${i};started;2026-01-01;${mrr};EUR`).join('\n')}`
  const mrr = async () => (await events()).map(({ mrr_minor }) => mrr_minor).sort()

  it('is asked for: what stands before the cents', async () => {
    expect(await read(await postCsv(app, 'kind=churn_events', amounts('1,234')))).toMatchObject([
      422,
      { code: 'ambiguous_amounts', fields: [{ path: 'decimal' }] },
    ])
    await importCsv(app, 'kind=churn_events&decimal=comma', amounts('1,234'))
    await importCsv(app, 'kind=churn_events&decimal=dot', amounts('1,234'))
    expect(await mrr()).toEqual([123, 123_400])
  })

  it('is told by an amount that proves it', async () => {
    await importCsv(app, 'kind=churn_events', amounts('1.234', '49,90'))
    expect(await mrr()).toEqual([123_400, 4990])
  })

  it('is the workspace’s own: the currency, and the zone of times without one', async () => {
    await app.api('PATCH', '/v1/workspace', { time_zone: 'Europe/Stockholm' })
    const csv = 'customer_id,type,at,mrr\na,started,2026-01-10 08:00,49\n'
    await importCsv(app, 'kind=churn_events', csv)
    await importCsv(app, 'kind=churn_events&currency=sek&time_zone=UTC', csv)
    expect(await events()).toMatchObject([
      { currency: 'SEK', at: '2026-01-10T08:00:00.000Z' },
      { currency: 'EUR', at: '2026-01-10T07:00:00.000Z' },
    ])
  })

  it('is asked for: which column holds a field that must be there', async () => {
    const csv = 'who,what,when\na,started,2026-01-01\n'
    expect(await read(await postCsv(app, 'kind=churn_events', csv))).toMatchObject([
      422,
      {
        code: 'invalid_fields',
        fields: [{ path: 'columns.customer_id' }, { path: 'columns.type' }, { path: 'columns.at' }],
      },
    ])
    const columns = encodeURIComponent(JSON.stringify({ customer_id: 'who', type: 'what', at: 'when' }))
    const { report } = await importCsv(app, `kind=churn_events&columns=${columns}`, csv)
    expect(report).toMatchObject({ reasons: { does_not_fit: 1 } })
  })

  it.each([
    [{ customer_id: 'nobody' }, 'columns.customer_id'],
    [{ color: 'what' }, 'columns.color'],
    [{ 'traits.plan': 'what' }, 'columns.traits.plan'],
    [{ customer_id: 'who', subscription_id: 'who' }, 'columns.subscription_id'],
    [{ constructor: 'who' }, 'columns.constructor'],
  ])('is not guessed where columns are named wrongly: %j', async (columns, path) => {
    const csv = 'who,what,when\na,started,2026-01-01\n'
    const answer = await app.api('POST', '/v1/imports', { kind: 'churn_events', csv, columns })
    expect(await read(answer)).toMatchObject([
      422,
      { fields: expect.arrayContaining([expect.objectContaining({ path })]) },
    ])
  })
})
