import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Statement } from '../../db/client'
import * as statements from '../../db/delivery-statements'
import * as messages from '../../db/message-statements'
import { startApp, type TestApp } from '../harness'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const own = { workspaceId: 'wsp_1', ids: ['a', 'b'] }

it.each<[string, Statement]>([
  ['a claim', statements.claimStatement('deliveries')({ ...own, claim: 'c', now: 1, until: 2 })],
  ['a claim of messages', statements.claimStatement('messages')({ ...own, claim: 'c', now: 1, until: 2 })],
  ['messages held back', messages.withholdStatement({ ...own, reason: 'capped', now: 1 })],
  ['messages put off', messages.postponeStatement({ ...own, until: 2, now: 1 })],
  ['a dispatch', statements.dispatchStatement({ ...own, at: 1 })],
  ['dropped deliveries', statements.dropDeliveriesStatement(own)],
  ['dropped attempts', statements.dropAttemptsStatement(own)],
  ['dropped events', statements.dropEventsStatement(own)],
])('%s: rows are found by their ids, not in all of the workspace', async (_, { sql, args }) => {
  const { client } = app.runtime.database()
  const { rows } = await client.execute({ sql: `explain query plan ${sql}`, args })
  expect(String(rows[0]?.detail)).toMatch(/\((workspace_id=\? AND delivery_)?id=\?\)$/)
})
