import { MAX_COMMENT, type SurveyKind } from './kind'

/** Open feedback: somebody has something to say and opens the form to say it. */
export const feedback: SurveyKind = {
  slug: 'feedback',
  name: 'Feedback',
  scale: null,
  bands: [],
  cooldownDays: null,
  steps: ({ text }) => [
    {
      id: 'comment',
      type: 'text',
      question: text('question'),
      placeholder: text('placeholder'),
      question_by: {},
      max_length: MAX_COMMENT,
    },
  ],
}
