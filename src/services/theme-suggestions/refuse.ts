import { listThemeRefusals, type ThemeRefusalRow } from '../../../db/queries/theme-suggestions'
import type { Context } from '../../context'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'
import { findThemeIdeas } from './suggest'

/** Words remembered at most: who refuses more is served by themes of their own. */
const MAX_REFUSED = 2_000

/**
 * Remembers that a suggestion is no theme, with all its words, so that none of them is suggested
 * again. Throws not_found for what is not suggested, and conflict when too much was refused.
 */
export async function refuseTheme(ctx: Context, word: string): Promise<void> {
  requireScope(ctx, 'responses:write')
  const { ideas, refused } = await findThemeIdeas(ctx, '')
  if (refused.some((each) => each.word === word)) return
  const idea = ideas.find((each) => each.word === word)
  if (!idea) throw new AppError('not_found', 'this is not suggested')
  await ctx.write(ctx.workspace, storeThemeRefusal, { word, words: idea.words })
}

/** Suggests it again. */
export async function takeBackRefusal(ctx: Context, word: string): Promise<void> {
  requireScope(ctx, 'responses:write')
  await ctx.write(ctx.workspace, storeThemeRefusal, { word, words: null })
}

interface Input {
  word: string
  /** Null takes the refusal back. */
  words: string[] | null
}

export const storeThemeRefusal: Action<Input, ThemeRefusalRow[], null> = {
  name: 'storeThemeRefusal',
  keys: () => ['theme refusals'],
  see: (db, workspaceId, inputs) =>
    Promise.all(inputs.map(() => listThemeRefusals(db, workspaceId))),

  decide(stored, { word, words }, { now, workspace }) {
    if (words === null) {
      const dropped = stored.filter(({ suggestion }) => suggestion === word)
      return { result: null, changes: { dropThemeRefusals: dropped } }
    }
    if (stored.length + words.length > MAX_REFUSED) {
      throw new AppError('conflict', `at most ${MAX_REFUSED} words are refused`)
    }
    const refused = { workspaceId: workspace.id, suggestion: word, refusedAt: now }
    return {
      result: null,
      changes: { themeRefusals: words.map((each) => ({ ...refused, word: each })) },
    }
  },
}
