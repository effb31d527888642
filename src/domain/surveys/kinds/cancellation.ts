import { MAX_COMMENT, type SurveyKind } from './kind'

/** Why somebody leaves. No scale and no pause: it is asked whenever somebody cancels. */
export const cancellation: SurveyKind = {
  slug: 'cancellation',
  name: 'Cancellation',
  scale: null,
  bands: [],
  cooldownDays: null,
  steps: ({ definition, locale, text }) => [
    {
      id: 'reason',
      type: 'choice',
      question: text('question'),
      options: definition.reasons.map(({ id, labels }) => ({
        id,
        label: labels[locale] ?? labels[definition.locales[0] ?? 'en'] ?? id,
      })),
    },
    {
      id: 'comment',
      type: 'text',
      question: text('follow_up'),
      placeholder: text('placeholder'),
      question_by: {},
      max_length: MAX_COMMENT,
    },
  ],
}
