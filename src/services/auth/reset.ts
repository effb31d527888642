import type { Auth } from './auth'
import { asking } from './refusals'

/** A token that sets a new password within an hour; null where nobody has the address. */
export async function createReset(auth: Auth, email: string): Promise<string | null> {
  await asking(auth.api.requestPasswordReset({ body: { email: email.toLowerCase() } }))
  const token = auth.resets.get(email.toLowerCase()) ?? null
  auth.resets.clear()
  return token
}

/** Sets the password and ends every session. Throws unauthorized for a spent token. */
export async function resetPassword(auth: Auth, token: string, newPassword: string): Promise<void> {
  await asking(auth.api.resetPassword({ body: { token, newPassword } }))
}
