import type { OwnThemeRow } from '../../../db/queries/own-themes'
import type { Context } from '../../context'
import { OWN_LIMITS } from '../../domain/text/own/limits'
import { AppError } from '../../errors'
import { requireScope } from '../auth/require-scope'
import { addOwnTheme } from '../themes/change-own-rules'
import { findThemeIdeas } from './suggest'

/**
 * Makes a suggestion a theme of the workspace's own, found by the suggestion's words and named after
 * the first of them. Throws not_found for what is not suggested, and what adding a theme throws.
 */
export async function acceptTheme(ctx: Context, word: string): Promise<OwnThemeRow> {
  requireScope(ctx, 'responses:write')
  const { ideas } = await findThemeIdeas(ctx, '')
  const idea = ideas.find((each) => each.word === word)
  if (!idea) throw new AppError('not_found', 'this is not suggested')
  const name = `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`.slice(0, OWN_LIMITS.nameLength)
  return await addOwnTheme(ctx, { name, terms: idea.words, examples: [] })
}
