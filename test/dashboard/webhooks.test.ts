import { Webhook as Verifier } from 'standardwebhooks'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { listWebhookEndpoints } from '../../db/queries/webhook-endpoints'
import { addTenant, readJson } from '../api/helpers'
import { deliver } from '../api/webhooks'
import { DAY, startApp } from '../harness'
import { answer, type Receiver, startReceiver } from '../receiver'
import { linkNamed, type Member, startMember, textOf } from './helpers'

let member: Member
let receiver: Receiver
beforeEach(async () => {
  member = await startMember(await startApp({ now: Date.now() }))
  receiver = await startReceiver()
})
afterEach(async () => {
  await member.app.close()
  await receiver.close()
})

const PAGE = '/settings/webhooks'
const said = async (page: string) => textOf(await member.read(page))
const endpoints = () => listWebhookEndpoints(member.app.ctx.db, member.app.ctx.workspace.id)
const secretIn = (html: string) => /whsec_[\w+/=]+/.exec(html)?.[0] ?? ''

async function make(fields: Record<string, string> = {}): Promise<{ page: string; secret: string }> {
  const made = await member.post(PAGE, { url: receiver.url, description: 'Our bot', ...fields })
  expect(made.status).toBe(201)
  const secret = secretIn(await made.text())
  return { secret, page: `${PAGE}/${(await endpoints()).at(-1)?.id ?? ''}` }
}

let happened = 0
async function happen(): Promise<void> {
  happened += 1
  const event = { id: `e${happened}`, customer_id: 'acme', type: 'payment_failed', at: '2026-03-01T00:00:00Z' }
  await member.app.api('POST', '/v1/churn-events', event)
  await member.app.settled()
}

const follow = async (response: Response) => {
  expect([response.status, await response.clone().text()]).toEqual([303, ''])
  return response.headers.get('location') ?? ''
}

it('makes an endpoint and shows its secret this once', async () => {
  expect(await said(PAGE)).toContain('No endpoints yet')
  const { secret, page } = await make()
  expect(secret.length).toBe(50)
  for (const place of [PAGE, page]) {
    expect(await member.read(place)).not.toContain(secret)
    expect(await said(place)).toContain('Our bot')
  }
})

it('hears of what is ticked, and of everything when nothing is', async () => {
  const { page } = await make()
  expect(await said(page)).toContain('Hears of Everything')
  await follow(await member.post(page, { url: receiver.url, type: 'churn.recorded' }))
  expect(await said(page)).toContain('Hears of churn.recorded')
  expect((await endpoints())[0]?.types).toEqual(['churn.recorded'])
})

it('says why a URL is not taken, and keeps what was entered', async () => {
  const refused = await member.post(PAGE, { url: 'https://10.0.0.1/x', description: 'Inside' })
  expect(refused.status).toBe(422)
  const html = await refused.text()
  expect(textOf(html)).toContain('The URL must be a place on the public internet.')
  expect(html).toContain('value="https://10.0.0.1/x"')
  expect(html).toContain('value="Inside"')
  const { page } = await make()
  const changed = await member.post(page, { url: 'https://earshot.test/' })
  expect([changed.status, textOf(await changed.text())]).toEqual([
    422,
    expect.stringContaining('The URL must not lead back to this service.'),
  ])
  expect((await endpoints()).map(({ url }) => url)).toEqual([receiver.url])
})

it('sends a test and shows what was sent and answered', async () => {
  const { page, secret } = await make()
  receiver.behave(answer(200, {}, '<b>thanks</b>'))
  const delivery = await follow(await member.post(`${page}/test`))
  const html = await member.read(delivery)
  expect(html).toContain('&lt;b&gt;thanks&lt;/b&gt;')
  expect(textOf(html)).toContain('Sent, and taken.')
  const [received] = receiver.received
  expect(new Verifier(secret).verify(received?.body ?? '', received?.headers ?? {})).toBeTruthy()
  expect(textOf(html)).toContain(received?.headers['webhook-id'] ?? 'none')
})

