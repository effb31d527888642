import { listNewestTexts } from '../../../db/queries/theme-suggestions'
import type { Context } from '../../context'
import { type Rate, rateOf } from '../../domain/metrics/rate'
import { THEME_SHARE } from '../../domain/metrics/text-shares'
import { findOwn } from '../../domain/text/own/find-own'
import { exceededLimit } from '../../domain/text/own/limits'
import { compileOwnRules } from '../../domain/text/own/own-rules'
import type { Span } from '../../domain/text/span'
import { AppError } from '../../errors'
import { cleanList, refuseUnsayable, type ThemeFields } from './theme-fields'

/** Comments looked through: what is said now, in the time a page takes. */
const MOST_COMMENTS = 800
const MOST_SAMPLES = 10

export interface ThemePreview {
  /** Of the newest comments, how many would be about the theme. */
  matched: Rate
  /** The newest of those, and where they say it. */
  samples: { id: string; text: string; language: string | null; spans: Span[] }[]
}

/** What a theme would find in the newest comments. Throws what adding it throws for its words. */
export async function previewTheme(
  { db, workspace }: Context,
  fields: Pick<ThemeFields, 'terms' | 'examples'>,
): Promise<ThemePreview> {
  const [terms, examples] = [cleanList(fields.terms), cleanList(fields.examples)]
  const rules = { themes: [{ id: 'preview', terms, examples }], competitors: [] }
  const problem = exceededLimit(rules)
  if (problem !== null) throw new AppError('conflict', problem)
  refuseUnsayable(terms)

  const matcher = compileOwnRules(rules)
  const comments = await listNewestTexts(db, workspace.id, MOST_COMMENTS)
  const samples = comments
    .map((comment) => ({ ...comment, spans: findOwn(comment.text, comment.language, matcher) }))
    .filter(({ spans }) => spans.length > 0)
  return {
    matched: rateOf(samples.length, comments.length, THEME_SHARE.slug),
    samples: samples.slice(0, MOST_SAMPLES),
  }
}
