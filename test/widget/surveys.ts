import type { KindSlug, LoaderConfig, Step, SurveyView, Trigger } from '../../src/contract/client'

const texts = {
  send: 'Send',
  next: 'Next',
  skip: 'Skip',
  close: 'Close',
  optional: 'Optional',
  thanks: 'Thank you, that helps.',
  queued: 'Thank you. We will send your answer when you are online again.',
}

const comment: Step = {
  id: 'comment',
  type: 'text',
  question: 'What is the main reason for your score?',
  placeholder: 'In your own words',
  question_by: {
    detractor: 'What went wrong for you?',
    passive: 'What would make it better?',
    promoter: 'What do you like most?',
  },
  max_length: 300,
}

const scale = (question: string, min: number, max: number, low: string, high: string): Step => ({
  id: 'score',
  type: 'scale',
  question,
  min,
  max,
  low_label: low,
  high_label: high,
})

function survey(kind: KindSlug, steps: Step[]): SurveyView {
  return {
    id: `srv_${kind}`,
    version: 3,
    kind,
    locale: 'en',
    dir: 'ltr',
    steps,
    bands: [],
    texts,
    theme: { color: null, position: 'bottom-right' },
  }
}

/** As the service adds it for whom it can write to. */
export const contact: Step = {
  id: 'contact',
  type: 'choice',
  question: 'May we write to you about your answer?',
  options: [
    { id: 'yes', label: 'Yes, please' },
    { id: 'no', label: 'No, thank you' },
  ],
}

export const nps: SurveyView = {
  ...survey('nps', [
    scale(
      'How likely are you to recommend us to a friend or colleague?',
      0,
      10,
      'Not at all likely',
      'Extremely likely',
    ),
    comment,
  ]),
  bands: [
    [0, 6, 'detractor'],
    [7, 8, 'passive'],
    [9, 10, 'promoter'],
  ],
}

export const csat = survey('csat', [
  scale('How satisfied are you with how this went?', 1, 5, 'Very dissatisfied', 'Very satisfied'),
  comment,
])

export const ces = survey('ces', [
  scale(
    'We made it easy to get this done. Do you agree?',
    1,
    7,
    'Strongly disagree',
    'Strongly agree',
  ),
  comment,
])

export const feedback = survey('feedback', [
  { ...comment, question: 'What would you like to tell us?' } as Step,
])

/** What is drawn for it is the flow the service opens. */
export const cancellation: SurveyView = survey('cancellation', [])

export const arabicNps: SurveyView = {
  ...nps,
  locale: 'ar',
  dir: 'rtl',
  steps: [
    scale(
      'ما مدى احتمال أن توصي بنا لصديق أو زميل؟',
      0,
      10,
      'غير محتمل على الإطلاق',
      'محتمل للغاية',
    ),
    {
      ...comment,
      question: 'ما السبب الرئيسي لتقييمك؟',
      question_by: {},
      placeholder: 'بكلماتك',
    } as Step,
  ],
  texts: {
    ...texts,
    send: 'إرسال',
    next: 'التالي',
    skip: 'تخطٍّ',
    close: 'إغلاق',
    optional: 'اختياري',
  },
}

/** A survey as the loader knows it. */
export const listed = (
  { id, kind }: SurveyView,
  trigger: Trigger = { on: 'api' },
): LoaderConfig['surveys'][number] => ({ id, kind, trigger })
