import type { Changes } from '../../../db/changes'
import type { ResponseRow } from '../../../db/queries/responses'
import { countsOfResponse, difference } from '../../domain/surveys/counters'
import { competitorsOf, keywordsOf, signalsOf, type StoredTags, type TagKind, themesOf } from '../../domain/surveys/response'

/** Everything that follows from a response's tags, in its own columns. */
export const tagColumns = (tags: StoredTags | null) => ({
  language: tags?.language ?? null,
  sentiment: tags?.sentiment?.score ?? null,
  sentimentLabel: tags?.sentiment?.label ?? null,
  tags,
})

/** Stores a response in the place of what it was, with its words and counters. */
export const changesOfResponse = (prior: ResponseRow | undefined, row: ResponseRow) =>
  ({
    responses: [row],
    dropResponseTags: prior ? tagRows(prior) : [],
    responseTags: tagRows(row),
    searchTexts: row.comment === (prior?.comment ?? null) ? [] : [searchTextOf(row)],
    counts: difference(prior ? countsOfResponse(prior) : [], countsOfResponse(row)),
  }) satisfies Changes

const searchTextOf = ({ workspaceId, id, comment }: ResponseRow) => ({
  workspaceId,
  responseId: id,
  text: comment,
})

function tagRows({ id, workspaceId, answeredAt, tags }: ResponseRow) {
  const rowsOf = (tag: TagKind, values: readonly string[]) =>
    values.map((value) => ({ workspaceId, tag, value, answeredAt, responseId: id }))
  return [
    ...rowsOf('keyword', keywordsOf(tags).map(({ keyword }) => keyword)),
    ...rowsOf('theme', themesOf(tags).map(({ theme }) => theme)),
    ...rowsOf('signal', signalsOf(tags).map(({ signal }) => signal)),
    ...rowsOf('competitor', competitorsOf(tags)),
  ]
}
