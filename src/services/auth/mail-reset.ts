import { findUserByEmail } from '../../../db/queries/people'
import { noteForUser } from '../audit/note'
import type { Letter } from '../messages/letter'
import { createReset } from './reset'
import type { People } from './sign-in'

/** So many mails to one address in a quarter of an hour are nobody's own wish. */
export const MAX_RESETS = 3

/** Mails a link that sets a new password, where the address has an account; else nothing. */
export async function mailReset(
  { ctx, auth }: People,
  email: string,
  write: (token: string) => Letter,
): Promise<void> {
  const token = await createReset(auth, email)
  const user = token === null ? undefined : await findUserByEmail(ctx.db, email)
  if (token === null || !user) return
  const fate = await ctx.messenger.sendLetter(ctx, write(token))
  if (fate === 'sent') await noteForUser(ctx, user.id, 'reset_mailed', null)
}
