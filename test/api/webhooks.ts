import type { TestApp } from '../harness'
import { readJson } from './helpers'

export interface Webhook {
  id: string
  url: string
  status: string
  enabled: boolean
  types: string[]
  failures: number
  secret: string
  secrets: { shown: string; expires_at: string | null }[]
  deliveries: Record<string, number>
}

export interface Delivery {
  id: string
  endpoint_id: string
  event_id: string
  type: string
  state: string
  attempts: number
  last_status: number | null
  last_problem: string | null
  last_attempt_at: string | null
  next_attempt_at: string | null
  body: string | null
  tries: { attempt: number; status: number | null; problem: string | null; answer: string; ms: number }[]
}

export const makeWebhook = async (app: TestApp, url: string, more: object = {}): Promise<Webhook> =>
  await readJson<Webhook>(await app.api('POST', '/v1/webhook-endpoints', { url, ...more }))

export const listDeliveries = async (app: TestApp, query = ''): Promise<Delivery[]> =>
  (await readJson<{ data: Delivery[] }>(await app.api('GET', `/v1/webhook-deliveries${query}`))).data

/** What the scheduled turn does. */
export async function deliver(app: TestApp): Promise<void> {
  await app.ctx.deliverer.run(app.ctx)
  await app.settled()
}
