import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { drizzle } from 'drizzle-orm/libsql'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { listMembers } from '../../db/queries/members'
import { advanceOperations } from '../../src/services/operations/advance'
import { churnEvent } from '../api/helpers'
import { NOON, startApp } from '../harness'
import { ledgerRows } from '../services/billing/ledger-rows'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'earshot-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const WORKSPACE = `wsp_${'0'.repeat(26)}`

/** A database as the first migration alone left it, with a customer who came, grew and left. */
async function makeOldDatabase(url: string): Promise<void> {
  const migrations = join(folder, 'migrations')
  mkdirSync(join(migrations, 'meta'), { recursive: true })
  copyFileSync('db/migrations/0000_start.sql', join(migrations, '0000_start.sql'))
  const journal = JSON.parse(readFileSync('db/migrations/meta/_journal.json', 'utf8'))
  journal.entries = journal.entries.slice(0, 1)
  writeFileSync(join(migrations, 'meta/_journal.json'), JSON.stringify(journal))

  const client = createClient({ url })
  await migrate(drizzle(client), { migrationsFolder: migrations })
  const event = (id: string, type: string, day: string, mrr: number | null) =>
    `insert into churn_events (workspace_id, id, source, customer_id, subscription_id, type, at, mrr_minor,
      currency, reason, received_at) values ('${WORKSPACE}', '${id}', 'api', 'acme', 'acme', '${type}',
      ${Date.parse(`${day}T12:00:00Z`)}, ${mrr}, ${mrr === null ? null : "'EUR'"}, null, ${NOON})`
  await client.batch(
    [
      `insert into workspaces (id, name, time_zone, currency, identity_secret, allowed_origins, created_at)
        values ('${WORKSPACE}', 'Old', 'UTC', 'EUR', 'secret', '[]', ${NOON})`,
      event('e1', 'started', '2026-01-10', 4900),
      event('e2', 'changed', '2026-01-20', 9900),
      event('e3', 'ended', '2026-02-01', null),
      `insert into customers (workspace_id, id, traits, status, mrr, first_paid_at, churned_at, created_at)
        values ('${WORKSPACE}', 'acme', '{}', 'churned', '{}', ${Date.parse('2026-01-10T12:00:00Z')},
          ${Date.parse('2026-02-01T12:00:00Z')}, ${NOON})`,
      `insert into movements (workspace_id, id, customer_id, at, day, type, currency, amount_minor, mrr_before,
        mrr_after, spell_started_at, event_id) values ('${WORKSPACE}', 'e1:EUR', 'acme',
        ${Date.parse('2026-01-10T12:00:00Z')}, '2026-01-10', 'new', 'EUR', 4900, 0, 4900,
        ${Date.parse('2026-01-10T12:00:00Z')}, 'e1')`,
    ],
    'write',
  )
  client.close()
}

it('an old database gets its spells and the rest of its ledger by itself', async () => {
  const url = `file:${join(folder, 'old.db')}`
  await makeOldDatabase(url)
  const old = await startApp({ env: { DATABASE_URL: url }, now: NOON + 3_600_000 })
  await advanceOperations(old.ctx)
  const rebuilt = await ledgerRows(old)
  const { rows } = await old.runtime.database().client.execute('select status, report from operations')
  await old.close()

  const fresh = await startApp()
  await fresh.api('POST', '/v1/churn-events', {
    events: [
      churnEvent('e1', { at: '2026-01-10T12:00:00Z' }),
      churnEvent('e2', { at: '2026-01-20T12:00:00Z', type: 'changed', mrr_minor: 9900 }),
      churnEvent('e3', { at: '2026-02-01T12:00:00Z', type: 'ended' }),
    ],
  })
  expect(rebuilt).toEqual(await ledgerRows(fresh))
  expect(rebuilt.spells).toHaveLength(1)
  expect(rows.map(({ status, report }) => [status, report])).toEqual([['done', '{"changed":1}']])
  await fresh.close()
})

it('an old workspace gets the owner a new one begins with', async () => {
  const url = `file:${join(folder, 'old.db')}`
  await makeOldDatabase(url)
  const app = await startApp({ env: { DATABASE_URL: url } })
  try {
    expect(await listMembers(app.ctx.db, WORKSPACE)).toMatchObject([
      { id: `mem_${'0'.repeat(26)}`, userId: null, role: 'owner', createdAt: NOON },
    ])
  } finally {
    await app.close()
  }
})
