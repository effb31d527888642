import type { KeyRow, WorkspaceRow } from '../../../db/queries/workspaces'
import type { MemberRow } from '../../../db/queries/members'
import type { Context } from '../../context'
import { isTimeZone } from '../../domain/time'
import { AppError } from '../../errors'
import { type Action, seeNothing } from '../action'
import type { Person } from '../auth/sign-in-link'
import { makeKey } from '../auth/keys'
import { firstOwner } from '../members/first-owner'
import { newWorkspace } from './new-workspace'
import { starterSurveys } from './starter-surveys'

export interface NewWorkspace {
  name: string
  timeZone: string
  currency: string
}

/** Makes a workspace that the person owns, with a key and surveys to start with. */
export async function createWorkspace(
  ctx: Context,
  { name, timeZone, currency }: NewWorkspace,
  person: Person,
): Promise<string> {
  if (name === '' || name.length > 100) throw new AppError('invalid_request', 'a name has 1 to 100 characters')
  if (!isTimeZone(timeZone)) throw new AppError('invalid_request', 'choose a time zone')
  if (!/^[A-Z]{3}$/.test(currency)) throw new AppError('invalid_request', 'a currency has three letters')
  const { newId, now } = ctx
  const workspace = newWorkspace({ id: newId('wsp', now()), name, timeZone, currency, now: now() })
  const { row: key } = await makeKey(
    { workspace, now, newId },
    { kind: 'publishable', name: 'Website', scopes: [] },
  )
  await ctx.write(workspace, foundWorkspace, {
    workspace,
    key,
    owner: { ...firstOwner(workspace.id, now(), newId), ...person },
  })
  return workspace.id
}

interface Founding {
  workspace: WorkspaceRow
  key: KeyRow
  owner: MemberRow
}

export const foundWorkspace: Action<Founding, null, null> = {
  name: 'foundWorkspace',
  keys: () => ['members'],
  see: seeNothing,
  decide: (_seen, { workspace, key, owner }, { now, newId }) => ({
    result: null,
    changes: {
      workspaces: [workspace],
      members: [owner],
      keys: [key],
      ...starterSurveys(workspace.id, now, newId),
    },
  }),

  audit: (_seen, { workspace: { id, name } }) => ({ what: 'workspace.created', subject: id, detail: { name } }),
}
