import type { Auth } from './auth'
import { asking } from './refusals'

/** What people do with their own account. All need the session's cookie among the headers. */

/** Changes the password and ends every other session. Answers the cookies of the one that goes on. */
export const changePassword = async (
  auth: Auth,
  headers: Headers,
  { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
): Promise<Headers> =>
  (
    await asking(
      auth.api.changePassword({
        body: { currentPassword, newPassword, revokeOtherSessions: true },
        headers,
        returnHeaders: true,
      }),
    )
  ).headers

export interface SecondFactor {
  /** `otpauth://…`, which an authenticator reads. */
  uri: string
  recoveryCodes: string[]
}

/** Begins a second factor: it counts once a code of it was given. */
export async function beginSecondFactor(
  auth: Auth,
  headers: Headers,
  password: string,
): Promise<SecondFactor> {
  const made = await asking(auth.api.enableTwoFactor({ body: { password, method: 'totp' }, headers }))
  if (!('totpURI' in made)) throw new Error('the library made another second factor than asked for')
  return { uri: made.totpURI, recoveryCodes: made.backupCodes }
}

/** Turns the second factor on. The session is made anew: the cookies of the old one are spent. */
export const confirmSecondFactor = async (
  auth: Auth,
  headers: Headers,
  code: string,
): Promise<Headers> =>
  (
    await asking(
      auth.api.verifyTOTP({ body: { code: code.replaceAll(/\s/g, '') }, headers, returnHeaders: true }),
    )
  ).headers

export const endSecondFactor = async (
  auth: Auth,
  headers: Headers,
  password: string,
): Promise<Headers> =>
  (await asking(auth.api.disableTwoFactor({ body: { password }, headers, returnHeaders: true }))).headers

/** New recovery codes; the old ones open nothing any more. */
export const renewRecoveryCodes = async (
  auth: Auth,
  headers: Headers,
  password: string,
): Promise<string[]> =>
  (await asking(auth.api.generateBackupCodes({ body: { password }, headers }))).backupCodes

/** Ends one session of a person, or all but the one they are in. */
export async function endSessions(
  auth: Auth,
  userId: string,
  which: { id: string } | { but: string },
): Promise<void> {
  const { adapter } = await auth.context
  const session =
    'id' in which
      ? { field: 'id', value: which.id }
      : { field: 'id', operator: 'ne' as const, value: which.but }
  await adapter.deleteMany({ model: 'session', where: [{ field: 'userId', value: userId }, session] })
}
