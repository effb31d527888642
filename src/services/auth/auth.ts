import { betterAuth } from 'better-auth/minimal'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { authStore } from '../../../db/auth-store'
import type { Database } from '../../../db/client'
import { sha256Hex } from '../../crypto'

export interface AuthSettings {
  database: Database
  /** Signs cookies and encrypts second factors. */
  secret: string
  /** Where the dashboard is reached, and whether over https. */
  origin: string
  secure: boolean
}

export const MIN_PASSWORD = 10
export const MAX_PASSWORD = 128
export const SESSION_LIFE_S = 30 * 24 * 3_600
/** Between the password and the code of the second factor. */
const CODE_LIFE_S = 600
const RESET_LIFE_S = 3_600

/** The header in which the caller's address comes, as the platform sees it. */
export const ADDRESS_HEADER = 'x-earshot-address'

/** Over https the name binds a cookie to this very host; browsers refuse it over http. */
export const cookieNames = (secure: boolean) => {
  const session = secure ? '__Host-earshot' : 'earshot'
  return { session, workspace: `${session}-workspace` }
}

export type Auth = ReturnType<typeof createAuth>

/**
 * The library that knows people: passwords, sessions, second factors, resets. Nothing of it is
 * mounted: pages call it, so the only ways in are the dashboard's own forms.
 */
export function createAuth({ database, secret, origin, secure }: AuthSettings) {
  const { session } = cookieNames(secure)
  const resets = new Map<string, string>()
  const auth = betterAuth({
    appName: 'Earshot',
    baseURL: origin,
    secret,
    database: authStore(database, sha256Hex),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: MIN_PASSWORD,
      maxPasswordLength: MAX_PASSWORD,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: RESET_LIFE_S,
      sendResetPassword: async ({ user, token }) => void resets.set(user.email, token),
    },
    session: { expiresIn: SESSION_LIFE_S, disableSessionRefresh: true, freshAge: 0 },
    verification: { storeIdentifier: 'hashed' },
    plugins: [
      twoFactor({
        twoFactorCookieMaxAge: CODE_LIFE_S,
        backupCodeOptions: { amount: 10, length: 10 },
      }),
    ],
    advanced: {
      cookiePrefix: session,
      cookies: { session_token: { name: session } },
      useSecureCookies: false,
      defaultCookieAttributes: { secure },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // Its lines name addresses of people.
    logger: { disabled: true },
  })
  return { api: auth.api, context: auth.$context, resets }
}
