import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findOperation, findOperationPart } from '../../../db/queries/operations'
import { AppError } from '../../../src/errors'
import { JOBS } from '../../../src/jobs'
import { OPERATION_KINDS } from '../../../src/services/operations'
import { advanceOperation, advanceOperations } from '../../../src/services/operations/advance'
import { expireOperations } from '../../../src/services/operations/expire'
import type { OperationKind } from '../../../src/services/operations/kind'
import { startOperation } from '../../../src/services/operations/start'
import { read, readJson } from '../../api/helpers'
import { DAY, NOON, startApp, type TestApp } from '../../harness'

let app: TestApp
let steps: string[]

/** Registers a kind for one test. */
const register = (kind: OperationKind) =>
  (OPERATION_KINDS as Map<string, OperationKind>).set(kind.slug, kind)

/** Counts to three, a second a step; `before` may break a step. */
const counting = (before: (cursor: string | null) => void = () => {}): OperationKind => ({
  slug: 'counting',
  async step(_ctx, { cursor, done, report }) {
    steps.push(cursor ?? 'start')
    before(cursor)
    app.clock.now += 1_000
    const last = done === 2
    const seen = [...((report.seen as number[] | undefined) ?? []), done]
    return { cursor: last ? null : `at ${done + 1}`, done: done + 1, total: 3, report: { seen } }
  },
})

beforeEach(async () => {
  steps = []
  app = await startApp()
  app.ctx.log = app.runtime.log = () => {}
  register(counting())
})

afterEach(async () => {
  ;(OPERATION_KINDS as Map<string, OperationKind>).delete('counting')
  await app.close()
})

const start = () => startOperation(app.ctx, { kind: 'counting', input: {}, parts: ['a', 'b'] })
const find = (id: string) => findOperation(app.ctx.db, app.ctx.workspace.id, id)
const partOf = (id: string) => findOperationPart(app.ctx.db, app.ctx.workspace.id, id, 1)

describe('long work', () => {
  it('begins at once, shows how far it is, and leaves what came of it', async () => {
    const { id } = await start()
    expect(await read(await app.api('GET', `/v1/operations/${id}`))).toMatchObject([
      200,
      { id, kind: 'counting', status: 'running', done: 0, total: null, finished_at: null },
    ])
    await advanceOperation(app.ctx, { id })
    expect(await read(await app.api('GET', `/v1/operations/${id}`))).toEqual([
      200,
      {
        id,
        kind: 'counting',
        status: 'done',
        done: 3,
        total: 3,
        report: { seen: [0, 1, 2] },
        started_at: '2026-03-02T12:00:00.000Z',
        updated_at: '2026-03-02T12:00:03.000Z',
        finished_at: '2026-03-02T12:00:03.000Z',
      },
    ])
    expect(steps).toEqual(['start', 'at 1', 'at 2'])
  })

  it('drops what was handed in once it is done', async () => {
    const { id } = await start()
    expect(await partOf(id)).toMatchObject({ content: 'b' })
    await advanceOperation(app.ctx, { id })
    expect(await partOf(id)).toBeUndefined()
  })

  it('keeps what was handed in where its kind still needs it', async () => {
    register({ ...counting(), keepsParts: () => true })
    const { id } = await start()
    await advanceOperation(app.ctx, { id })
    expect(await partOf(id)).toMatchObject({ content: 'b' })
  })

  it('is scheduled every minute', () => {
    expect(JOBS).toContainEqual({ name: 'advance operations', everyMinutes: 1, run: advanceOperations })
  })

  it('left alone for half a minute is gone on with by the schedule, not before', async () => {
    const { id } = await start()
    app.clock.now = NOON + 29_999
    expect(await advanceOperations(app.ctx)).toBe(0)
    app.clock.now = NOON + 30_000
    expect(await advanceOperations(app.ctx)).toBe(3)
    expect(await find(id)).toMatchObject({ status: 'done' })
  })

  it('waits while it is waiting', async () => {
    await startOperation(app.ctx, { kind: 'counting', input: {}, status: 'waiting' })
    app.clock.now += 60_000
    expect(await advanceOperations(app.ctx)).toBe(0)
  })

  it('ends its turn when the time is up, and the next turn goes on', async () => {
    register(
      counting(() => {
        app.clock.now += 24_500
      }),
    )
    const { id } = await start()
    await advanceOperation(app.ctx, { id })
    expect(await find(id)).toMatchObject({ status: 'running', cursor: 'at 1', done: 1 })
    app.clock.now += 60_000
    await advanceOperations(app.ctx)
    expect(await find(id)).toMatchObject({ status: 'running', cursor: 'at 2' })
  })

  it('ends after its step when the process is told to stop', async () => {
    let stopping = false
    register(
      counting((cursor) => {
        stopping = cursor === 'at 1'
      }),
    )
    const { id } = await start()
    await advanceOperation({ ...app.ctx, isStopping: () => stopping }, { id })
    expect(await find(id)).toMatchObject({ cursor: 'at 2', done: 2 })
  })

  it('of a kind nobody knows waits for a version that does', async () => {
    const { id } = await startOperation(app.ctx, { kind: 'of tomorrow', input: {} })
    app.clock.now += 60_000
    expect(await advanceOperations(app.ctx)).toBe(0)
    expect(await find(id)).toMatchObject({ status: 'running' })
  })
})

