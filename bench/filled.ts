import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { parseConfig } from '../src/config'
import { SCOPES } from '../src/context'
import { openNode } from '../src/node/open'
import { createKey } from '../src/services/auth/keys'
import { cpuSeconds, median, round, startBenchServer } from './server'

interface Filled {
  port: number
  /** Named arguments beside `:ws`, the workspace. */
  args: Record<string, number>
  statements: readonly string[]
}

interface Cost {
  'median ms': number
  'CPU ms each': number
}

/** A database of its own, filled by SQL, and the built service reading it until the measurement is over. */
export async function withFilled(
  { port, args, statements }: Filled,
  measure: (ask: (path: string, repeats: number) => Promise<Cost>) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-bench-'))
  const database = `file:${join(folder, 'bench.db')}`
  const installation = await openNode(parseConfig({ DATABASE_URL: database }))
  const { workspace } = installation.ctx
  const { key } = await createKey(installation.ctx, { kind: 'secret', name: 'bench', scopes: [...SCOPES] })
  await installation.close()

  const client = createClient({ url: database, concurrency: 1 })
  for (const sql of statements) await client.execute({ sql, args: { ws: workspace.id, ...args } })
  client.close()

  const server = await startBenchServer(database, port)
  try {
    await measure(async (path, repeats) => {
      const times: number[] = []
      const cpuBefore = cpuSeconds(server.process.pid)
      for (let i = 0; i < repeats; i += 1) {
        const began = performance.now()
        const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
          headers: { authorization: `Bearer ${key}` },
        })
        await answer.arrayBuffer()
        if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
        times.push(performance.now() - began)
      }
      const cpu = (1000 * (cpuSeconds(server.process.pid) - cpuBefore)) / repeats
      return { 'median ms': round(median(times), 1), 'CPU ms each': round(cpu, 1) }
    })
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Spread evenly and without a pattern, and the same each time: fractions of multiples of the golden ratio. */
export const spread = (by: string): string =>
  `(${by} * 0.6180339887 - cast(${by} * 0.6180339887 as integer))`
