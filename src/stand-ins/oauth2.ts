import * as z from 'zod'
import { unused } from './unused'

/** Nobody signs in through another service (wrangler.toml). */
export const additionalAuthorizationParamsSchema = z.record(z.string(), z.string())
export {
  unused as mergeScopes,
  unused as parseStringBoolean,
  unused as supportsIdTokenSignIn,
  unused as verifyProviderIdToken,
}
