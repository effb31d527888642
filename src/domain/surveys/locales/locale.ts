import type { KindSlug, ViewTexts } from '../../../contract/client'

/** One language of the widget: its buttons, and the usual wording of every kind of survey. */
export interface Locale {
  dir: 'ltr' | 'rtl'
  view: ViewTexts
  kinds: Record<KindSlug, Record<string, string>>
  /** Usual exit reasons by canonical cause. */
  reasons: Record<ReasonName, string>
}

export const REASON_NAMES = [
  'price',
  'missing_feature',
  'quality',
  'complexity',
  'low_usage',
  'competitor',
  'service',
  'closed_business',
  'other',
] as const

export type ReasonName = (typeof REASON_NAMES)[number]
