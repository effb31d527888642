import * as z from 'zod'
import type { ResponseRow } from '../../../db/queries/responses'
import { competitorsOf, signalsOf, themesOf } from '../../domain/surveys/response'
import { toTags } from '../../services/responses/to-answer'
import { toIso } from './schemas'

/** What the API shows of a response; columns are added here on purpose, never by spreading. */
export const ResponseJson = z.object({
  id: z.string(),
  survey_id: z.string(),
  survey_version: z.int(),
  kind: z.string(),
  status: z.enum(['partial', 'complete']),
  score: z.int().nullable(),
  reason: z.string().nullable(),
  cause: z.string().nullable(),
  comment: z.string().nullable(),
  sentiment: z.number().nullable(),
  sentiment_label: z.string().nullable(),
  language: z.string().nullable(),
  keywords: z.array(z.string()),
  themes: z.array(z.string()),
  signals: z.array(z.string()),
  competitors: z.array(z.string()),
  respondent_id: z.string(),
  customer_id: z.string().nullable(),
  trust: z.enum(['verified', 'claimed', 'anonymous']),
  locale: z.string(),
  url: z.string().nullable(),
  answered_at: z.string(),
})

export const toResponseJson = (row: ResponseRow): z.infer<typeof ResponseJson> => ({
  id: row.id,
  survey_id: row.surveyId,
  survey_version: row.surveyVersion,
  kind: row.kind,
  status: row.status,
  score: row.score,
  reason: row.reason,
  cause: row.cause,
  comment: row.comment,
  sentiment: row.sentiment,
  sentiment_label: row.sentimentLabel,
  language: row.language,
  keywords: row.tags ? toTags(row.tags).keywords : [],
  themes: themesOf(row.tags).map(({ theme }) => theme),
  signals: signalsOf(row.tags).map(({ signal }) => signal),
  competitors: competitorsOf(row.tags),
  respondent_id: row.respondentId,
  customer_id: row.customerId,
  trust: row.trust,
  locale: row.locale,
  url: row.url,
  answered_at: toIso(row.answeredAt),
})
