import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CREATED, message, messageOf, subscription } from '../providers/billing/stripe-messages'
import { scoreDueCustomers } from '../../src/services/risk/sweep'
import { NOON, startApp, type TestApp } from '../harness'
import { readJson } from './helpers'
import { SECRET, sign } from './stripe'

let app: TestApp
let path: string

beforeEach(async () => {
  app = await startApp()
  const made = await app.api('POST', '/v1/billing-endpoints', { provider: 'stripe', secret: SECRET })
  ;({ path } = await readJson<{ path: string }>(made))
})

afterEach(() => app.close())

async function deliver(payload: object): Promise<void> {
  const body = JSON.stringify(payload)
  const headers = { 'stripe-signature': sign(body) }
  expect((await app.request(path, { method: 'POST', headers, body })).status).toBe(202)
  await app.settled()
}

interface CustomerJson {
  id: string
  name: string | null
  email: string | null
  mrr_minor: Record<string, number>
}

const customers = async () =>
  (await readJson<{ data: CustomerJson[] }>(await app.api('GET', '/v1/customers'))).data

const started = message('created', subscription())
const paying = { mrr_minor: { USD: 2_000 } }

const customer = (more: object, told: { id?: string; created?: number; type?: string } = {}) =>
  messageOf(
    told.type ?? 'customer.updated',
    { id: 'cus_1', object: 'customer', name: 'Ann Ltd', email: 'Ann@Example.com', ...more },
    { id: told.id ?? 'evt_customer', created: told.created ?? CREATED },
  )

const checkout = (client_reference_id: string) =>
  messageOf(
    'checkout.session.completed',
    { id: 'cs_1', object: 'checkout.session', mode: 'subscription', customer: 'cus_1', client_reference_id },
    { id: 'evt_checkout' },
  )

describe('a customer of Stripe’s', () => {
  it('is known by Stripe’s id while nothing else is told', async () => {
    await deliver(started)
    expect(await customers()).toMatchObject([{ id: 'cus_1', name: null, ...paying }])
  })

  it.each([
    ['address', customer({}), { id: 'ann@example.com', name: 'Ann Ltd', email: 'Ann@Example.com' }],
    ['host’s id', customer({ metadata: { user_id: 'u_1' } }), { id: 'u_1', name: 'Ann Ltd' }],
    ['reference', checkout('u_2'), { id: 'u_2', name: null }],
  ])('is one customer here, known by its %s, whichever message comes first', async (_, told, known) => {
    await deliver(started)
    await deliver(told)
    expect(await customers()).toMatchObject([{ ...known, ...paying }])

    await deliver({ ...message('created', subscription({ id: 'sub_2' })), id: 'evt_2' })
    expect(await customers()).toMatchObject([{ ...known, mrr_minor: { USD: 4_000 } }])
  })

  it('is no customer here before anything is heard of what it pays', async () => {
    await deliver(customer({}))
    expect(await customers()).toEqual([])
    await deliver(started)
    expect(await customers()).toMatchObject([{ id: 'ann@example.com', name: 'Ann Ltd', ...paying }])
  })

  it('leaves the one it was taken for as it was, where that has something of its own', async () => {
    await app.api('PUT', '/v1/customers/cus_1', { traits: { plan: 'pro' } })
    await deliver(started)
    await deliver(customer({ metadata: { user_id: 'u_1' } }))
    const known = new Map((await customers()).map((one) => [one.id, one]))
    expect(known.get('u_1')).toMatchObject(paying)
    expect(known.get('cus_1')).toMatchObject({ mrr_minor: {} })
  })

  it('goes from there with its risk, though that was scored meanwhile', async () => {
    await deliver(started)
    await scoreDueCustomers(app.ctx)
    const { client } = app.runtime.database()
    const stays = async () => (await client.execute('select customer_id from risk_stays')).rows
    expect(await stays()).toMatchObject([{ customer_id: 'cus_1' }])

    await deliver(customer({ metadata: { user_id: 'u_1' } }))
    expect((await customers()).map(({ id }) => id)).toEqual(['u_1'])
    expect(await stays()).toEqual([])
  })

  it('stays where somebody who answers was said to belong to it', async () => {
    await app.page('/v1/client/:key/identify', {
      anonymous_id: 'browser-1',
      user_id: 'ann',
      customer_id: 'cus_1',
    })
    await deliver(started)
    await deliver(customer({ metadata: { user_id: 'u_1' } }))
    expect((await customers()).map(({ id }) => id).sort()).toEqual(['cus_1', 'u_1'])
  })

  it('is the host’s to name', async () => {
    await deliver(started)
    await deliver(customer({ metadata: { user_id: 'u_1' } }))
    await app.api('PUT', '/v1/customers/u_1', { name: 'Ann & Sons', email: 'Ann@Example.com' })
    const later = { id: 'evt_later', created: CREATED + 1 }
    await deliver(customer({ name: 'Ann plc', email: 'a@example.com' }, later))
    expect(await customers()).toMatchObject([{ id: 'u_1', name: 'Ann & Sons', email: 'a@example.com' }])
  })

  it('is forgotten by name and address when it is deleted there, not by what it paid', async () => {
    await deliver(started)
    await deliver(customer({ metadata: { user_id: 'u_1' } }))
    await deliver(customer({}, { type: 'customer.deleted', id: 'evt_gone', created: CREATED + 1 }))
    expect(await customers()).toMatchObject([{ id: 'u_1', name: null, email: null, ...paying }])
    const { client } = app.runtime.database()
    const { rows } = await client.execute('select * from billing_accounts')
    expect(JSON.stringify(rows)).not.toContain('nn@')
  })

  it('may have two accounts, and then is both of them', async () => {
    const second = subscription({ id: 'sub_2', customer: 'cus_2' })
    await deliver(started)
    await deliver({ ...message('created', second), id: 'evt_2' })
    await deliver(customer({}))
    await deliver(customer({ id: 'cus_2', name: 'Ann' }, { id: 'evt_3', created: CREATED + 1 }))
    expect(await customers()).toMatchObject([
      { id: 'ann@example.com', name: 'Ann', mrr_minor: { USD: 4_000 } },
    ])
  })

  it('that the subscription’s own metadata names is that one, whoever the account is', async () => {
    await deliver(customer({ metadata: { user_id: 'u_1' } }))
    await deliver(message('created', subscription({ metadata: { user_id: 'team_7' } }), { created: CREATED - 1 }))
    expect(await customers()).toMatchObject([{ id: 'team_7', ...paying }])
  })
})

describe('something nobody signed', () => {
  const endpoints = async () => {
    const { client } = app.runtime.database()
    return (await client.execute('select refused_at from billing_endpoints')).rows[0]?.refused_at
  }
  const forge = () => app.request(path, { method: 'POST', headers: { 'stripe-signature': '' }, body: '{}' })

  it('is noted at the address it came to, at most once a minute', async () => {
    expect((await forge()).status).toBe(401)
    expect(await endpoints()).toBe(NOON)
    app.clock.now = NOON + 59_999
    await forge()
    expect(await endpoints()).toBe(NOON)
    app.clock.now = NOON + 60_000
    await forge()
    expect(await endpoints()).toBe(NOON + 60_000)
  })

  it('is forgotten when the secret is changed', async () => {
    await forge()
    const id = path.split('/').at(-1)
    await app.api('PUT', `/v1/billing-endpoints/${id}/secrets`, { secrets: ['whsec_another'] })
    expect(await endpoints()).toBeNull()
  })
})
