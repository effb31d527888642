import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rebuildSummaries } from '../../../src/services/summaries/rebuild'
import { startApp, type TestApp } from '../../harness'
import { readJson } from '../helpers'
import { importCsv } from './helpers'

let app: TestApp

beforeEach(async () => {
  app = await startApp()
})

afterEach(async () => {
  expect(await rebuildSummaries(app.ctx)).toBe(0)
  await app.close()
})

const HEADER = 'id,customer,status,start,ended_at,mrr,currency,reason'
const list = (...rows: string[]) => [HEADER, ...rows].join('\n')
const imported = (...rows: string[]) => importCsv(app, 'kind=subscriptions', list(...rows))

const events = async () =>
  (await readJson<{ data: Record<string, unknown>[] }>(await app.api('GET', '/v1/churn-events'))).data
const shortly = async () =>
  (await events()).map(({ type, at, mrr_minor }) => [type, String(at).slice(0, 10), mrr_minor])
const customer = async (id: string) => await readJson(await app.api('GET', `/v1/customers/${id}`))

describe('a list of subscriptions', () => {
  it('says what began, what it is worth and what ended', async () => {
    const { report } = await imported(
      'sub_1,acme,active,2026-01-01,,49.00,EUR,',
      'sub_2,acme,canceled,2026-01-05,2026-02-05,20.00,EUR,too dear',
      'sub_3,globex,canceled,2026-01-10,2026-02-10,10.00,USD,',
    )
    expect(report).toMatchObject({ taken: 3, refused: 0 })
    expect(await customer('acme')).toMatchObject({ status: 'active', mrr_minor: { EUR: 4900 } })
    expect(await customer('globex')).toMatchObject({ status: 'churned' })
    expect(await shortly()).toEqual([
      ['ended', '2026-02-10', null],
      ['ended', '2026-02-05', null],
      ['started', '2026-01-10', 1000],
      ['started', '2026-01-05', 2000],
      ['started', '2026-01-01', 4900],
    ])
  })

  it('works MRR out of a price, how often it is billed, and how many', async () => {
    const csv = [
      'Customer ID,Start (UTC),Plan,Quantity,Currency,Interval,Amount',
      'a,2026-01-01 10:00,pro,3,usd,month,49.00',
      'b,2026-01-01 10:00,pro,1,usd,year,100.00',
      'c,2026-01-01 10:00,pro,1,usd,every 3 months,30.00',
      'd,2026-01-01 10:00,pro,1,jpy,monthly,4900',
      'e,2026-01-01 10:00,pro,1,usd,sometimes,1.00',
      'f,2026-01-01 10:00,pro,1,usd,,1.00',
    ].join('\n')
    const { report } = await importCsv(app, 'kind=subscriptions&time_zone=Asia/Tokyo', csv)
    const amounts = (await events()).map(({ customer_id, mrr_minor, at }) => [customer_id, mrr_minor, at])
    // 3 × 49; 100 ÷ 12 = 8.333…; 30 ÷ 3. The header says UTC, whatever else is declared.
    expect(amounts.sort()).toEqual([
      ['a', 14_700, '2026-01-01T10:00:00.000Z'],
      ['b', 833, '2026-01-01T10:00:00.000Z'],
      ['c', 1000, '2026-01-01T10:00:00.000Z'],
      ['d', 4900, '2026-01-01T10:00:00.000Z'],
    ])
    expect(report.refusals).toMatchObject([
      { row: 6, column: 'Interval', code: 'not_known', value: 'sometimes' },
      { row: 7, column: 'Interval', code: 'missing' },
    ])
  })

  it('counts a trial as paid from its end on, and not before', async () => {
    const csv = [
      'customer_id,status,started_at,trial_end,ended_at,mrr,currency',
      'paid,active,2026-01-01,2026-01-15,,10,EUR',
      'trying,trialing,2026-02-25,2026-03-11,,10,EUR',
      'gone,canceled,2026-01-01,2026-01-15,2026-01-10,10,EUR',
      'left,canceled,2026-01-01,2026-01-15,2026-02-10,10,EUR',
    ].join('\n')
    await importCsv(app, 'kind=subscriptions', csv)
    const of = async (id: string) =>
      (await events())
        .filter(({ customer_id }) => customer_id === id)
        .map(({ type, at }) => `${String(type)} ${String(at).slice(5, 10)}`)
        .reverse()
    expect(await of('paid')).toEqual(['trial_started 01-01', 'started 01-15'])
    expect(await of('trying')).toEqual(['trial_started 02-25'])
    expect(await of('gone')).toEqual(['trial_started 01-01', 'trial_ended 01-10'])
    expect(await of('left')).toEqual(['trial_started 01-01', 'started 01-15', 'ended 02-10'])
    expect(await customer('trying')).toMatchObject({ status: 'trial' })
  })

  it('knows a pause and a wish to leave', async () => {
    const csv = [
      'customer_id,status,started_at,paused_at,cancel_requested_at,mrr,currency',
      'a,paused,2026-01-01,2026-02-01,,10,EUR',
      'b,active,2026-01-01,,2026-02-20,10,EUR',
      'c,active,2026-01-01,2026-01-20,,10,EUR',
    ].join('\n')
    await importCsv(app, 'kind=subscriptions', csv)
    expect(await customer('a')).toMatchObject({ status: 'paused' })
    expect(await customer('b')).toMatchObject({ status: 'active', cancel_requested_at: '2026-02-20T00:00:00.000Z' })
    expect(await customer('c')).toMatchObject({ status: 'active', mrr_minor: { EUR: 1000 } })
  })

  it('refuses what contradicts itself or has not happened yet', async () => {
    const { report } = await imported(
      'a,a,canceled,2026-01-01,,1,EUR,',
      'b,b,active,2026-01-02,2026-01-01,1,EUR,',
      'c,c,active,2026-03-03,,1,EUR,',
      'd,d,active,2026-01-01,2026-12-31,1,EUR,',
      'e,e,paused,2026-01-01,,1,EUR,',
      'f,f,dormant,2026-01-01,,1,EUR,',
      'g,g,active,2026-01-01,,,EUR,',
      'h,h,active,,,1,EUR,',
      'i,i,active,2026-01-01,,-1,EUR,',
      'j,j,active,2026-01-01,,1,,',
    )
    expect(report.refusals.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'ended_at', 'missing'],
      [3, 'ended_at', 'out_of_order'],
      [4, 'start', 'not_happened_yet'],
      [5, 'ended_at', 'not_happened_yet'],
      [6, 'paused_at', 'missing'],
      [7, 'status', 'not_known'],
      [8, 'mrr', 'missing'],
      [9, 'start', 'missing'],
      [10, 'mrr', 'out_of_range'],
      [11, 'currency', 'no_currency'],
    ])
    expect(await events()).toEqual([])
  })

  it('takes nothing of what never began', async () => {
    expect((await imported('a,a,incomplete_expired,2026-01-01,,1,EUR,')).report).toMatchObject({ known: 1 })
    expect(await events()).toEqual([])
  })
})

