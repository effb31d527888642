import type { Changes } from '../../db/changes'
import type { Database } from '../../db/client'
import type { Action } from '../../src/services/action'
import { createWriter } from '../../src/services/writer'
import { startApp } from '../harness'

/** What a test's write asks for: its keys, and what it does when it decides. */
interface Input {
  name: string
  keys?: string[]
  changes?: Changes
  fail?: Error
}

export type WatchedWriter = Awaited<ReturnType<typeof startWriter>>

/** A writer on a real database whose commits can be read back: each write stores a session. */
export async function startWriter() {
  const app = await startApp()
  /** Names of the writes in each commit, in the order of the commits. */
  const commits: string[][] = []
  const writer = createWriter({
    database: () => watch(app.runtime.database(), commits),
    now: () => app.clock.now,
    newId: app.ctx.newId,
  })

  /** Sees which writes are in before it, and answers so. */
  const together: Action<Input, string[], string> = {
    name: 'test',
    keys: ({ keys = [] }) => keys,
    see: async (_db, _workspaceId, inputs) => inputs.map(() => commits.flat()),
    decide(seen, { name, changes, fail }) {
      if (fail) throw fail
      const link = { hash: name, workspaceId: 'w', createdAt: 0, expiresAt: 0, usedAt: null }
      return { result: seen.join(), changes: changes ?? { signInLinks: [link] } }
    },
  }
  const alone: typeof together = { ...together, alone: true }

  return {
    app,
    commits,
    together,
    alone,
    idle: writer.idle,
    write: (name: string, input: Partial<Input> = {}, action = together) =>
      writer.run(app.ctx.workspace, action, { name, ...input }),
    close: async () => {
      await writer.idle()
      await app.close()
    },
  }
}

/** The database, with the names of the links that each commit stores written down. */
function watch(database: Database, commits: string[][]): Database {
  const batch: Database['client']['batch'] = async (statements, mode) => {
    const done = await database.client.batch(statements, mode)
    const stored = statements.flatMap((one) =>
      typeof one === 'object' && 'sql' in one && one.sql.includes('"sign_in_links"') ? [one.args] : [],
    )
    // A link has five columns, its hash first.
    commits.push(stored.flatMap((args) => (args as string[]).filter((_, i) => i % 5 === 0)))
    return done
  }
  const client = new Proxy(database.client, {
    get: (target, name) => (name === 'batch' ? batch : Reflect.get(target, name)),
  })
  return { ...database, client }
}

export const names = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`)
