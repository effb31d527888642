import * as z from 'zod'

/** Nobody signs in through another service, so the Worker's bundle knows none (wrangler.toml). */
export const socialProviders = {}
export const SocialProviderListEnum = z.string()
