import { listPublicUpdates, type UpdateRow } from '../../../db/queries/updates'
import type { Context } from '../../context'
import type { PublicUpdate } from '../../domain/updates/public'

/** The most that one page or feed shows. */
export const MOST_PUBLIC = 100

/** What everybody may read, the newest move first; remembered for seconds. */
export const loadPublicUpdates = (ctx: Context): Promise<PublicUpdate[]> =>
  ctx.cache.get(`updates:${ctx.workspace.id}`, async () =>
    (await listPublicUpdates(ctx.db, ctx.workspace.id, MOST_PUBLIC)).flatMap(toPublic),
  )

function toPublic({ id, title, story, state, reason, stateAt, publishedAt, changedAt }: UpdateRow): PublicUpdate[] {
  return publishedAt === null ? [] : [{ id, title, story, state, reason, stateAt, publishedAt, changedAt }]
}
