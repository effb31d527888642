import * as z from 'zod'
import { readMailbox } from './domain/messages/address'
import { isTimeZone } from './domain/time'

const Env = z.object({
  /** `file:…`, `http://…` (a libSQL server) or `libsql://…` (Turso). */
  DATABASE_URL: z.string().regex(/^(file|https?|libsql):/, 'must begin with file:, http(s): or libsql:').default('file:data/earshot.db'),
  DATABASE_AUTH_TOKEN: z.string().optional(),
  /** Signs cookies and encrypts second factors; without it the database keeps one of its own. */
  AUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8787),
  /** Where the outside reaches this installation; written into links and the snippet. */
  PUBLIC_URL: z.url().optional(),
  /** Default zone of a new workspace; days are cut in it. */
  TIME_ZONE: z.string().refine(isTimeZone, 'must be an IANA time zone').default('UTC'),
  CURRENCY: z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code').default('EUR'),
  /** Requests per minute for one publishable key and address. */
  RATE_LIMIT: z.coerce.number().int().min(1).default(600),
  /** Where Stripe's own list of subscriptions is read; elsewhere only on this machine, for tests. */
  STRIPE_API_URL: z
    .string()
    .regex(/^(https:\/\/api\.stripe\.com|http:\/\/127\.0\.0\.1:\d{1,5})$/, 'must be https://api.stripe.com')
    .default('https://api.stripe.com'),
  /** Where the HTTP APIs of mail providers are; elsewhere only on this machine, for tests. */
  RESEND_API_URL: z
    .string()
    .regex(/^(https:\/\/api\.resend\.com|http:\/\/127\.0\.0\.\d{1,3}:\d{1,5})$/, 'must be https://api.resend.com')
    .default('https://api.resend.com'),
  POSTMARK_API_URL: z
    .string()
    .regex(/^(https:\/\/api\.postmarkapp\.com|http:\/\/127\.0\.0\.\d{1,3}:\d{1,5})$/, 'must be https://api.postmarkapp.com')
    .default('https://api.postmarkapp.com'),
  /** The mail server, where this runs on Node: `smtp://user:password@host:587`, or `smtps:` for TLS from the start. */
  SMTP_URL: z.string().regex(/^smtps?:\/\//, 'must begin with smtp: or smtps:').optional(),
  /** Who its mail comes from: `Name <address>` or an address. */
  MAIL_FROM: z
    .string()
    .refine((text) => readMailbox(text) !== null, 'must be an address, or Name <address>')
    .optional(),
  /** Hosts on your own network that webhooks may reach, also over http: `host` or `host:port`, by commas. */
  WEBHOOK_ALLOWED_HOSTS: z
    .string()
    .default('')
    .transform((list) => list.split(',').map((host) => host.trim().toLowerCase()).filter(Boolean)),
  /** Set to 1 behind a proxy that sets X-Forwarded-For itself. */
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
}).refine(({ SMTP_URL, MAIL_FROM }) => SMTP_URL === undefined || MAIL_FROM !== undefined, {
  path: ['MAIL_FROM'],
  message: 'must say who mail comes from, now that SMTP_URL is set',
})

export type Config = z.infer<typeof Env>

/** Reads the environment once at start. The error names variables, never their values. */
export function parseConfig(env: Record<string, unknown>): Config {
  const parsed = Env.safeParse(env)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`Configuration refused. ${problems.join('; ')}`)
}
