import { afterAll, beforeAll } from 'vitest'
import { inviteMember } from '../../src/services/members/invite'
import { createWorkspace } from '../../src/services/workspaces/create'
import { findFirstOwner } from '../../db/queries/members'
import { type Member, startMember } from './helpers'
import { checkPages, type Look, startLook } from './look'

let member: Member
let look: Look
let token: string
beforeAll(async () => {
  member = await startMember()
  const { ctx } = member.app
  const owner = await findFirstOwner(ctx.db, ctx.workspace.id)
  const person = { userId: owner?.userId ?? '', name: 'Ada Byron', email: 'ada@example.com' }
  await createWorkspace(ctx, { name: 'Fernhill for schools and universities', timeZone: 'UTC', currency: 'EUR' }, person)
  await inviteMember(ctx, { email: 'vic@example.com', role: 'viewer' })
  token = (await inviteMember(ctx, { email: 'edda@example.com', role: 'editor' })).token
  look = await startLook(member)
})
afterAll(async () => {
  await look.close()
  await member.app.close()
})

checkPages(
  {
    'sign-in': () => '/sign-in?next=/responses',
    'sign-in-code': () => '/sign-in/code',
    forgotten: () => '/forgotten',
    reset: () => '/reset/any',
    invitation: () => `/invitations/${token}`,
    account: () => '/account',
    members: () => '/settings/members',
    'audit-log': () => '/settings/audit?about=member',
    'workspace-new': () => '/workspaces/new',
  },
  () => look,
)
