import { countOld, findKeeping, type KeepingRow } from '../../../db/queries/keeping'
import type { Context } from '../../context'
import { changedFields } from '../../domain/access/audit'
import { goesBefore, KEEP_EVERYTHING, KEPT_KINDS, type Keeping, type KeptKind } from '../../domain/privacy/keeping'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'

export const KEEPING_KEY = 'keeping'

export async function readKeeping({ db, workspace }: Context): Promise<Keeping> {
  const row = await findKeeping(db, workspace.id)
  return row ? { texts: row.texts, messages: row.messages, billingMessages: row.billingMessages } : KEEP_EVERYTHING
}

/** How much would go by these days, were they those in force. */
export async function previewKeeping(ctx: Context, keeping: Keeping): Promise<Record<KeptKind, number>> {
  const { db, workspace } = ctx
  const counts = await Promise.all(
    KEPT_KINDS.map(async (kind) => {
      const before = goesBefore(keeping[kind], ctx.now())
      return before === null ? 0 : await countOld(db, workspace.id, kind, { from: 0, before })
    }),
  )
  const [texts = 0, messages = 0, billingMessages = 0] = counts
  return { texts, messages, billingMessages }
}

/** What is older than this goes within the hour, and cannot be had back. */
export async function changeKeeping(ctx: Context, keeping: Keeping): Promise<Keeping> {
  requireScope(ctx, 'workspace:write')
  await ctx.write(ctx.workspace, storeKeeping, keeping)
  return keeping
}

export const storeKeeping: Action<Keeping, KeepingRow | undefined, null> = {
  name: 'storeKeeping',
  keys: () => [KEEPING_KEY],
  see: (db, workspaceId, inputs) => Promise.all(inputs.map(() => findKeeping(db, workspaceId))),

  decide: (stored, keeping, { workspace }) => ({
    result: null,
    changes: {
      keepings: [{ workspaceId: workspace.id, textsGoneUntil: 0, billingGoneUntil: 0, ...stored, ...keeping }],
    },
  }),

  audit: (stored, keeping) => ({
    what: 'workspace.keeping_changed',
    subject: KEEPING_KEY,
    detail: changedFields<Keeping>(stored ?? KEEP_EVERYTHING, keeping, KEPT_KINDS),
  }),
}
