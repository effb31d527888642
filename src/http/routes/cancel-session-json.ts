import * as z from 'zod'
import type { CancelSessionRow, OfferShowingRow } from '../../../db/queries/cancellations'
import { FLOW_KINDS } from '../../domain/cancellation/flow'
import { toIso, toIsoOrNull } from './schemas'

export const OUTCOMES = ['cancel', 'offer_accepted', 'kept', 'abandoned'] as const

/** What the API shows of a session: the proof of what was shown and chosen, without the person's words. */
export const CancelSessionJson = z.object({
  id: z.string(),
  survey_id: z.string(),
  survey_version: z.int(),
  kind: z.enum(FLOW_KINDS),
  channel: z.enum(['widget', 'hosted']),
  respondent_id: z.string(),
  customer_id: z.string().nullable(),
  subscription_id: z.string().nullable(),
  trust: z.enum(['verified', 'claimed', 'anonymous']),
  arm: z.enum(['offers', 'holdout']),
  mrr_minor: z.int().nullable(),
  currency: z.string().nullable(),
  plan: z.string().nullable(),
  reason: z.string().nullable(),
  sub_reason: z.string().nullable(),
  cause: z.string().nullable(),
  reason_position: z.int().nullable(),
  outcome: z.enum(OUTCOMES).nullable(),
  offer_id: z.string().nullable(),
  offers: z.array(
    z.object({
      offer_id: z.string(),
      variant_id: z.string(),
      kind: z.string(),
      shown_at: z.string(),
      decision: z.enum(['accepted', 'declined']).nullable(),
      decided_at: z.string().nullable(),
    }),
  ),
  steps: z.array(
    z.object({
      screen: z.string(),
      shown_at: z.string(),
      left_at: z.string().nullable(),
      choice: z.string().nullable(),
      offer_ids: z.array(z.string()),
    }),
  ),
  response_id: z.string().nullable(),
  locale: z.string(),
  url: z.string().nullable(),
  opened_at: z.string(),
  ended_at: z.string().nullable(),
  effective_at: z.string().nullable(),
})

export const toCancelSessionJson = (
  row: CancelSessionRow,
  showings: readonly OfferShowingRow[],
): z.infer<typeof CancelSessionJson> => ({
  id: row.id,
  survey_id: row.surveyId,
  survey_version: row.surveyVersion,
  kind: row.kind,
  channel: row.channel,
  respondent_id: row.respondentId,
  customer_id: row.customerId,
  subscription_id: row.subscriptionId,
  trust: row.trust,
  arm: row.arm,
  mrr_minor: row.mrrMinor,
  currency: row.currency,
  plan: row.plan,
  reason: row.reason,
  sub_reason: row.subReason,
  cause: row.cause,
  reason_position: row.reasonPosition,
  outcome: row.outcome,
  offer_id: row.offerId,
  offers: showings
    .filter(({ sessionId }) => sessionId === row.id)
    .map((showing) => ({
      offer_id: showing.offerId,
      variant_id: showing.variantId,
      kind: showing.kind,
      shown_at: toIso(showing.shownAt),
      decision: showing.decision,
      decided_at: toIsoOrNull(showing.decidedAt),
    })),
  steps: row.steps.map((step) => ({
    screen: step.screen,
    shown_at: toIso(row.openedAt + step.shown_ms),
    left_at: toIsoOrNull(step.left_ms === null ? null : row.openedAt + step.left_ms),
    choice: step.choice,
    offer_ids: step.offer_ids,
  })),
  response_id: row.responseId,
  locale: row.locale,
  url: row.url,
  opened_at: toIso(row.openedAt),
  ended_at: toIsoOrNull(row.endedAt),
  effective_at: toIsoOrNull(row.effectiveAt),
})
