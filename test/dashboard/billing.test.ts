import { afterEach, beforeEach, expect, it } from 'vitest'
import { listBillingEndpoints } from '../../db/queries/billing'
import { BILLING_PROVIDERS } from '../../src/providers/billing'
import { ended, SECRET, sign, started } from '../api/stripe'
import { addTenant } from '../api/helpers'
import { NOON } from '../harness'
import { linksOf, type Member, ORIGIN, startMember, textOf } from './helpers'

let member: Member
beforeEach(async () => {
  member = await startMember()
})
afterEach(() => member.app.close())

async function connect(): Promise<{ id: string; page: string; path: string }> {
  const { db, workspace } = member.app.ctx
  await member.post('/settings/billing-endpoints', { provider: 'stripe' })
  const id = (await listBillingEndpoints(db, workspace.id))[0]?.id ?? ''
  await member.post(`/settings/billing-endpoints/${id}/secret`, { secret: SECRET })
  return { id, page: `/settings/billing/${id}`, path: `/v1/billing/stripe/${id}` }
}

async function deliver(path: string, message: object): Promise<void> {
  const body = JSON.stringify(message)
  const headers = { 'stripe-signature': sign(body, { at: member.app.clock.now }) }
  expect((await member.app.request(path, { method: 'POST', headers, body })).status).toBe(202)
  await member.app.settled()
}

const said = async (page: string) => textOf(await member.read(page))

it('offers every billing system there is, by name, and says what comes next', async () => {
  const text = await said('/settings')
  for (const { name } of Object.values(BILLING_PROVIDERS)) expect(text).toContain(name)
  expect(text).toContain('Next you get an address to enter over there.')
})

it('says step by step what is missing until messages are applied', async () => {
  const { db, workspace } = member.app.ctx
  await member.post('/settings/billing-endpoints', { provider: 'stripe' })
  const id = (await listBillingEndpoints(db, workspace.id))[0]?.id ?? ''
  expect(await said('/settings')).toContain('then its signing secret here: until then nothing is taken.')

  await member.post(`/settings/billing-endpoints/${id}/secret`, { secret: SECRET })
  expect(await said('/settings')).toContain('Nothing has come yet. Send a test message from Stripe.')

  await deliver(`/v1/billing/stripe/${id}`, started('evt_1'))
  const text = await said('/settings')
  expect(text).toContain('Everything that came could be read.')
  expect(text).toContain('Last message 2 Mar 2026, 12:00. 1 message in 30 days: 1 applied.')
})

it('tells when the secret over there is another one', async () => {
  const { path, page } = await connect()
  const body = JSON.stringify(started('evt_1'))
  const headers = { 'stripe-signature': sign(body, { secret: 'whsec_other' }) }
  expect((await member.app.request(path, { method: 'POST', headers, body })).status).toBe(401)
  for (const place of ['/settings', page]) {
    expect(await said(place)).toContain('What came 2 Mar 2026, 12:00 was signed with another secret.')
  }
})

it('lists messages with what became of them, a state at a time', async () => {
  const { path, page } = await connect()
  await deliver(path, started('evt_1'))
  await deliver(path, { ...started('evt_2'), type: 'product.updated' })
  await deliver(path, { ...started('evt_3'), created: undefined })
  const all = await said(page)
  expect(all).toContain('3 messages in 30 days: 1 applied, 1 not used, 1 refused.')
  expect(all).toContain('1 message of the last 30 days could not be read.')
  expect(all).toContain('created is missing')

  const refused = await said(`${page}?state=refused`)
  expect(refused).toContain('evt_3')
  expect(refused).not.toContain('evt_1')
  expect(await said(`${page}?state=waiting`)).toContain('No messages that are waiting')
  expect(await said(`${page}?state=lost`)).toContain('evt_1')
})

it('shows a message as it came and replays it', async () => {
  const { path, page } = await connect()
  await deliver(path, ended('evt/1', '<b>Too dear</b>'))
  const [link = ''] = linksOf(await member.read(page)).filter((href) => href.includes('evt'))
  expect(link).toBe('/settings/billing-messages/stripe/evt%2F1')
  const html = await member.read(link)
  expect(html).not.toContain('<b>Too dear</b>')
  expect(textOf(html)).toContain('"comment": "<b>Too dear</b>"')

  member.app.clock.now = NOON + 60_000
  const answer = await member.post(`${link}/replay`)
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `${link}?done=replayed`])
  const after = await said(`${link}?done=replayed`)
  expect(after).toContain('Applied anew: 1 churn event.')
  expect(after).toContain('Handled 2 Mar 2026, 12:01')
})

it('takes all that were refused up again', async () => {
  const { path, page } = await connect()
  await deliver(path, { ...started('evt_1'), created: undefined })
  await deliver(path, { ...started('evt_2'), created: undefined })
  expect(await said(page)).toContain('Replay all refused')
  await member.app.runtime.database().client.execute(
    `update external_events set payload = replace(payload, '"type":"cust', '"created":1772452800,"type":"cust')`,
  )
  member.app.clock.now = NOON + 1000
  const answer = await member.post(`${page}/replay`)
  expect(answer.headers.get('location')).toBe(`${page}?queued=2`)
  await member.app.settled()
  const after = await said(`${page}?queued=2`)
  expect(after).toContain('2 messages taken up again.')
  expect(after).toContain('2 messages in 30 days: 2 applied.')
  expect(after).not.toContain('Replay all refused')
})

it('replays for nobody whose form came from elsewhere', async () => {
  const { path, page } = await connect()
  await deliver(path, started('evt_1'))
  for (const place of [`${page}/replay`, '/settings/billing-messages/stripe/evt_1/replay']) {
    const forged = (origin: string) =>
      member.app.request(place, { method: 'POST', headers: { cookie: member.cookie, origin } })
    expect((await forged('https://evil.example')).status).toBe(403)
    expect((await forged(ORIGIN)).status).toBe(303)
    expect((await member.app.request(place, { method: 'POST', headers: { origin: ORIGIN } })).status).not.toBe(303)
  }
})

it('knows nothing of another tenant’s', async () => {
  const tenant = await addTenant(member.app)
  const made = await tenant.api('POST', '/v1/billing-endpoints', { provider: 'stripe', secret: SECRET })
  const { id, path } = (await made.json()) as { id: string; path: string }
  await deliver(path, started('evt_theirs'))
  for (const place of [`/settings/billing/${id}`, '/settings/billing-messages/stripe/evt_theirs']) {
    expect((await member.get(place)).status).toBe(404)
    expect((await member.post(`${place}/replay`)).status).toBe(404)
  }
})
