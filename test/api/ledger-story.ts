import { DAY, NOON, startApp, type TestApp } from '../harness'
import { read, readJson } from './helpers'

/** Events told in days before NOON, and the summary asked for at NOON. */
export interface Story {
  app: TestApp
  /** Notes what happened to a customer so many days before NOON; nothing is sent yet. */
  note: (customer: string, ...events: Told[]) => void
  /** Sends what was noted, all in one batch. */
  send: () => Promise<void>
  ask: <T = Record<string, unknown>>(query: string) => Promise<T>
}

/** 49.00 EUR a month on "Team" when it starts, unless said otherwise. */
export type Told = { type: string; ago: number } & Record<string, unknown>

const PRICE = { mrr_minor: 4900, currency: 'EUR', plan: 'Team', interval: 'month' }

export async function startStory(): Promise<Story> {
  const app = await startApp()
  const events: object[] = []
  const send = async () => {
    if (events.length === 0) return
    const [status, body] = await read(await app.api('POST', '/v1/churn-events', { events }))
    const { results } = body as { results: { status: string }[] }
    const refused = results.filter((result) => result.status !== 'accepted')
    if (status !== 200 || refused.length > 0) throw new Error(JSON.stringify([status, refused]))
    events.length = 0
  }
  let count = 0
  return {
    app,
    note(customer, ...told) {
      for (const { ago, ...event } of told) {
        count += 1
        const at = new Date(NOON - ago * DAY).toISOString()
        const price = event.type === 'started' || event.type === 'reactivated' ? PRICE : {}
        events.push({ id: `e${count}`, customer_id: customer, at, ...price, ...event })
      }
    },
    send,
    async ask(query) {
      await send()
      app.clock.now = NOON
      const response = await app.api('GET', `/v1/summaries/${query}`)
      if (response.status !== 200) throw new Error(await response.text())
      return await readJson(response)
    },
  }
}
