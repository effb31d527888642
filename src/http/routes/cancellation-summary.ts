import * as z from 'zod'
import { summarizeCancellations } from '../../services/cancellations/summarize'
import { AppError } from '../../errors'
import { loadSurveys } from '../../services/surveys/load'
import { type Endpoint, endpoint } from '../endpoint'
import { CancellationsJson, toCancellationsJson } from './cancellation-summary-json'
import { range, rangeOf } from './range'
import { text } from './schemas'

export const cancellationSummaryEndpoints: Endpoint[] = [
  endpoint({
    method: 'get',
    tag: 'Summaries',
    access: 'summaries:read',
    path: '/v1/summaries/cancellations',
    summary: 'Cancellations: ends, reasons, offers, and whether they pay against the holdout',
    description:
      'Sessions of one customer within 24 hours count once. Saved is decided by the ledger 30 or 90 ' +
      'days later. The effect of the offers needs a holdout.',
    query: z.strictObject({
      survey_id: text(200).optional(),
      ...range,
      horizon_days: z.enum(['30', '90']).default('90'),
      expected_months: z.coerce.number().min(1).max(60).default(3),
    }),
    answers: { 200: { description: 'From the sessions and the ledger', schema: CancellationsJson } },
    handle: async (c, { query }) => {
      const { ctx } = c.var
      const surveys = (await loadSurveys(ctx)).filter(
        ({ id, kind }) => kind === 'cancellation' && (query.survey_id ?? id) === id,
      )
      if (query.survey_id !== undefined && surveys.length === 0) {
        throw new AppError('not_found', 'no such cancellation')
      }
      const summary = await summarizeCancellations(
        ctx,
        surveys.map(({ id }) => id),
        rangeOf(ctx, query),
        { horizon: query.horizon_days === '30' ? 30 : 90, months: query.expected_months },
      )
      return c.json(toCancellationsJson(summary))
    },
  }),
]
