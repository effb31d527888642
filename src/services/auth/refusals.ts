import { isAPIError } from 'better-auth/api'
import { AppError, type ErrorCode } from '../../errors'
import { MAX_PASSWORD, MIN_PASSWORD } from './auth'

const REFUSALS: Record<string, [ErrorCode, string]> = {
  INVALID_EMAIL_OR_PASSWORD: ['unauthorized', 'the address or the password is not right'],
  INVALID_PASSWORD: ['invalid_request', 'the password is not right'],
  INVALID_EMAIL: ['invalid_request', 'this is no email address'],
  PASSWORD_TOO_SHORT: ['invalid_request', `a password has at least ${MIN_PASSWORD} characters`],
  PASSWORD_TOO_LONG: ['invalid_request', `a password has at most ${MAX_PASSWORD} characters`],
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: ['conflict', 'this address has an account already: sign in with it first'],
  INVALID_CODE: ['unauthorized', 'this code is not right'],
  INVALID_BACKUP_CODE: ['unauthorized', 'this code is not right'],
  INVALID_TOKEN: ['unauthorized', 'this link was used or is too old'],
  INVALID_TWO_FACTOR_COOKIE: ['unauthorized', 'that took too long: sign in again'],
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: ['unauthorized', 'too many codes were not right: sign in again'],
  ACCOUNT_TEMPORARILY_LOCKED: ['rate_limited', 'too many codes were not right: wait 15 minutes'],
  TOTP_ALREADY_ENABLED: ['conflict', 'the second factor is on already'],
  TOTP_NOT_ENABLED: ['conflict', 'the second factor is not on'],
}

/** Runs what the library does; what it refuses for a known reason becomes a refusal of ours. */
export async function asking<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    const known = isAPIError(error) ? REFUSALS[String(error.body?.code)] : undefined
    if (!known) throw error
    throw new AppError(...known)
  }
}
