import { listMembersOfUser } from '../../../db/queries/members'
import { findUserByEmail } from '../../../db/queries/people'
import { findWorkspace } from '../../../db/queries/workspaces'
import type { Context } from '../../context'
import type { AuditLine } from '../../domain/access/audit'
import { type Action, seeNothing } from '../action'

type AccountFact =
  | 'signed_in'
  | 'sign_in_refused'
  | 'password_changed'
  | 'second_factor_on'
  | 'second_factor_off'
  | 'recovery_codes_renewed'
  | 'sessions_ended'
  | 'reset_mailed'

/** What happened to an account stands in the log of every workspace its person belongs to. */
export async function noteForUser(
  ctx: Context,
  userId: string,
  fact: AccountFact,
  address: string | null,
): Promise<void> {
  for (const { id, workspaceId } of await listMembersOfUser(ctx.db, userId)) {
    const workspace = await findWorkspace(ctx.db, workspaceId)
    const by = { kind: 'member', id, address } as const
    const line = { what: `account.${fact}`, subject: id }
    if (workspace) await ctx.write(workspace, noteAudit, line, by)
  }
}

/** Somebody tried an address with a wrong password; of addresses nobody has nothing is kept. */
export async function noteRefusal(ctx: Context, email: string, address: string): Promise<void> {
  const user = await findUserByEmail(ctx.db, email)
  if (user) await noteForUser(ctx, user.id, 'sign_in_refused', address)
}

/** A line for what the library of people changed: it is the whole of the action. */
export const noteAudit: Action<AuditLine, null, null> = {
  name: 'noteAudit',
  keys: () => [],
  see: seeNothing,
  decide: () => ({ result: null, changes: {} }),
  audit: (_seen, line) => line,
}
