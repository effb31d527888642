import type { KindSlug } from '../contract/client'
import type { PreviewStep } from './framed-draft'
import type { Definition } from './survey-form'

/** The screens of a kind, in their order and with their names. */
export function previewSteps(
  kind: KindSlug,
  { flow }: Definition,
): readonly (readonly [PreviewStep, string])[] {
  if (kind === 'feedback') return [['first', 'Question'], ['end', 'Thanks']]
  if (kind !== 'cancellation') return [['first', 'Question'], ['details', 'Comment'], ['end', 'Thanks']]
  return flow?.kind === 'withdrawal'
    ? [['first', 'Confirm'], ['end', 'End']]
    : [['first', 'Reasons'], ['details', 'Sub-reasons'], ['offer', 'Offer'], ['end', 'End']]
}
