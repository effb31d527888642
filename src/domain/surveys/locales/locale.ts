import type { CancelTexts } from '../../../contract/cancel'
import type { KindSlug, ViewTexts } from '../../../contract/client'
import type { ContactAnswer } from '../contact'

/** One language of the widget: its buttons, and the usual wording of every kind of survey. */
export interface Locale {
  dir: 'ltr' | 'rtl'
  view: ViewTexts & Pick<CancelTexts, 'cancel' | 'keep'>
  kinds: Record<KindSlug, Record<string, string>>
  /** Whether somebody may be written to about their answer. */
  contact: Record<'question' | ContactAnswer, string>
  /** The rest of a cancellation: its screens and its ends. */
  cancel: CancelWording
  /** Usual exit reasons by canonical cause. */
  reasons: Record<ReasonName, string>
}

/** What is not said by the buttons of every survey, or by the kind's own wording. */
export type CancelWording = Omit<
  CancelTexts,
  'question' | 'comment' | 'placeholder' | 'optional' | 'next' | 'close' | 'cancel' | 'keep'
> & { confirm_withdrawal: string }

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
