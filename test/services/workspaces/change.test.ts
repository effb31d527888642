import { afterEach, describe, expect, it } from 'vitest'
import { findWorkspace } from '../../../db/queries/workspaces'
import { recordChurnEvents } from '../../../src/services/billing/record-events'
import { changeWorkspace } from '../../../src/services/workspaces/change'
import { NOON, startApp, type TestApp } from '../../harness'

let app: TestApp
afterEach(() => app.close())

const recordStart = () =>
  recordChurnEvents(app.ctx, 'api', [
    {
      id: 'e1', customerId: 'c1', subscriptionId: 'c1', type: 'started', at: NOON, mrrMinor: 1900,
      currency: 'EUR', mrrNote: null, amountMinor: null, interval: 'month', plan: 'Starter', reason: null, comment: null, cause: null,
      receivedAt: NOON,
    },
  ])

describe('changeWorkspace', () => {
  it('gives name and zone to a workspace without history and keeps the rest', async () => {
    app = await startApp()
    const before = await findWorkspace(app.ctx.db, app.ctx.workspace.id)
    const naming = { name: 'Fernhill', timeZone: 'Europe/Stockholm' }
    const renamed = await changeWorkspace(app.ctx, naming)
    expect(renamed).toMatchObject(naming)
    expect(await findWorkspace(app.ctx.db, app.ctx.workspace.id)).toEqual({
      ...before,
      ...naming,
    })
  })

  it('keeps the zone once something was counted in it, while the name may change', async () => {
    app = await startApp()
    await recordStart()
    const elsewhere = { name: 'New', timeZone: 'Asia/Tokyo' }
    await expect(changeWorkspace(app.ctx, elsewhere)).rejects.toMatchObject({ code: 'conflict' })
    const { timeZone } = app.ctx.workspace
    expect(await changeWorkspace(app.ctx, { name: 'New', timeZone })).toMatchObject({ name: 'New' })
  })

  it('needs its scope', async () => {
    app = await startApp()
    const ctx = { ...app.ctx, actor: { kind: 'key' as const, id: 'key_1', scopes: [] } }
    await expect(changeWorkspace(ctx, { name: 'Mine', timeZone: 'UTC' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
