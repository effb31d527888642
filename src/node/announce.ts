import { findFirstOwner } from '../../db/queries/members'
import { findPublishableKey } from '../../db/queries/workspaces'
import { createSignInLink } from '../services/auth/sign-in-link'
import { snippetFor } from '../dashboard/snippet'
import type { Installation } from './open'

/** Prints where everything is: the dashboard's one-time link, the demo page and the snippet. */
export async function announce({ ctx, config }: Installation, port: number): Promise<void> {
  const origin = config.PUBLIC_URL ?? `http://${config.HOST === '0.0.0.0' ? 'localhost' : config.HOST}:${port}`
  const key = await findPublishableKey(ctx.db, ctx.workspace.id)
  const owner = await findFirstOwner(ctx.db, ctx.workspace.id)
  const isFirstStart = owner?.userId === null
  const way = isFirstStart
    ? [`${origin}/sign-in/${await createSignInLink(ctx)}`, '(makes its holder the owner, once, within 24 hours)']
    : [`${origin}/sign-in`]
  process.stdout.write(
    [
      '',
      `  Earshot is running at ${origin}`,
      '',
      `  Dashboard   ${way.join('\n              ')}`,
      `  Demo page   ${origin}/demo`,
      `  API         ${origin}/docs`,
      '',
      '  Paste this into your pages:',
      ...snippetFor(origin, key?.shown ?? 'pk_…').split('\n').map((line) => `    ${line}`),
      '',
      '',
    ].join('\n'),
  )
}
