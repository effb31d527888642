import type { Context } from '../../context'
import { withoutDots } from '../../domain/deliveries/target'
import { parseUrl } from '../../domain/url'
import { AppError } from '../../errors'

/** Why nothing would be sent to this URL; `ownHost` is where this request came in. */
export async function problemOfUrl(ctx: Context, text: string, ownHost: string): Promise<string | null> {
  const url = parseUrl(text)
  const isOwn = withoutDots(url?.hostname ?? '') === ownHost
  return isOwn ? 'must not lead back to this service' : await ctx.deliverer.judge(text)
}

/**
 * The URL as it is kept: without a fragment, its host as the parser writes it. Throws invalid_fields
 * for a place nothing would be sent to.
 */
export async function requireTarget(ctx: Context, text: string, ownHost: string): Promise<string> {
  const url = parseUrl(text)
  if (url) url.hash = ''
  const problem = await problemOfUrl(ctx, url?.href ?? text, ownHost)
  if (!url || problem !== null) {
    throw new AppError('invalid_fields', 'nothing can be sent to this URL', {
      fields: [{ path: 'url', message: problem ?? 'must begin with https://' }],
    })
  }
  return url.href
}
