import { cpSync, rmSync } from 'node:fs'
import { createClient } from '@libsql/client'
import { backdate } from '../../demo/backdate'
import { randomOf } from '../../demo/lives'
import { seedDemo } from '../../demo/seed-demo'
import { parseConfig } from '../../src/config'
import { openNode } from '../../src/node/open'
import type { Workspace } from '../../src/services/action'
import { recountCohorts } from '../../src/services/billing/recount-cohorts'
import { recountTotals } from '../../src/services/billing/recount-totals'
import { makeDueDigest } from '../../src/services/digests/make'
import { copyRows } from './copies'
import { countCopies } from './counts'
import { addTraffic } from './traffic'

const RESPONSES = 1_000_000
const CUSTOMERS = 100_000
/** So many lives are played by the demo, through the service itself; the others are copies of them. */
const PLAYED = 2_000
const DIGESTS = 12
const WEEK_MS = 7 * 86_400_000

/**
 * Makes a file of a large business: the demo's, with a million responses and 100,000 customers. Rows are those
 * the service wrote, copied with ids and times of their own; counters are what it counts of them. Minutes.
 */
export async function makeBusiness(file: string): Promise<void> {
  const seed = `${file}.seed`
  for (const each of [file, seed]) for (const end of ['', '-wal', '-shm']) rmSync(each + end, { force: true })
  const workspace = await play(seed)
  cpSync(seed, file)

  const client = createClient({ url: `file:${file}`, concurrency: 1 })
  for (const pragma of PRAGMAS) await client.execute(pragma)
  await client.execute({ sql: 'attach database ? as seed', args: [seed] })
  const { rows } = await client.execute('select count(*) as n from seed.responses')
  const copies = { customers: CUSTOMERS / PLAYED, people: Math.ceil(RESPONSES / Number(rows[0]?.n)) }
  await copyRows(client, copies, workspace.timeZone)
  await countCopies(client, seed, workspace.id)
  await addTraffic(client, workspace.id)
  await client.execute('pragma wal_checkpoint(truncate)')
  client.close()
  await recountLedger(file)
  rmSync(seed)
}

const PRAGMAS = ['pragma synchronous = off', 'pragma cache_size = -1500000', 'pragma wal_autocheckpoint = 100000']

async function play(file: string): Promise<Workspace> {
  const { ctx, close } = await openNode(parseConfig({ DATABASE_URL: `file:${file}` }))
  const endAt = Date.now()
  const workspace = await seedDemo({ ctx }, { seed: 1, endAt, customers: PLAYED })
  for (let week = DIGESTS - 1; week >= 0; week -= 1) {
    const then = backdate({ ...ctx, workspace }, endAt - week * WEEK_MS, randomOf(1, `digest ${week}`))
    await makeDueDigest(then)
  }
  await close()
  return workspace
}

/** Totals of movements and cohorts, by the service's own recount. */
async function recountLedger(file: string): Promise<void> {
  const { ctx, close } = await openNode(parseConfig({ DATABASE_URL: `file:${file}` }))
  await ctx.write(ctx.workspace, recountTotals, { fromDay: null, beforeDay: null })
  await ctx.write(ctx.workspace, recountCohorts, { from: null, before: null })
  await close()
}