it('lists what failed, and sends it again under its id', async () => {
  const { page } = await make()
  receiver.behave(answer(500, {}, 'out of order'))
  await happen()
  const failing = await said(page)
  expect(failing).toContain('The last attempt failed, on')
  expect(failing).toContain('500: refused')
  const delivery = linkNamed(await member.read(page), 'churn.recorded')
  expect(await said(delivery)).toContain('out of order')

  receiver.behave(answer(204))
  const again = await follow(await member.post(`${delivery}/replay`))
  expect(await said(again)).toContain('Sent, and taken.')
  expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  expect(await said(`${page}?state=failed`)).toContain('No deliveries that are failed')
  expect(await said(`${page}?state=delivered`)).toContain('churn.recorded')
})

it('switches an endpoint off and on, and replays what failed', async () => {
  const { page } = await make()
  receiver.behave(answer(500))
  await happen()
  await happen()
  expect(await said(await follow(await member.post(`${page}/switch`, { enabled: 'false' })))).toContain(
    'Switched off. What waited for it is listed as failed.',
  )
  expect(await member.read(page)).not.toContain('Replay all failed')
  receiver.behave(answer(204))
  await follow(await member.post(`${page}/switch`, { enabled: 'true' }))
  expect(await said(await follow(await member.post(`${page}/replay`)))).toContain('2 deliveries on the way again.')
  await member.app.settled()
  expect(await said(page)).toContain('0 waiting; in seven days 2 delivered, 0 failed.')
})

it('says on the first page when an endpoint was switched off by itself', async () => {
  await make()
  expect(await said('/')).not.toContain('any more')
  receiver.behave(answer(410))
  await happen()
  expect(await said('/')).toContain(`Nothing is sent to ${receiver.url} any more: it answered 410.`)
})

it('says so too after five days of failures, and what to do', async () => {
  const { page } = await make()
  receiver.behave(answer(500))
  for (let day = 0; day < 6; day += 1) {
    for (let i = 0; i < 4; i += 1) await happen()
    member.app.clock.now += DAY
    await deliver(member.app)
  }
  // Whoever comes back after days signs in again.
  const back = await startMember(member.app)
  expect(textOf(await back.read('/'))).toContain('any more: it failed for five days.')
  expect(textOf(await back.read(page))).toContain('switch it on, then replay.')
})

it('makes a new secret beside the one in use, and removes an endpoint', async () => {
  const { page, secret } = await make()
  const rotated = await (await member.post(`${page}/secret`)).text()
  expect(secretIn(rotated)).not.toBe(secret)
  expect(textOf(await member.read(page))).toMatch(/Signs with whsec_\S{4}… whsec_\S{4}… until /)
  expect(await follow(await member.post(`${page}/removal`))).toBe(`${PAGE}?done=removed`)
  expect((await member.get(page)).status).toBe(404)
})

it('knows nothing of another workspace’s endpoints', async () => {
  const tenant = await addTenant(member.app)
  const made = await tenant.api('POST', '/v1/webhook-endpoints', { url: receiver.url })
  const { id } = await readJson<{ id: string }>(made)
  const sent = await readJson<{ id: string }>(await tenant.api('POST', `/v1/webhook-endpoints/${id}/tests`))
  expect((await member.get(`${PAGE}/${id}`)).status).toBe(404)
  expect((await member.get(`/settings/webhook-deliveries/${sent.id}`)).status).toBe(404)
  for (const verb of ['test', 'switch', 'secret', 'removal', 'replay']) {
    expect([verb, (await member.post(`${PAGE}/${id}/${verb}`)).status]).toEqual([verb, 404])
  }
  expect((await member.post(`/settings/webhook-deliveries/${sent.id}/replay`)).status).toBe(404)
  expect(receiver.received).toHaveLength(1)
})
