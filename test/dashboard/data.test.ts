import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listCustomersById } from '../../db/queries/customers'
import { startOperation } from '../../src/services/operations/start'
import { churnEvent } from '../api/helpers'
import { type FakeStripe, KEY, startFakeStripe, stripeSubscription } from '../api/reconciliations/fake-stripe'
import { startApp } from '../harness'
import { linkNamed, type Member, ORIGIN, startMember, textOf } from './helpers'

let member: Member
let stripe: FakeStripe

beforeEach(async () => {
  stripe = await startFakeStripe()
  member = await startMember(await startApp({ env: { STRIPE_API_URL: stripe.url } }))
  member.app.ctx.log = member.app.runtime.log = () => {}
})
afterEach(async () => {
  await member.app.close()
  await stripe.close()
})

/** Sends the form as a browser does, with the file in it. */
async function upload(
  path: string,
  csv: string | Uint8Array<ArrayBuffer>,
  fields: Record<string, string> = {},
): Promise<Response> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('file', new File([csv], 'history.csv', { type: 'text/csv' }))
  return await member.app.request(path, {
    method: 'POST',
    headers: { cookie: member.cookie, origin: ORIGIN },
    body: form,
  })
}

const placeOf = (response: Response): string => {
  expect(response.status).toBe(303)
  return response.headers.get('location') ?? ''
}

const HISTORY = [
  'Who;Event;Day;MRR;Currency',
  'acme;started;03/01/2026;49,90;EUR',
  'globex;started;05/01/2026;1.200,00;EUR',
  'globex;begun;05/01/2026;1;EUR',
  '',
].join('\n')

/** The choices as the page has them, with some of them made otherwise. */
const choices = (changes: Record<string, string> = {}) => ({
  'column-0': 'customer_id',
  'column-1': 'type',
  'column-2': 'at',
  'column-3': 'mrr',
  'column-4': 'currency',
  ...changes,
})

describe('an import', () => {
  it('is looked over, tried and then done, without a script', async () => {
    const place = placeOf(await upload('/settings/data/imports', HISTORY, { list: 'churn_events' }))
    const asked = await member.read(place)
    expect(textOf(asked)).toContain('3 rows and 5 columns, parted by semicolons.')
    expect(textOf(asked)).toContain('No column is taken for: Customer’s id')
    expect(asked).toContain('<option value="type" selected="">')

    const again = await member.post(`${place}/run`, choices())
    expect(again.status).toBe(422)
    expect(textOf(await again.text())).toContain(
      '03/01/2026 (row 2) may be dmy or mdy, and no date of the file tells: choose it below',
    )

    expect(placeOf(await member.post(`${place}/run`, choices({ date_order: 'dmy' })))).toBe(place)
    await member.app.settled()
    const tried = textOf(await member.read(place))
    for (const words of ['Nothing has been changed yet', 'Would be taken 2', 'Refused 1', 'A word that is not known here', 'begun', 'Import 2 rows']) {
      expect(tried).toContain(words)
    }
    expect((await member.get('/customers/acme')).status).toBe(404)

    expect(placeOf(await member.post(`${place}/start`))).toBe(place)
    await member.app.settled()
    expect(textOf(await member.read(place))).toContain('Imported 2 rows.')
    expect(textOf(await member.read('/customers/globex'))).toContain('€1,200')
    expect((await member.post(`${place}/start`)).status).toBe(409)
    expect(textOf(await member.read('/settings/data'))).toContain('Import of churn events history.csv Done')
  })

  it('may be read otherwise after it was tried', async () => {
    const csv = 'customer_id,type,at,mrr,currency\na,started,2026-01-01,5,EUR\n'
    const place = placeOf(await upload('/settings/data/imports', csv, { list: 'churn_events' }))
    await member.post(`${place}/run`, choices())
    await member.app.settled()
    const changed = await member.read(linkNamed(await member.read(place), 'Change how it is read'))
    expect(textOf(changed)).toContain('Taken for')
    await member.post(`${place}/run`, choices({ 'column-0': '' }))
    expect(textOf(await member.read(place))).toContain('Would be taken 1')
  })

  it('keeps columns as traits where they are chosen', async () => {
    const csv = 'id,Seats,Secret\nacme,12,x\n'
    const place = placeOf(await upload('/settings/data/imports', csv, { list: 'customers' }))
    await member.post(`${place}/run`, { 'column-0': 'id', 'column-1': 'trait', 'column-2': '' })
    await member.app.settled()
    await member.post(`${place}/start`)
    await member.app.settled()
    const { db, workspace } = member.app.ctx
    expect((await listCustomersById(db, workspace.id, ['acme'])).get('acme')?.traits).toEqual({ Seats: 12 })
  })

  it('shows how far it is while it runs, and that it goes on without the page', async () => {
    const { id } = await startOperation(member.app.ctx, { kind: 'import', input: { list: 'customers', name: 'x.csv' }, total: 1000 })
    const text = await member.read(`/settings/data/${id}`)
    expect(text).toContain('<progress value="0" max="1000"')
    expect(textOf(text)).toContain('0 of 1,000')
    expect(linkNamed(text, 'Look again')).toBe(`/settings/data/${id}`)
  })

  it.each([
    ['nothing', '', 'Choose a file.'],
    ['no text', Uint8Array.from([0xc3, 0x28, 0xff]), 'The file is no UTF-8 text: save it as “CSV UTF-8”.'],
    ['a quote never closed', 'a,b\n"1,2\n', 'Row 2 has a quote out of place'],
  ])('of %s is refused where it was sent from', async (_what, csv, told) => {
    const answer = await upload('/settings/data/imports', csv, { list: 'churn_events' })
    const html = await answer.text()
    expect([answer.status, html.includes('<h1 dir="auto">Data</h1>')]).toEqual([400, true])
    expect(textOf(html)).toContain(told)
  })

  it('reads what Excel saves as Unicode text', async () => {
    const text = '\uFEFFcustomer_id\ttype\tat\nacme\tended\t2026-01-01\n'
    const bytes = Uint8Array.from(Buffer.from(text, 'utf16le'))
    const place = placeOf(await upload('/settings/data/imports', bytes, { list: 'churn_events' }))
    expect(textOf(await member.read(place))).toContain('1 row and 3 columns, parted by tabs.')
  })

  it('larger than 10 MiB is refused', async () => {
    const answer = await upload('/settings/data/imports', 'x'.repeat(10_600_000), { list: 'customers' })
    expect(answer.status).toBe(413)
  })

  it('is taken from the dashboard’s own forms only', async () => {
    const answer = await member.app.request('/settings/data/imports', {
      method: 'POST',
      headers: { cookie: member.cookie, origin: 'https://evil.example' },
      body: new FormData(),
    })
    expect(answer.status).toBe(403)
  })

  it('of another kind of work, or of none, is not there', async () => {
    const { id } = await startOperation(member.app.ctx, { kind: 'ledger_rebuild', input: {}, status: 'waiting' })
    expect((await member.get('/settings/data/opn_1')).status).toBe(404)
    expect((await member.post(`/settings/data/${id}/run`)).status).toBe(404)
    expect((await member.post(`/settings/data/${id}/start`)).status).toBe(404)
    expect((await member.get(`/settings/data/${id}/differences/csv`)).status).toBe(404)
    expect((await member.get(`/settings/data/${id}`)).status).toBe(200)
  })
})

