import type { Changes } from '../../../db/changes'
import type { ResponseRow } from '../../../db/queries/responses'
import { countsOfResponse, difference } from '../../domain/surveys/counters'
import type { StoredTags } from '../../domain/surveys/response'
import { keyOf } from '../../domain/text/keyword'

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
    dropResponseKeywords: prior ? keywordRows(prior) : [],
    responseKeywords: keywordRows(row),
    counts: difference(prior ? countsOfResponse(prior) : [], countsOfResponse(row)),
  }) satisfies Changes

const keywordRows = ({ id, workspaceId, answeredAt, tags }: ResponseRow) =>
  (tags?.keywords ?? []).map((keyword) => ({
    workspaceId,
    keyword: keyOf(keyword),
    answeredAt,
    responseId: id,
  }))
