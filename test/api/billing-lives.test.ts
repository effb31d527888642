import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listExternalEvents } from '../../db/queries/billing-messages'
import {
  listMovementsOfCustomers,
  listSpellsOfCustomers,
  listSubscriptionsOfCustomers,
} from '../../db/queries/churn'
import type { PriceList } from '../../src/domain/billing/price-list'
import { rebuildSummaries } from '../../src/services/summaries/rebuild'
import { CASES, type ProviderCase, type Proof } from '../providers/billing/cases'
import { NOON, startApp, type TestApp } from '../harness'
import { read, readJson } from './helpers'

let app: TestApp

beforeEach(async () => {
  app = await startApp()
})

afterEach(async () => {
  expect(await rebuildSummaries(app.ctx)).toBe(0)
  await app.close()
})

async function connect({ provider, secrets: [secret], prices }: ProviderCase): Promise<string> {
  const made = await app.api('POST', '/v1/billing-endpoints', { provider: provider.slug, secret })
  const { id, path } = await readJson<{ id: string; path: string }>(made)
  if (prices) await app.api('PUT', `/v1/billing-endpoints/${id}/prices`, listOf(prices))
  return path
}

const listOf = (prices: PriceList) => ({
  prices: Object.entries(prices).map(([id, price]) => ({
    id,
    amount_minor: price.unitMinor,
    currency: price.currency,
    interval: price.interval,
    interval_count: price.intervalCount,
  })),
})

async function post(path: string, body: string, { headers = {}, query = '' }: Proof) {
  const answer = await app.request(`${path}${query}`, { method: 'POST', headers, body })
  await app.settled()
  return answer
}

/** Delivers messages as the system would, one after the other; answers with the statuses. */
async function deliver(which: ProviderCase, path: string, messages: readonly unknown[]) {
  const { sign, secrets } = which
  const statuses: number[] = []
  for (const message of messages) {
    const body = JSON.stringify(message)
    const answer = await post(path, body, sign(body, { secret: secrets[0], at: NOON }))
    statuses.push(answer.status)
  }
  return statuses
}

/** All that the ledger keeps of a customer. */
async function ledgerOf(customerId: string) {
  const { db, workspace } = app.ctx
  const [customer, subscriptions, spells, movements] = await Promise.all([
    app.api('GET', `/v1/customers/${customerId}`).then(readJson),
    listSubscriptionsOfCustomers(db, workspace.id, [customerId]),
    listSpellsOfCustomers(db, workspace.id, [customerId]),
    listMovementsOfCustomers(db, workspace.id, [customerId]),
  ])
  return {
    customer,
    subscriptions: subscriptions.map(({ workspaceId: _, ...row }) => row),
    spells: spells.map(({ workspaceId: _, ...row }) => row),
    movements: movements
      .map(({ workspaceId: _, ...row }) => row)
      .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
  }
}

const stored = async ({ provider }: ProviderCase, message: unknown) => {
  const { id } = await provider.describe(JSON.stringify(message))
  return await listExternalEvents(app.ctx.db, app.ctx.workspace.id, provider.slug, [id])
}

const SEED = 20_260_302

describe.each(CASES.map((which) => [which.provider.name, which] as const))('%s', (_name, which) => {
  const { life, customerId, status, secrets, sign, movements } = which
  const [first] = life
  const body = JSON.stringify(first)

  it('tells a life from the first payment to the end', async () => {
    const path = await connect(which)
    const statuses = await deliver(which, path, life)
    expect(new Set(statuses)).toEqual(new Set([status]))

    const ledger = await ledgerOf(customerId)
    expect(ledger.customer).toMatchObject({
      status: 'churned',
      mrr_minor: {},
      churned_at: which.churnedAt,
    })
    expect(ledger.spells).toMatchObject([
      { startedAt: Date.parse(which.firstPaidAt), endedAt: Date.parse(which.churnedAt) },
    ])
    expect(ledger.movements).toMatchObject(movements)
    for (const message of life) {
      expect(await stored(which, message)).toMatchObject([{ handledAt: NOON }])
    }
  })

  it('tells the same life in any order', async () => {
    const path = await connect(which)
    await deliver(which, path, life)
    const inOrder = await ledgerOf(customerId)
    const shuffles = fc.sample(fc.shuffledSubarray(life, { minLength: life.length }), {
      seed: SEED,
      numRuns: 2,
    })
    for (const arrival of [life.toReversed(), ...shuffles]) {
      await app.close()
      app = await startApp()
      await deliver(which, await connect(which), arrival)
      expect(await ledgerOf(customerId)).toEqual(inOrder)
    }
  })

  it('stores a repeated message once', async () => {
    const path = await connect(which)
    await deliver(which, path, life)
    const once = await ledgerOf(customerId)
    const again = await Promise.all(
      Array.from({ length: 5 }, () => deliver(which, path, [first])),
    )
    expect(new Set(again.flat())).toEqual(new Set([status]))
    expect(await stored(which, first)).toHaveLength(1)
    expect(await ledgerOf(customerId)).toEqual(once)
  })

  it('is not believed without its secret, and under either while one is replaced', async () => {
    const path = await connect(which)
    const send = async (secret: string) =>
      (await post(path, body, sign(body, { secret, at: NOON }))).status
    expect(await read(await post(path, body, {}))).toMatchObject([401, { code: 'unauthorized' }])
    expect(await send(secrets[1])).toBe(401)
    expect(await stored(which, first)).toEqual([])

    const id = path.split('/').at(-1)
    await app.api('PUT', `/v1/billing-endpoints/${id}/secrets`, { secrets })
    expect([await send(secrets[0]), await send(secrets[1])]).toEqual([status, status])
    await app.api('PUT', `/v1/billing-endpoints/${id}/secrets`, { secrets: [secrets[1]] })
    expect([await send(secrets[0]), await send(secrets[1])]).toEqual([401, status])
  })
})
