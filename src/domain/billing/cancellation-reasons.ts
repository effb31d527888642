/** Why customers leave, in our words. Every provider's and every survey's reason maps to one. */
export const CANCELLATION_REASONS = [
  'price',
  'missing_feature',
  'quality',
  'complexity',
  'low_usage',
  'competitor',
  'service',
  'involuntary_payment',
  'closed_business',
  'temporary',
  'other',
  'unknown',
] as const

export type CancellationReason = (typeof CANCELLATION_REASONS)[number]

/** Stripe's cancellation_details.feedback. Source: Stripe API reference, Subscription object. */
const reasonOfStripeFeedback = new Map<string, CancellationReason>([
  ['too_expensive', 'price'],
  ['missing_features', 'missing_feature'],
  ['low_quality', 'quality'],
  ['too_complex', 'complexity'],
  ['unused', 'low_usage'],
  ['switched_service', 'competitor'],
  ['customer_service', 'service'],
  ['other', 'other'],
])

/** Our reason for Stripe's feedback code; a code of the account's own is "other", none is null. */
export const reasonFromStripe = (feedback: string | null): CancellationReason | null =>
  feedback === null ? null : (reasonOfStripeFeedback.get(feedback) ?? 'other')
