import type { KindSlug } from '../contract/client'
import type { PreviewStep } from './framed-draft'
import { t } from './i18n/t'
import type { Definition } from './survey-form'

/** The screens of a kind, in their order and with their names. */
export function previewSteps(
  kind: KindSlug,
  { flow }: Definition,
): readonly (readonly [PreviewStep, string])[] {
  if (kind === 'feedback') return [['first', t('Question')], ['end', t('Thanks')]]
  if (kind !== 'cancellation') return [['first', t(
    'Question',
  )], ['details', t('Comment')], ['end', t('Thanks')]]
  return flow?.kind === 'withdrawal'
    ? [['first', t('Confirm')], ['end', t('End')]]
    : [['first', t(
      'Reasons',
    )], ['details', t('Sub-reasons')], ['offer', t('Offer')], ['end', t('End')]]
}
