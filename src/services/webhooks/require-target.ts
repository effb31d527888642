import type { Context } from '../../context'
import { withoutDots } from '../../domain/deliveries/target'
import { AppError } from '../../errors'

/**
 * The URL as it is kept: without a fragment, its host as the parser writes it. Throws invalid_fields
 * for a place nothing would be sent to; `ownHost` is where this request came in.
 */
export async function requireTarget(ctx: Context, text: string, ownHost: string): Promise<string> {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url) url.hash = ''
  const isOwn = withoutDots(url?.hostname ?? '') === ownHost
  const problem = isOwn ? 'must not lead back to this service' : await ctx.deliverer.judge(url?.href ?? text)
  if (!url || problem !== null) {
    throw new AppError('invalid_fields', 'nothing can be sent to this URL', {
      fields: [{ path: 'url', message: problem ?? 'must begin with https://' }],
    })
  }
  return url.href
}
