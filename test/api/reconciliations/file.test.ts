import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { expireOperations } from '../../../src/services/operations/expire'
import { DAY, startApp, type TestApp } from '../../harness'
import { readCsv } from '../csv'
import { churnEvent, read, readJson } from '../helpers'

let app: TestApp

beforeEach(async () => {
  app = await startApp()
  const events = [
    churnEvent('1', { customer_id: 'a', subscription_id: 's1' }),
    churnEvent('2', { customer_id: 'b', subscription_id: 's2', mrr_minor: 1000 }),
    churnEvent('3', { customer_id: 'c', subscription_id: 's3', currency: 'USD' }),
    churnEvent('4', { customer_id: 'c', subscription_id: 's3', type: 'ended', at: '2026-02-01T00:00:00Z' }),
  ]
  await app.api('POST', '/v1/churn-events', { events })
})

afterEach(() => app.close())

const post = (body: object) => app.api('POST', '/v1/reconciliations', body)

async function reconcile(csv: string, more: object = {}) {
  const answer = await post({ csv, ...more })
  if (answer.status !== 202) throw new Error(await answer.text())
  const { id } = await readJson<{ id: string }>(answer)
  await app.settled()
  const operation = await readJson<{ report: Record<string, unknown> }>(await app.api('GET', `/v1/operations/${id}`))
  return { id, ...operation }
}

const differencesOf = async (id: string, query = '') =>
  await (await app.api('GET', `/v1/reconciliations/${id}/differences${query}`)).text()

describe('a billing system’s list as a file', () => {
  it('agrees with the ledger, whatever it calls its columns and amounts', async () => {
    const csv = [
      'Subscription;Customer;Status;Amount;Interval;Quantity;Currency;Ended',
      's1;cus_1;active;588,00;yearly;1;EUR;',
      's2;cus_2;active;5,00;month;2;EUR;',
      's3;cus_3;canceled;49,00;month;1;USD;2026-02-01',
    ].join('\n')
    const { report } = await reconcile(csv)
    expect(report).toMatchObject({
      unit: 'subscription',
      agrees: true,
      mrr_agrees: true,
      matched: 3,
      totals: [{ currency: 'EUR', here_minor: 5900, there_minor: 5900 }],
    })
  })

  it('differs by customer and amount, and the differences can be had as a file', async () => {
    const csv = [
      'subscription_id,customer_id,status,mrr,currency',
      's1,a,active,59.00,EUR',
      's2,b,active,10.00,SEK',
      's4,"=d",active,5.00,EUR',
      's5,e,active,broken,EUR',
    ].join('\n')
    const { id, report } = await reconcile(csv)
    expect(report).toMatchObject({
      agrees: false,
      refused: 1,
      refusals: [{ row: 5, column: 'mrr', code: 'not_an_amount', value: 'broken' }],
      totals: [
        { currency: 'EUR', here_minor: 5900, there_minor: 6400 },
        { currency: 'SEK', here_minor: 0, there_minor: 1000 },
      ],
    })
    expect(readCsv(await differencesOf(id))).toEqual([
      [
        'kind', 'customer_id', 'subscription_id', 'here_status', 'here_mrr_minor', 'here_currency',
        'there_status', 'there_mrr_minor', 'there_currency',
      ],
      ['other_amount', 'a', 's1', 'active', '4900', 'EUR', 'active', '5900', 'EUR'],
      ['other_currency', 'b', 's2', 'active', '1000', 'EUR', 'active', '1000', 'SEK'],
      ['missing_here', "'=d", 's4', '', '', '', 'active', '500', 'EUR'],
    ])
    const [first] = (await differencesOf(id, '?format=ndjson')).split('\n')
    expect(JSON.parse(first ?? '')).toMatchObject({ kind: 'other_amount', here_mrr_minor: 4900 })
  })

  it('is compared customer by customer where it knows no subscriptions', async () => {
    const { report } = await reconcile('customer_id,mrr,currency\na,49.00,EUR\nb,11.00,EUR\n')
    expect(report).toMatchObject({
      unit: 'customer',
      differences: [{ kind: 'other_amount', customer_id: 'b', subscription_id: null }],
    })
  })

  it('does not agree while a row of it cannot be read, though all the others do', async () => {
    const csv = 'subscription_id,customer_id,mrr,currency\ns1,a,49.00,EUR\ns2,b,10.00,EUR\ns9,,1,EUR\n'
    expect((await reconcile(csv)).report).toMatchObject({ agrees: false, mrr_agrees: false, kinds: {}, refused: 1 })
  })

  it('lists the first hundred differences and gives them all as a file', async () => {
    const rows = Array.from({ length: 1_200 }, (_, i) => `n${i},n${i},${i + 1}.00,EUR`)
    const { id, report } = await reconcile(['subscription_id,customer_id,mrr,currency', ...rows].join('\n'))
    expect(report.differences).toHaveLength(100)
    expect(report.kinds).toEqual({ missing_here: 1_200, missing_there: 2 })
    expect(readCsv(await differencesOf(id))).toHaveLength(1_203)
  })

  it('is asked about what it does not tell', async () => {
    expect(await read(await post({ csv: 'who,what\na,1\n' }))).toMatchObject([
      422,
      { fields: [{ path: 'columns.customer_id' }] },
    ])
    expect(await read(await post({ csv: 'customer_id,mrr\na,"1,234"\n' }))).toMatchObject([
      422,
      { code: 'ambiguous_amounts' },
    ])
    expect(await read(await post({ csv: 'customer_id,mrr\na,1\n', provider: 'abacus' }))).toMatchObject([
      422,
      { fields: [{ path: 'provider' }] },
    ])
  })

  it('gives its differences for a week, and to those who may read churn', async () => {
    const { id } = await reconcile('customer_id,mrr\nz,1.00\n')
    const status = async (...scopes: ('churn:read' | 'churn:write')[]) =>
      (await app.api('GET', `/v1/reconciliations/${id}/differences`, undefined, scopes)).status
    expect([await status('churn:write'), await status('churn:read')]).toEqual([403, 200])
    app.clock.now += 7 * DAY
    expect(await expireOperations(app.ctx)).toBe(1)
    expect(await read(await app.api('GET', `/v1/reconciliations/${id}/differences`))).toMatchObject([
      409,
      { title: 'the differences are kept no longer: compare again' },
    ])
    expect((await app.api('GET', '/v1/reconciliations/opn_1/differences')).status).toBe(404)
  })
})