describe('a comparison', () => {
  beforeEach(async () => {
    const event = churnEvent('1', { subscription_id: 'sub_1', currency: 'USD' })
    await member.app.api('POST', '/v1/churn-events', event)
  })

  it('of a list says that it agrees to the cent, or where it does not', async () => {
    const csv = (mrr: string) => `subscription_id,customer_id,mrr,currency\nsub_1,cus_1,${mrr},USD\n`
    const columns = { 'column-0': 'subscription_id', 'column-1': 'customer_id', 'column-2': 'mrr', 'column-3': 'currency' }
    const compare = async (mrr: string) => {
      const place = placeOf(await upload('/settings/data/comparisons', csv(mrr), { provider: 'stripe' }))
      expect(textOf(await member.read(place))).toContain('Comparing changes nothing.')
      await member.post(`${place}/run`, columns)
      await member.app.settled()
      return { place, text: textOf(await member.read(place)) }
    }
    expect((await compare('49.00')).text).toContain('It agrees to the cent. 1 subscription on both sides say the same.')
    const { place, text } = await compare('49.01')
    expect(text).toContain('It does not agree. 1 difference.')
    expect(text).toContain('USD $49 $49.01 +$0.01')
    expect(text).toContain('acme sub_1 Other amount $49 Active $49.01')
    const file = await member.get(`${place}/differences/csv`)
    expect(await file.text()).toContain('other_amount,acme,sub_1,active,4900,USD,,4901,USD')
  })

  it('with Stripe needs a restricted key, which no page shows again', async () => {
    stripe.subscriptions = [stripeSubscription('sub_1')]
    const place = placeOf(await member.post('/settings/data/stripe', { restricted_key: KEY }))
    await member.app.settled()
    const html = await member.read(place)
    expect(textOf(html)).toContain('It agrees to the cent.')
    expect(html + (await member.read('/settings/data'))).not.toContain(KEY)

    const refused = await member.post('/settings/data/stripe', { restricted_key: 'sk_live_1' })
    const text = textOf(await refused.text())
    expect([refused.status, text.includes('The key must be a restricted one, rk_…')]).toEqual([400, true])
    expect(text).not.toContain('sk_live_1')
  })
})

it('gives customers and churn events as files', async () => {
  await member.app.api('POST', '/v1/churn-events', churnEvent('1'))
  const file = async (path: string) => {
    const answer = await member.get(`/settings/data/export/${path}`)
    return [answer.headers.get('content-disposition'), (await answer.text()).includes('acme')]
  }
  expect(await file('customers/csv')).toEqual(['attachment; filename="customers.csv"', true])
  expect(await file('churn-events/ndjson')).toEqual(['attachment; filename="churn-events.ndjson"', true])
  expect((await member.get('/settings/data/export/keys/csv')).status).toBe(404)
  expect((await member.get('/settings/data/export/customers/xlsx')).status).toBe(404)
})
