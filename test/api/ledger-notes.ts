import { expect } from 'vitest'
import { rebuildSummaries } from '../../src/services/summaries/rebuild'
import { NOON, startApp, type TestApp } from '../harness'
import { readJson } from './helpers'

export interface LedgerNotes {
  app: TestApp
  /** Notes an event; `mrr` in cents, `at` as an instant or a day at noon in UTC. */
  note: (
    customer: string,
    type: string,
    at: number | string,
    mrr?: number,
    currency?: string,
    more?: object,
  ) => void
  /** A summary over all that was noted, as of NOON. */
  summarize: <T = Record<string, unknown>>(path: string, query: string) => Promise<T>
  /** Ends the app, once every counter equals a recount. */
  close: () => Promise<void>
}

/** A service whose ledger a test writes by hand. */
export async function startLedger(): Promise<LedgerNotes> {
  const app = await startApp()
  const events: object[] = []
  let sent = 0
  return {
    app,
    note(customer_id, type, at, mrr, currency = 'EUR', more = {}) {
      events.push({
        id: `e${events.length}`,
        customer_id,
        subscription_id: `${customer_id}-${currency}`,
        type,
        at: typeof at === 'number' ? new Date(at).toISOString() : `${at}T12:00:00Z`,
        ...(mrr === undefined ? {} : { mrr_minor: mrr, currency }),
        ...more,
      })
    },
    async summarize<T>(path: string, query: string) {
      if (sent < events.length) {
        const answer = await app.api('POST', '/v1/churn-events', { events: events.slice(sent) })
        expect(answer.status).toBeLessThan(300)
        sent = events.length
      }
      app.clock.now = NOON
      return await readJson<T>(await app.api('GET', `/v1/summaries/${path}?${query}`))
    },
    async close() {
      expect(await rebuildSummaries(app.ctx)).toBe(0)
      await app.close()
    },
  }
}
