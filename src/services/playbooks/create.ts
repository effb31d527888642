import { countPlaybooks, type StoredPlaybook } from '../../../db/queries/playbooks'
import type { Context } from '../../context'
import { LIMITS, type PlaybookDefinition } from '../../domain/playbooks/playbook'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'
import { requireSound } from './require-sound'
import { rowsOfPlaybook } from './rows'

interface NewPlaybook {
  name: string
  definition: PlaybookDefinition
}

/** Creates a playbook as a draft, which starts for nobody. Throws invalid_fields and conflict. */
export async function createPlaybook(ctx: Context, input: NewPlaybook): Promise<StoredPlaybook> {
  requireScope(ctx, 'playbooks:write')
  await requireSound(ctx, input.definition)
  const playbook = await ctx.write(ctx.workspace, addPlaybook, input)
  ctx.cache.clear()
  return playbook
}

export const addPlaybook: Action<NewPlaybook, number, StoredPlaybook> = {
  name: 'addPlaybook',
  keys: () => ['playbooks'],

  async see(db, workspaceId, inputs) {
    const count = await countPlaybooks(db, workspaceId)
    return inputs.map(() => count)
  },

  decide(count, { name, definition }, moment) {
    if (count >= LIMITS.playbooks) {
      throw new AppError('conflict', `a workspace has at most ${LIMITS.playbooks} playbooks`)
    }
    const playbook: StoredPlaybook = {
      id: moment.newId('pbk', moment.now),
      name,
      status: 'draft',
      version: 1,
      definition,
      createdAt: moment.now,
      updatedAt: moment.now,
      onSince: null,
      offSince: null,
    }
    return { result: playbook, changes: rowsOfPlaybook(playbook, moment) }
  },

  audit: (_count, _input, { id, name }) => ({ what: 'playbook.created', subject: id, detail: { name } }),
}
