import { listNewestLanguages, type ResponseFilter } from '../../../db/queries/responses'
import type { Context } from '../../context'
import { keysOf } from '../../domain/text/keyword-forms'

/** Answers whose languages are looked at: what is asked for is said in them. */
const MOST_ANSWERS = 500

/** The filter with every form of its keyword: "prices" finds what "price" finds. */
export async function withKeywordForms(
  { db, workspace }: Context,
  filter: ResponseFilter,
): Promise<ResponseFilter> {
  if (typeof filter.keyword !== 'string') return filter
  const languages = await listNewestLanguages(db, workspace.id, MOST_ANSWERS)
  return { ...filter, keyword: keysOf(filter.keyword, languages) }
}
