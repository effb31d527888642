import { findPlaybook, type StoredPlaybook } from '../../../db/queries/playbooks'
import type { Context } from '../../context'
import { changedFields, changeLine } from '../../domain/access/audit'
import { isSameJson } from '../../domain/json'
import { canBecome, type PlaybookDefinition, type PlaybookStatus } from '../../domain/playbooks/playbook'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'
import { requireSound } from './require-sound'
import { rowsOfPlaybook } from './rows'

export interface PlaybookPatch {
  name?: string | undefined
  definition?: PlaybookDefinition | undefined
}

type Change = { id: string } & ({ patch: PlaybookPatch } | { status: PlaybookStatus })

/** Changes name or definition; runs under way keep theirs. Throws not_found, invalid_fields, conflict. */
export async function updatePlaybook(ctx: Context, id: string, patch: PlaybookPatch): Promise<StoredPlaybook> {
  requireScope(ctx, 'playbooks:write')
  if (patch.definition) await requireSound(ctx, patch.definition)
  return await write(ctx, { id, patch })
}

/** Moves a playbook along draft → on ⇄ off → archived. Throws not_found, invalid_fields, conflict. */
export async function setPlaybookStatus(
  ctx: Context,
  id: string,
  status: PlaybookStatus,
): Promise<StoredPlaybook> {
  requireScope(ctx, 'playbooks:write')
  // What it names may be gone by now: better told here than to nobody at each step.
  if (status === 'on') await requireSound(ctx, (await requirePlaybook(ctx, id)).definition)
  return await write(ctx, { id, status })
}

export async function requirePlaybook(ctx: Context, id: string): Promise<StoredPlaybook> {
  const playbook = await findPlaybook(ctx.db, ctx.workspace.id, id)
  if (!playbook) throw new AppError('not_found', 'no such playbook')
  return playbook
}

async function write(ctx: Context, change: Change): Promise<StoredPlaybook> {
  const playbook = await ctx.write(ctx.workspace, changePlaybook, change)
  ctx.cache.clear()
  return playbook
}

/** Decides on the playbook as the writer sees it, so that changes at once do not undo each other. */
export const changePlaybook: Action<Change, StoredPlaybook | undefined, StoredPlaybook> = {
  name: 'changePlaybook',
  keys: ({ id }) => [`playbook ${id}`],

  see: (db, workspaceId, inputs) =>
    Promise.all(inputs.map(({ id }) => findPlaybook(db, workspaceId, id))),

  decide(stored, change, moment) {
    if (!stored) throw new AppError('not_found', 'no such playbook')
    const wanted =
      'status' in change ? withStatus(stored, change.status, moment.now) : patched(stored, change.patch)
    if (isSameJson(stored, wanted)) return { result: stored, changes: {} }

    const isNewVersion = !isSameJson(stored.definition, wanted.definition)
    const version = stored.version + (isNewVersion ? 1 : 0)
    const playbook = { ...wanted, version, updatedAt: moment.now }
    const { playbooks, playbookVersions } = rowsOfPlaybook(playbook, moment)
    return { result: playbook, changes: isNewVersion ? { playbooks, playbookVersions } : { playbooks } }
  },

  audit: (stored, _change, after) =>
    changeLine('playbook.changed', after.id, changedFields(stored, after, ['name', 'status', 'version'])),
}

function withStatus(playbook: StoredPlaybook, status: PlaybookStatus, now: number): StoredPlaybook {
  if (playbook.status === status) return playbook
  if (!canBecome(playbook.status, status)) {
    throw new AppError('conflict', `a playbook that is ${playbook.status} cannot become ${status}`)
  }
  return status === 'on'
    ? { ...playbook, status, onSince: now, offSince: null }
    : { ...playbook, status, offSince: playbook.offSince ?? now }
}

function patched(playbook: StoredPlaybook, { name, definition }: PlaybookPatch): StoredPlaybook {
  if (playbook.status === 'archived') throw new AppError('conflict', 'an archived playbook stays as it is')
  return { ...playbook, name: name ?? playbook.name, definition: definition ?? playbook.definition }
}
