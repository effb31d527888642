import { listOldAudit } from '../../../db/queries/audit'
import type { Context } from '../../context'
import { AUDIT_DAYS } from '../../domain/access/audit'
import { type Action, seeNothing } from '../action'

const DAY_MS = 24 * 3_600_000

/** Entries are kept for a while and not for ever: they name people and their addresses. */
export async function dropOldAudit(ctx: Context): Promise<number> {
  const old = await listOldAudit(ctx.db, ctx.workspace.id, ctx.now() - AUDIT_DAYS * DAY_MS)
  if (old.length > 0) await ctx.write(ctx.workspace, dropAuditEntries, old)
  return old.length
}

export const dropAuditEntries: Action<{ id: string }[], null, null> = {
  name: 'dropAuditEntries',
  keys: () => [],
  see: seeNothing,
  decide: (_seen, entries) => ({ result: null, changes: { dropAuditEntries: entries } }),
}
