import type { Context } from '../../context'
import { AppError } from '../../errors'
import { noteForUser, noteRefusal } from '../audit/note'
import { countAttempt, forgetAttempts } from './attempts'
import type { Auth } from './auth'
import { asking } from './refusals'

/** Who tries to get in: their cookies and browser, and the address the platform sees. */
export interface Caller {
  headers: Headers
  address: string
}

/** The library of people, and the installation's first workspace, in whose writer tries are counted. */
export interface People {
  ctx: Context
  auth: Auth
}

export interface Entry {
  /** With the cookies to set. */
  headers: Headers
  /** Whether the password was right but a second factor is asked for. */
  needsCode: boolean
}

/**
 * Signs in by address and password. Throws unauthorized, alike for an address nobody has and a wrong
 * password, and rate_limited after too many tries.
 */
export async function signIn(
  { ctx, auth }: People,
  { headers, address }: Caller,
  { email, password }: { email: string; password: string },
): Promise<Entry> {
  const known = email.toLowerCase()
  await countAttempt(ctx, { address, account: known })
  const answer = await asking(
    auth.api.signInEmail({ body: { email: known, password }, headers, returnHeaders: true }),
  ).catch((error: unknown) => {
    // After the answer: it takes as long for an address nobody has.
    ctx.defer(noteRefusal(ctx, known, address))
    throw error
  })
  await forgetAttempts(ctx, known)
  const { response } = answer
  const needsCode = 'twoFactorRedirect' in response
  if (!needsCode) await noteForUser(ctx, response.user.id, 'signed_in', address)
  return { headers: answer.headers, needsCode }
}

/** Gives the code of the second factor, or one of the recovery codes. */
export async function giveCode(
  { ctx, auth }: People,
  { headers, address }: Caller,
  code: string,
): Promise<Headers> {
  await countAttempt(ctx, { address, account: null })
  const given = code.replaceAll(/\s/g, '')
  const answer = /^\d{6}$/.test(given)
    ? await asking(auth.api.verifyTOTP({ body: { code: given }, headers, returnHeaders: true }))
    : await asking(auth.api.verifyBackupCode({ body: { code: given }, headers, returnHeaders: true }))
  await noteForUser(ctx, answer.response.user.id, 'signed_in', address)
  return answer.headers
}

/** Makes an account and signs it in. Throws conflict for an address that has one. */
export async function signUp(
  { ctx, auth }: People,
  { headers, address }: Caller,
  { name, email, password }: { name: string; email: string; password: string },
): Promise<{ headers: Headers; userId: string; email: string }> {
  if (name === '' || name.length > 100) throw new AppError('invalid_request', 'a name has 1 to 100 characters')
  if (email.length > 254) throw new AppError('invalid_request', 'this is no email address')
  await countAttempt(ctx, { address, account: null })
  const answer = await asking(
    auth.api.signUpEmail({ body: { name, email, password }, headers, returnHeaders: true }),
  )
  const { user } = answer.response
  return { headers: answer.headers, userId: user.id, email: user.email }
}
