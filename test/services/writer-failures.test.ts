import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AppError } from '../../src/errors'
import { createWriter } from '../../src/services/writer'
import { names, startWriter, type WatchedWriter } from './watched-writer'

let on: WatchedWriter

beforeEach(async () => {
  on = await startWriter()
})

afterEach(() => on.close())

const raise = (message: string): never => {
  throw new Error(message)
}

describe('a write that fails', () => {
  const outcomes = async (writes: Promise<unknown>[]) =>
    (await Promise.allSettled(writes)).map((one) =>
      one.status === 'fulfilled' ? 'done' : (one.reason as Error).message,
    )

  it('fails by itself when it is refused as it decides', async () => {
    const fail = new AppError('conflict', 'no')
    expect(await outcomes([on.write('a'), on.write('b', { fail }), on.write('c')])).toEqual([
      'done',
      'no',
      'done',
    ])
    expect(on.commits).toEqual([['a', 'c']])
  })

  it('fails by itself when the database refuses one of its rows', async () => {
    // A link must have a workspace: the row breaks the whole batch, and then only itself.
    const broken = {
      signInLinks: [
        { hash: 'b', workspaceId: null as unknown as string, createdAt: 0, expiresAt: 0, usedAt: null },
      ],
    }
    const [a, b, c] = await outcomes([
      on.write('a'),
      on.write('b', { changes: broken }),
      on.write('c'),
    ])
    expect([a, b, c]).toEqual(['done', expect.stringContaining('NOT NULL'), 'done'])
    expect(on.commits).toEqual([['a'], ['c']])
  })

  it('fails with those of its action when looking fails, and holds up none after it', async () => {
    const blind: typeof on.together = {
      ...on.together,
      name: 'blind',
      see: () => Promise.reject(new Error('no such table')),
    }
    expect(await outcomes([on.write('a'), on.write('b', {}, blind)])).toEqual([
      'done',
      'the database cannot take this right now',
    ])
    await on.write('c')
    expect(on.commits).toEqual([['a'], ['c']])
  })

  it('fails at once when its keys cannot be told', async () => {
    const keyless: typeof on.together = { ...on.together, keys: () => raise('no keys') }
    expect(await outcomes([on.write('a', {}, keyless), on.write('b')])).toEqual(['no keys', 'done'])
  })

  it('is told to come back when there is no database', async () => {
    const nowhere = createWriter({
      database: () => raise('gone'),
      now: Date.now,
      newId: on.app.ctx.newId,
    })
    const writes = [1, 2].map(() => nowhere.run(on.app.ctx.workspace, on.together, { name: 'a' }))
    expect(await outcomes(writes)).toEqual(
      writes.map(() => 'the database cannot take this right now'),
    )
    await nowhere.idle()
  })
})

describe('the writer', () => {
  it('refuses the write after 5,000 waiting ones, and takes one when they are done', async () => {
    const waiting = names(5_000).map((name) => on.write(name, { changes: {} }))
    const refused = await on.write('one too many').catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'unavailable', detail: { retryAfterSeconds: 2 } })
    await Promise.all(waiting)
    expect(await on.write('later')).toBe('')
  })

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])(
    'takes a write that comes %i steps after the last was done',
    async (steps) => {
      await on.write('a')
      for (let i = 0; i < steps; i += 1) await Promise.resolve()
      const late = on.write('b')
      const patience = new Promise((resolve) => setTimeout(() => resolve('still waiting'), 2_000))
      expect(await Promise.race([late, patience])).toBe('a')
    },
  )

  it('is idle once everything handed in is done or refused', async () => {
    const results: string[] = []
    const fail = new AppError('conflict', 'no')
    for (const name of names(300)) void on.write(name).then(() => results.push(name))
    void on.write('refused', { fail }).catch(() => results.push('refused'))
    await on.idle()
    await Promise.resolve()
    expect(results).toHaveLength(301)
    await on.idle()
  })

  it('commits nothing when there is nothing to change', async () => {
    await on.write('a', { changes: {} })
    expect(on.commits).toEqual([])
  })
})
