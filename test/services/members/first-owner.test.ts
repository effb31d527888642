import { afterEach, beforeEach, expect, it } from 'vitest'
import { listMembers } from '../../../db/queries/members'
import { NOON, startApp, type TestApp } from '../../harness'

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

it('a new workspace has one member, an owner whose place nobody took yet', async () => {
  const { db, workspace } = app.ctx
  expect(await listMembers(db, workspace.id)).toEqual([
    {
      id: expect.stringMatching(/^mem_[0-9a-z]{26}$/),
      workspaceId: workspace.id,
      userId: null,
      name: 'Owner',
      email: '',
      role: 'owner',
      createdAt: NOON,
      removedAt: null,
    },
  ])
})