describe('a list imported again', () => {
  it('adds what ended since, and nothing else', async () => {
    await imported('sub_1,acme,active,2026-01-01,,49.00,EUR,', 'sub_2,b,active,2026-01-01,,5.00,EUR,')
    const { report } = await imported(
      'sub_1,acme,canceled,2026-01-01,2026-02-01,49.00,EUR,',
      'sub_2,b,active,2026-01-01,,5.00,EUR,',
    )
    expect(report).toMatchObject({ taken: 1, known: 1, refused: 0 })
    expect(await customer('acme')).toMatchObject({ status: 'churned' })
    expect(await events()).toHaveLength(3)
  })

  it.each([false, true])('is told where it differs from what is recorded; dry run: %s', async (dry) => {
    await imported('sub_1,acme,active,2026-01-01,,49.00,EUR,')
    const { report } = await importCsv(
      app,
      `kind=subscriptions&dry_run=${dry}`,
      list(
        'sub_1,acme,canceled,2026-01-01,2026-02-01,59.00,EUR,',
        'sub_2,b,active,2026-01-01,,5.00,EUR,',
        'sub_2,b,active,2026-01-01,,6.00,EUR,',
      ),
    )
    expect(report).toMatchObject({ taken: 1, reasons: { differs_from_recorded: 2 } })
    expect(report.refusals[0]).toMatchObject({
      row: 2,
      message: '49.00 EUR is recorded, the file has 59.00 EUR: when it changed is a churn event of type changed',
    })
    expect(await customer('acme')).toMatchObject({ status: 'active', mrr_minor: { EUR: 4900 } })
  })

  it('leaves alone what has its history from elsewhere', async () => {
    const event = { customer_id: 'acme', subscription_id: 'sub_1', currency: 'EUR' }
    await app.api('POST', '/v1/churn-events', {
      events: [
        { ...event, id: '1', type: 'started', at: '2025-06-01T00:00:00Z', mrr_minor: 4900 },
        { ...event, id: '2', type: 'changed', at: '2025-09-01T00:00:00Z', mrr_minor: 5900 },
      ],
    })
    const row = 'sub_1,acme,active,2025-06-01,,59.00,EUR,'
    expect((await imported(row)).report).toMatchObject({ reasons: { already_recorded: 1 } })
    expect(await events()).toHaveLength(2)
  })

  it('changes nothing after the billing system went on', async () => {
    const row = 'sub_1,acme,active,2026-01-01,,49.00,EUR,'
    await imported(row)
    await app.api('POST', '/v1/churn-events', {
      id: '1',
      customer_id: 'acme',
      subscription_id: 'sub_1',
      type: 'ended',
      at: '2026-02-01T00:00:00Z',
    })
    expect((await imported(row)).report).toMatchObject({ known: 1, refused: 0 })
    expect(await customer('acme')).toMatchObject({ status: 'churned' })
  })
})
