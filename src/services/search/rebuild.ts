import { listCommentedAfter } from '../../../db/queries/responses'
import type { SearchText } from '../../../db/changes'
import type { Context } from '../../context'
import { type Action, seeNothing } from '../action'

const PAGE = 500

/** Takes every answer into the full-text index anew. Answers how many. */
export async function rebuildSearch(ctx: Context): Promise<number> {
  let done = 0
  for (let afterId: string | undefined = ''; afterId !== undefined; ) {
    const rows = await listCommentedAfter(ctx.db, ctx.workspace.id, afterId, PAGE)
    const texts = rows.map(({ id, comment }) => ({ workspaceId: ctx.workspace.id, responseId: id, text: comment }))
    if (texts.length > 0) await ctx.write(ctx.workspace, storeSearchTexts, { texts })
    done += texts.length
    afterId = rows.length < PAGE ? undefined : rows.at(-1)?.id
  }
  return done
}

export const storeSearchTexts: Action<{ texts: SearchText[] }, null, null> = {
  name: 'storeSearchTexts',
  // An answer in the same group would be indexed as it was before it.
  alone: true,
  keys: () => [],
  see: seeNothing,
  decide: (_seen, { texts }) => ({ result: null, changes: { searchTexts: texts } }),
}
