import type { ResponseRow } from '../../../db/queries/responses'
import type { EventType } from '../../domain/deliveries/event-types'
import { signalsOf } from '../../domain/surveys/response'
import type { Moment } from '../action'
import { announce, type EventRow } from '../deliveries/announce'

export const RESPONSE_EVENTS: readonly EventType[] = ['response.created', 'response.completed', 'signal.raised']

/** What a stored step of a response says to others, as far as wanted; a complete one has no next step. */
export function responseEvents(
  row: ResponseRow,
  prior: ResponseRow | undefined,
  wanted: readonly EventType[],
  moment: Moment,
): EventRow[] {
  const happened: EventType[] = [
    ...(prior ? [] : (['response.created'] as const)),
    ...(row.status === 'complete' ? (['response.completed'] as const) : []),
  ]
  const told = happened
    .filter((type) => wanted.includes(type))
    .map((type) => announce(moment, type, payloadOf(row)))
  return wanted.includes('signal.raised') ? [...told, ...raisedSignals(row, prior, moment)] : told
}

/** Signals this step of a response has, and its last one had not. */
function raisedSignals(row: ResponseRow, prior: ResponseRow | undefined, moment: Moment): EventRow[] {
  const known = signalsOf(prior?.tags ?? null).map(({ signal }) => signal)
  return signalsOf(row.tags)
    .filter(({ signal }) => !known.includes(signal))
    .map(({ signal }) =>
      announce(moment, 'signal.raised', {
        signal,
        response_id: row.id,
        survey_id: row.surveyId,
        respondent_id: row.respondentId,
        customer_id: row.customerId,
        answered_at: new Date(row.answeredAt).toISOString(),
      }),
    )
}

/**
 * Ids, choices and what was worked out from the words, but no words: they stay where they can be
 * erased, and are read with the id.
 */
const payloadOf = (row: ResponseRow) => ({
  id: row.id,
  survey_id: row.surveyId,
  survey_version: row.surveyVersion,
  kind: row.kind,
  status: row.status,
  score: row.score,
  reason_id: row.reason,
  cause: row.cause,
  has_comment: row.comment !== null,
  sentiment: row.sentiment,
  sentiment_label: row.sentimentLabel,
  language: row.language,
  respondent_id: row.respondentId,
  customer_id: row.customerId,
  trust: row.trust,
  locale: row.locale,
  answered_at: new Date(row.answeredAt).toISOString(),
})
