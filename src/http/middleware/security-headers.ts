import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../env'

/** Pages of ours run no script and no style but our own files. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
]

/** A page to be read only. */
const STILL_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Nobody may frame a page, but for the preview of a survey, which stands in its editor. */
const policyOf = (framing: AppEnv['Variables']['framing']): string =>
  [
    ...PAGE_POLICY,
    ...(framing === 'frames' ? ["frame-src 'self'"] : []),
    `frame-ancestors ${framing === 'framed' ? "'self'" : "'none'"}`,
  ].join('; ')

const pageHeaders = ({ framing, still }: Pick<AppEnv['Variables'], 'framing' | 'still'>) => ({
  'content-security-policy': still ? STILL_POLICY : policyOf(framing),
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
})

/** Data and scripts never act as a page; a survey's bytes are counted, so this is short. */
const DATA_HEADERS = { 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" }

export const securityHeaders: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next()
  const isPage = c.res.headers.get('content-type')?.startsWith('text/html') ?? false
  for (const [name, value] of Object.entries(isPage ? pageHeaders(c.var) : DATA_HEADERS)) {
    c.header(name, value)
  }
  c.header('x-content-type-options', 'nosniff')
  if (new URL(c.req.url).protocol === 'https:') {
    c.header('strict-transport-security', 'max-age=31536000; includeSubDomains')
  }
  if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store')
}
