import type { ResponseAnswer, Tags } from '../../contract/client'
import type { ResponseRow } from '../../../db/queries/responses'
import type { StoredTags } from '../../domain/surveys/response'

/** What the page is told about its own answer. */
export const toAnswer = (row: ResponseRow): ResponseAnswer => ({
  id: row.id,
  status: row.status,
  tags: row.tags && toTags(row.tags),
})

export const toTags = (tags: StoredTags): Tags => ({
  language: tags.language,
  sentiment: tags.sentiment && { score: tags.sentiment.score, label: tags.sentiment.label },
  keywords: tags.keywords.map(({ word }) => word),
})
