import { readMessageSettings } from '../../../db/queries/messages'
import type { Context } from '../../context'
import type { MessageSettings } from '../../domain/messages/settings'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'
import { MESSAGES_KEY } from './keys'

/** Changes what is named of how the workspace writes to people. */
export async function changeMessageSettings(
  ctx: Context,
  patch: Partial<MessageSettings>,
): Promise<MessageSettings> {
  requireScope(ctx, 'messages:write')
  return await ctx.write(ctx.workspace, storeMessageSettings, patch)
}

export const storeMessageSettings: Action<Partial<MessageSettings>, MessageSettings, MessageSettings> = {
  name: 'storeMessageSettings',
  keys: () => [MESSAGES_KEY],

  async see(db, workspaceId, inputs) {
    const settings = await readMessageSettings(db, workspaceId)
    return inputs.map(() => settings)
  },

  decide(stored, patch, { workspace }) {
    const row = { ...stored, ...patch, workspaceId: workspace.id }
    return { result: row, changes: { messageSettings: [row] } }
  },
}
