import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../harness'
import { churnEvent, read, readJson } from '../helpers'
import { importCsv, postCsv } from './helpers'

let app: TestApp

beforeEach(async () => {
  app = await startApp()
})

afterEach(() => app.close())

const customer = async (id: string) => await readJson(await app.api('GET', `/v1/customers/${id}`))

describe('a list of customers', () => {
  it('describes them, with other columns as traits where they are named', async () => {
    const csv = [
      'Account,Company name,E-Mail,Seats,VIP,Industry,Last login',
      'acme,"Acme, Inc",ada@acme.example,12,true,Tools,2026-02-01',
      'globex,Globex,,3.5,false,007,',
    ].join('\n')
    const columns = {
      id: 'Account',
      name: 'Company name',
      email: 'E-Mail',
      last_seen_at: 'Last login',
      'traits.seats': 'Seats',
      'traits.vip': 'VIP',
      'traits.industry': 'Industry',
    }
    const query = `kind=customers&columns=${encodeURIComponent(JSON.stringify(columns))}`
    expect((await importCsv(app, query, csv)).report).toMatchObject({ taken: 2, refused: 0 })
    expect(await customer('acme')).toMatchObject({
      name: 'Acme, Inc',
      email: 'ada@acme.example',
      traits: { seats: 12, vip: true, industry: 'Tools' },
      last_seen_at: '2026-02-01T00:00:00.000Z',
      status: 'none',
    })
    expect(await customer('globex')).toMatchObject({ traits: { seats: 3.5, vip: false, industry: '007' } })
    expect((await importCsv(app, query, csv)).report).toMatchObject({ taken: 0, known: 2 })
  })

  it('leaves what a cell does not say, and the ledger', async () => {
    await app.api('POST', '/v1/churn-events', churnEvent('e1'))
    await app.api('PUT', '/v1/customers/acme', { name: 'Acme', usage: 3, traits: { a: 1, b: 2 } })
    const csv = 'id,name,email,traits.b,last_seen\nacme,,a@acme.example,3,2026-02-01\n'
    await importCsv(app, 'kind=customers', csv)
    const expected = {
      name: 'Acme',
      email: 'a@acme.example',
      usage: 3,
      traits: { a: 1, b: 3 },
      status: 'active',
      mrr_minor: { EUR: 4900 },
    }
    expect(await customer('acme')).toMatchObject(expected)
    await importCsv(app, 'kind=customers', 'id,last_seen\nacme,2026-01-01\n')
    expect(await customer('acme')).toMatchObject({ last_seen_at: '2026-02-01T00:00:00.000Z' })
  })

  it('may come with traits as JSON, as they are exported', async () => {
    const csv = 'id,traits\na,"{""seats"":""3"",""vip"":true}"\nb,"[1]"\nc,{nope\nd,"{""x"":null}"\n'
    const { report } = await importCsv(app, 'kind=customers', csv)
    expect(await customer('a')).toMatchObject({ traits: { seats: '3', vip: true } })
    expect(report).toMatchObject({ taken: 1, refused: 3, reasons: { not_known: 3 } })
  })

  it('refuses what the API would refuse', async () => {
    const x = (length: number) => 'x'.repeat(length)
    const many = JSON.stringify(Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`t${i}`, i])))
    const csv = [
      'id,name,email,usage,traits',
      `${x(200)},${x(200)},${x(254)},1000000000000,`,
      `${x(201)},,,,`,
      `b,${x(201)},,,`,
      `c,,${x(255)},,`,
      'd,,,-1,',
      'e,,,1000000000001,',
      `f,,,,"{""a"":""${x(501)}""}"`,
      `g,,,,"{""${x(101)}"":1}"`,
      `h,,,,"${many.replaceAll('"', '""')}"`,
      ',nobody,,,',
    ].join('\n')
    const { report } = await importCsv(app, 'kind=customers', csv)
    expect(report).toMatchObject({
      taken: 1,
      reasons: { too_long: 6, out_of_range: 2, missing: 1 },
    })
  })

  it('never leaves a customer with more traits than the API takes', async () => {
    const half = (from: number) =>
      JSON.stringify(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`t${from + i}`, i])))
    const csv = (from: number) => `id,traits\na,"${half(from).replaceAll('"', '""')}"\n`
    await importCsv(app, 'kind=customers', csv(0))
    expect((await importCsv(app, 'kind=customers', csv(30))).report).toMatchObject({
      taken: 0,
      reasons: { too_long: 1 },
    })
  })

  it('needs the scope to write customers beside that for the ledger', async () => {
    const body = { kind: 'customers', csv: 'id\na\n' }
    const status = async (...scopes: ('churn:write' | 'customers:write')[]) =>
      (await app.api('POST', '/v1/imports', body, scopes)).status
    expect([await status('churn:write'), await status('customers:write')]).toEqual([403, 403])
    expect(await status('churn:write', 'customers:write')).toBe(202)
    await app.settled()
  })

  it('is refused without a column for the id', async () => {
    const message = 'must name the column that holds it; the file has “name”'
    expect(await read(await postCsv(app, 'kind=customers', 'name\nAda\n'))).toMatchObject([
      422,
      { code: 'invalid_fields', fields: [{ path: 'columns.id', message }] },
    ])
  })
})