describe('a step that fails', () => {
  const failOnce = (error: Error) => {
    let failed = false
    return counting((cursor) => {
      if (cursor !== 'at 1' || failed) return
      failed = true
      throw error
    })
  }

  it.each([
    ['the process died in it', new Error('killed')],
    ['the database was away', new AppError('unavailable', 'not now')],
  ])('because %s is done again, and only it', async (_why, error) => {
    register(failOnce(error))
    const { id } = await start()
    await advanceOperation(app.ctx, { id })
    expect(await find(id)).toMatchObject({ status: 'running', cursor: 'at 1', report: { seen: [0] } })
    app.clock.now += 60_000
    await advanceOperations(app.ctx)
    expect(await find(id)).toMatchObject({ status: 'done', report: { seen: [0, 1, 2] } })
    expect(steps).toEqual(['start', 'at 1', 'at 1', 'at 2'])
  })

  it('because its input will never do ends the operation, with the reason and the report so far', async () => {
    register(failOnce(new AppError('invalid_request', 'this is no list')))
    const { id } = await start()
    await advanceOperation(app.ctx, { id })
    const operation = await readJson<{ status: string; report: object }>(
      await app.api('GET', `/v1/operations/${id}`),
    )
    expect(operation).toMatchObject({ status: 'failed', report: { seen: [0], problem: 'this is no list' } })
    expect(await partOf(id)).toBeUndefined()
  })

  it('for a day is given up', async () => {
    register(
      counting(() => {
        throw new Error('always')
      }),
    )
    const { id } = await start()
    app.clock.now = NOON + 86_400_000
    await advanceOperations(app.ctx)
    expect(await find(id)).toMatchObject({ status: 'running' })
    app.clock.now += 1
    await advanceOperations(app.ctx)
    expect(await find(id)).toMatchObject({ status: 'failed' })
  })

  it('holds up no other operation', async () => {
    register(
      counting(() => {
        if (steps.length === 1) throw new Error('the first')
      }),
    )
    await start()
    app.clock.now += 1
    const { id } = await start()
    app.clock.now += 60_000
    await advanceOperations(app.ctx)
    expect(await find(id)).toMatchObject({ status: 'done' })
  })
})

describe('what was uploaded', () => {
  it('and never begun is dropped after a week, and the operation has failed', async () => {
    const parts = ['a', 'b']
    const waiting = await startOperation(app.ctx, { kind: 'counting', input: {}, status: 'waiting', parts })
    const running = await start()
    app.clock.now += 7 * DAY
    expect(await expireOperations(app.ctx)).toBe(1)
    expect(await find(waiting.id)).toMatchObject({
      status: 'failed',
      report: { problem: 'it was not begun within 7 days' },
    })
    expect([await partOf(waiting.id), (await partOf(running.id))?.content]).toEqual([undefined, 'b'])
  })
})

it('counts a step once when two are at the same operation', async () => {
  const { id } = await start()
  let first = Promise.resolve()
  const slow: OperationKind = {
    slug: 'counting',
    async step(ctx, operation) {
      const outcome = await counting().step(ctx, operation)
      await first
      return outcome
    },
  }
  let stopping = false
  const quick = counting((cursor) => {
    stopping = cursor === 'at 1'
  })
  register(slow)
  let goOn = () => {}
  first = new Promise((resolve) => (goOn = resolve))
  const late = advanceOperation(app.ctx, { id })
  await expect.poll(() => steps).toEqual(['start'])
  register(quick)
  await advanceOperation({ ...app.ctx, isStopping: () => stopping }, { id })
  goOn()
  await late
  expect(await find(id)).toMatchObject({ cursor: 'at 2', done: 2, report: { seen: [0, 1] } })
})

describe('the list of operations', () => {
  it('is newest first, in pages, by kind and status', async () => {
    const ids: string[] = []
    for (const kind of ['counting', 'other', 'counting']) {
      ids.unshift((await startOperation(app.ctx, { kind, input: {} })).id)
      app.clock.now += 1
    }
    await advanceOperation(app.ctx, { id: ids[0] ?? '' })
    const list = async (query: string) =>
      await readJson<{ data: { id: string }[]; next_cursor: string }>(
        await app.api('GET', `/v1/operations?${query}`),
      )
    const idsOf = async (query: string) => (await list(query)).data.map(({ id }) => id)
    expect(await idsOf('')).toEqual(ids)
    expect(await idsOf('kind=counting')).toEqual([ids[0], ids[2]])
    expect(await idsOf('status=running')).toEqual([ids[1], ids[2]])
    const { next_cursor } = await list('limit=2')
    expect(await idsOf(`limit=2&cursor=${next_cursor}`)).toEqual([ids[2]])
  })

  it.each(['status=ended', 'limit=0', 'colour=red'])('refuses %s', async (query) => {
    expect(await read(await app.api('GET', `/v1/operations?${query}`))).toMatchObject([
      422,
      { code: 'invalid_fields' },
    ])
  })

  it('needs the scope churn:read', async () => {
    expect((await app.api('GET', '/v1/operations', undefined, ['surveys:read'])).status).toBe(403)
    expect((await app.api('GET', '/v1/operations/opn_1')).status).toBe(404)
  })
})
