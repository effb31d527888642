import { expect, it } from 'vitest'
import { advanceOperations } from '../../../src/services/operations/advance'
import { rebuildSummaries } from '../../../src/services/summaries/rebuild'
import { endOf, postCsv } from '../../api/imports/helpers'
import { readJson } from '../../api/helpers'
import { NOON, startApp, type TestApp } from '../../harness'
import { ledgerRows } from '../billing/ledger-rows'

const KINDS = ['churn_events', 'subscriptions', 'customers'] as const

/** 2,100 rows in five parts; customers stand in several of them. */
function fileOf(kind: (typeof KINDS)[number]): string {
  const rows = Array.from({ length: 2_100 }, (_, i) => {
    const customer = `customer-${i % 700}`
    const day = new Date(NOON - (400 - (i % 300)) * 86_400_000).toISOString().slice(0, 10)
    switch (kind) {
      case 'churn_events':
        return `${customer},${['started', 'changed', 'ended'][i % 3]},${day},${10 + (i % 7)}.50,EUR`
      case 'subscriptions':
        return `${customer},sub-${i},${day},${10 + (i % 7)}.50,EUR`
      case 'customers':
        return `${customer},Name ${i % 700},${i % 700}`
      default:
        return kind satisfies never
    }
  })
  const header = {
    churn_events: 'customer_id,type,at,mrr,currency',
    subscriptions: 'customer_id,subscription_id,started_at,mrr,currency',
    customers: 'id,name,traits.seats',
  }[kind]
  return [header, ...rows].join('\n')
}

/** Lets the process die in its nth write: before it is committed, or after and before that is known. */
function dieIn(app: TestApp, nth: number, when: 'before' | 'after'): void {
  const { write } = app.runtime
  let count = 0
  app.runtime.write = async (workspace, action, input) => {
    // When a key was last used is noted beside the import, and may come at any time.
    if (action.name === 'touchKey') return await write(workspace, action, input)
    count += 1
    if (count === nth && when === 'before') throw new Error('killed')
    const result = await write(workspace, action, input)
    if (count === nth) throw new Error('killed')
    return result
  }
}

/** Imports to the end, over the death of the process if there is one. */
async function importAll(app: TestApp, kind: (typeof KINDS)[number], dies: boolean) {
  const { id } = await readJson<{ id: string }>(await postCsv(app, `kind=${kind}`, fileOf(kind)))
  expect(await endOf(app, id)).toMatchObject({ status: dies ? 'running' : 'done' })
  app.runtime.write = app.ctx.write
  // Half a minute later nobody is at it, and the schedule goes on with it.
  app.clock.now = NOON + 60_000
  await advanceOperations(app.ctx)
  return await endOf(app, id)
}

it.each(KINDS)('an import of %s that is killed anywhere and resumed leaves the same', async (kind) => {
  const whole = await startApp()
  whole.ctx.log = whole.runtime.log = () => {}
  const expected = await importAll(whole, kind, false)
  expect(expected).toMatchObject({ status: 'done', done: 2_100, report: { refused: 0 } })
  const rows = await ledgerRows(whole)
  await whole.close()

  // The first write is the file; then come the rows of a part and its step, in turn.
  for (const [nth, when] of [[2, 'after'], [5, 'before'], [11, 'before']] as const) {
    const app = await startApp()
    app.ctx.log = app.runtime.log = () => {}
    dieIn(app, nth, when)
    const resumed = await importAll(app, kind, true)
    expect(resumed).toMatchObject({ status: 'done', done: 2_100, total: 2_100, report: { refused: 0 } })
    expect(await ledgerRows(app)).toEqual(rows)
    expect(await rebuildSummaries(app.ctx)).toBe(0)
    await app.close()
  }
})
