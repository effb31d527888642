import { listResponsesById, type ResponseRow } from '../../../db/queries/responses'
import type { Context } from '../../context'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'

export const MAX_LABEL = 40

interface Input {
  ids: readonly string[]
  label: string
  isOn: boolean
}

/** Puts a label on answers by hand, or takes it away. Answers how many of them are there. */
export async function labelResponses(ctx: Context, input: Input): Promise<number> {
  requireScope(ctx, 'responses:write')
  const label = input.label.trim().toLowerCase()
  if (label === '' || label.length > MAX_LABEL) {
    throw new AppError('invalid_request', `a label has 1 to ${MAX_LABEL} characters`)
  }
  return await ctx.write(ctx.workspace, storeLabels, { ...input, ids: [...new Set(input.ids)], label })
}

export const storeLabels: Action<Input, ResponseRow[], number> = {
  name: 'storeLabels',
  keys: ({ ids, label }) => ids.map((id) => `label ${id} ${label}`),

  async see(db, workspaceId, inputs) {
    const rows = await listResponsesById(db, workspaceId, inputs.flatMap(({ ids }) => ids))
    return inputs.map(({ ids }) => rows.filter(({ id }) => ids.includes(id)))
  },

  decide(rows, { label, isOn }) {
    const tags = rows.map(({ workspaceId, id, answeredAt }) => ({
      workspaceId,
      tag: 'label' as const,
      value: label,
      answeredAt,
      responseId: id,
    }))
    return { result: rows.length, changes: isOn ? { responseTags: tags } : { dropResponseTags: tags } }
  },
}
