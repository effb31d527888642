import { type ResponseFilter } from '../../../db/queries/response-list'
import { listNewestLanguages } from '../../../db/queries/responses'
import type { Context } from '../../context'
import { keysOf } from '../../domain/text/keyword-forms'
import { toldAs } from '../../domain/text/told'
import { readMerges } from '../themes/merges'

/** Answers whose languages are looked at: what is asked for is said in them. */
const MOST_ANSWERS = 500

/**
 * The filter by what answers are counted under: "prices" finds what "price" finds, and a topic that
 * is told as another one what that one finds.
 */
export async function asTold(
  { db, workspace }: Context,
  filter: ResponseFilter,
): Promise<ResponseFilter> {
  const { keyword, theme } = filter
  if (typeof keyword !== 'string' && theme === undefined) return filter
  const [merges, languages] = await Promise.all([
    readMerges(db, workspace.id),
    typeof keyword === 'string' ? listNewestLanguages(db, workspace.id, MOST_ANSWERS) : [],
  ])
  return {
    ...filter,
    theme: theme === undefined ? undefined : toldAs(merges.theme, theme),
    keyword:
      typeof keyword === 'string'
        ? keysOf(keyword, languages).map((key) => toldAs(merges.keyword, key))
        : keyword,
  }
}
