import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Changes } from '../../db/changes'
import type { Database } from '../../db/client'
import { AppError } from '../../src/errors'
import type { Action } from '../../src/services/action'
import { createWriter, type Writer } from '../../src/services/writer'
import { startApp, type TestApp } from '../harness'

/** What a test's write asks for: its keys, and what it does when it decides. */
interface Input {
  name: string
  keys?: string[]
  changes?: Changes
  fail?: Error
}

let app: TestApp
let writer: Writer
/** Names of the writes in each commit, in the order of the commits. */
let commits: string[][]
let order: string[]

beforeEach(async () => {
  app = await startApp()
  commits = []
  order = []
  writer = createWriter({ database: () => watched(app.runtime.database()), now: () => app.clock.now, newId: app.ctx.newId })
})

afterEach(async () => {
  await writer.idle()
  await app.close()
})

/** The database, with its commits counted by the sessions they store. */
function watched(database: Database): Database {
  const batch: Database['client']['batch'] = async (statements, mode) => {
    const stored = statements.flatMap((one) => (typeof one === 'object' && 'sql' in one && one.sql.includes('"sessions"') ? [one.args] : []))
    const done = await database.client.batch(statements, mode)
    commits.push(stored.flatMap((args) => (args as string[]).filter((_, i) => i % 4 === 0)))
    return done
  }
  return { ...database, client: new Proxy(database.client, { get: (client, name) => (name === 'batch' ? batch : Reflect.get(client, name)) }) }
}

const session = (hash: string): Changes => ({
  sessions: [{ hash, workspaceId: app.ctx.workspace.id, createdAt: 0, expiresAt: 0 }],
})

const shared: Omit<Action<Input, string[], string>, 'alone'> = {
  name: 'test',
  keys: ({ keys = [] }) => keys,
  see: async (_db, _workspaceId, inputs) => inputs.map(() => commits.flat()),
  decide(seen, { name, changes, fail }) {
    order.push(name)
    if (fail) throw fail
    return { result: seen.join(), changes: changes ?? session(name) }
  },
}

const together: Action<Input, string[], string> = shared
const alone: Action<Input, string[], string> = { ...shared, alone: true }

const write = (name: string, input: Partial<Input> = {}, action = together) =>
  writer.run(app.ctx.workspace, action, { name, ...input })

const raise = (message: string): never => {
  throw new Error(message)
}

