import { type Client, createClient, type InStatement, type ResultSet } from '@libsql/client'
import { drizzle } from 'drizzle-orm/libsql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Db } from '../../db/client'
import { listDeliveriesById } from '../../db/queries/deliveries'
import { listFollowUpsById } from '../../db/queries/follow-ups'
import { listMessagesById } from '../../db/queries/messages'
import { listRunsById } from '../../db/queries/playbook-runs'
import { listDisplaysById, listRespondentsById } from '../../db/queries/respondents'
import { listResponsesById } from '../../db/queries/responses'
import * as schema from '../../db/schema'
import { startApp, type TestApp } from '../harness'

let app: TestApp
let client: Client
let db: Db
let plans: string[]

beforeAll(async () => {
  app = await startApp()
  const { rows } = await app.runtime.database().client.execute('pragma database_list')
  client = createClient({ url: `file:${String(rows[0]?.file)}` })
  const execute = client.execute.bind(client) as (statement: InStatement) => Promise<ResultSet>
  client.execute = async (statement: InStatement) => {
    const { sql, args = [] } = typeof statement === 'string' ? { sql: statement } : statement
    const plan = await execute({ sql: `explain query plan ${sql}`, args })
    plans.push(String(plan.rows[0]?.detail))
    return await execute(statement)
  }
  db = drizzle(client, { schema })
})
afterAll(async () => {
  client.close()
  await app.close()
})

const IDS = Array.from({ length: 50 }, (_, i) => `id ${i}`)

it.each<[string, (db: Db, workspaceId: string, ids: readonly string[]) => Promise<unknown>]>([
  ['displays, of which every answer names one', listDisplaysById],
  ['respondents', listRespondentsById],
  ['responses', listResponsesById],
  ['follow-ups', listFollowUpsById],
  ['messages', listMessagesById],
  ['deliveries', listDeliveriesById],
  ['runs of playbooks', listRunsById],
])('%s are found by their ids, not in all of the workspace', async (_, list) => {
  plans = []
  await list(db, app.ctx.workspace.id, IDS)
  expect(plans).toEqual([expect.stringMatching(/\(id=\?\)$/)])
})