const names = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`)

describe('writes that come together', () => {
  it('share a commit', async () => {
    await Promise.all(names(200).map((name) => write(name)))
    expect(commits).toEqual([names(200)])
  })

  it('share a commit at 200 and need another at 201', async () => {
    await Promise.all(names(201).map((name) => write(name)))
    expect(commits.map((commit) => commit.length)).toEqual([200, 1])
  })

  it('of other actions share it too', async () => {
    const other = { ...together, name: 'other' }
    await Promise.all([write('a'), write('b', {}, other), write('c')])
    expect(commits.map((commit) => commit.toSorted())).toEqual([['a', 'b', 'c']])
  })

  it('while others are committed go into the next commit', async () => {
    const first = write('first')
    await new Promise((resolve) => setImmediate(resolve))
    await Promise.all([first, write('second'), write('third')])
    expect(commits).toEqual([['first'], ['second', 'third']])
  })

  it('are done, not merely begun, when they resolve', async () => {
    await write('a')
    const { rows } = await app.runtime.database().client.execute('select hash from sessions')
    expect(rows).toMatchObject([{ hash: 'a' }])
  })
})

describe('writes with a key in common', () => {
  it('never share a commit, and each sees what the one before wrote', async () => {
    const seen = await Promise.all(['a', 'b', 'c'].map((name) => write(name, { keys: ['k'] })))
    expect(commits).toEqual([['a'], ['b'], ['c']])
    expect(seen).toEqual(['', 'a', 'a,b'])
  })

  it('run in the order they came, also when only some of their keys are in common', async () => {
    await Promise.all([
      write('a', { keys: ['x'] }),
      write('b', { keys: ['x', 'y'] }),
      // Free of "a", yet it must not overtake "b", which waits.
      write('c', { keys: ['y'] }),
      write('d', { keys: ['z'] }),
    ])
    expect(commits).toEqual([['a', 'd'], ['b'], ['c']])
  })
})

describe('a write that wants to be alone', () => {
  it('shares its commit with nothing, before or after', async () => {
    await Promise.all([write('a'), write('b'), write('big', {}, alone), write('c'), write('d')])
    expect(commits).toEqual([['a', 'b'], ['big'], ['c', 'd']])
    expect(order).toEqual(['a', 'b', 'big', 'c', 'd'])
  })

  it('shares it with no other of its kind', async () => {
    await Promise.all([write('a', {}, alone), write('b', {}, alone)])
    expect(commits).toEqual([['a'], ['b']])
  })
})

describe('a write that fails', () => {
  const outcomes = async (writes: Promise<unknown>[]) =>
    (await Promise.allSettled(writes)).map((one) => (one.status === 'fulfilled' ? 'done' : (one.reason as Error).message))

  it('fails by itself when it is refused as it decides', async () => {
    const fail = new AppError('conflict', 'no')
    expect(await outcomes([write('a'), write('b', { fail }), write('c')])).toEqual(['done', 'no', 'done'])
    expect(commits).toEqual([['a', 'c']])
  })

  it('fails by itself when the database refuses one of its rows', async () => {
    // A session must have a workspace: the row breaks the whole batch, and then only itself.
    const broken = { sessions: [{ hash: 'b', workspaceId: null as unknown as string, createdAt: 0, expiresAt: 0 }] }
    const [a, b, c] = await outcomes([write('a'), write('b', { changes: broken }), write('c')])
    expect([a, b, c]).toEqual(['done', expect.stringContaining('NOT NULL'), 'done'])
    expect(commits).toEqual([['a'], ['c']])
  })

  it('fails with those of its action when looking fails, and holds up nothing after it', async () => {
    const blind: typeof together = { ...together, name: 'blind', see: () => Promise.reject(new Error('no such table')) }
    expect(await outcomes([write('a'), write('b', {}, blind)])).toEqual(['done', 'the database cannot take this right now'])
    await write('c')
    expect(commits).toEqual([['a'], ['c']])
  })

  it('fails at once when its keys cannot be told', async () => {
    const keyless: typeof together = { ...together, keys: () => raise('no keys') }
    expect(await outcomes([write('a', {}, keyless), write('b')])).toEqual(['no keys', 'done'])
  })

  it('is told to come back when there is no database', async () => {
    const nowhere = createWriter({ database: () => raise('gone'), now: Date.now, newId: app.ctx.newId })
    const writes = [1, 2].map(() => nowhere.run(app.ctx.workspace, together, { name: 'a' }))
    expect(await outcomes(writes)).toEqual(writes.map(() => 'the database cannot take this right now'))
    await nowhere.idle()
  })
})

describe('the writer', () => {
  it('refuses the write after 5,000 waiting ones, and takes the next when they are done', async () => {
    const waiting = names(5_000).map((name) => write(name, { changes: {} }))
    const refused = await write('one too many').catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'unavailable', detail: { retryAfterSeconds: 2 } })
    await Promise.all(waiting)
    expect(await write('later')).toBe('')
  })

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])('takes a write that comes %i steps after the last was done', async (steps) => {
    await write('a')
    for (let i = 0; i < steps; i += 1) await null
    const late = write('b')
    const patience = new Promise((resolve) => setTimeout(() => resolve('still waiting'), 2_000))
    expect(await Promise.race([late, patience])).toBe('a')
  })

  it('is idle once everything handed in is done or refused', async () => {
    const results: string[] = []
    const fail = new AppError('conflict', 'no')
    for (const name of names(300)) void write(name).then(() => results.push(name))
    void write('refused', { fail }).catch(() => results.push('refused'))
    await writer.idle()
    await null
    expect(results).toHaveLength(301)
    await writer.idle()
  })

  it('commits nothing when there is nothing to change', async () => {
    await write('a', { changes: {} })
    expect(commits).toEqual([])
  })
})
