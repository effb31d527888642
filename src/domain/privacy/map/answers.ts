import { NOBODY, table } from './entry'

/**
 * What people who are asked said and did. Scores, choices and what was read of a comment stay, so that every
 * counter stays true; with the words, the page and everything that leads to the person gone.
 */
export const ANSWERS = {
  tagCorrections: table({
    what: 'Corrections of tags',
    plain: 'field verdict',
    personal: 'value',
    of: { responseId: 'response' },
    erase: { how: 'with', table: 'responses' },
  }),
  responseTags: table({
    what: 'Tags and labels of answers',
    plain: 'tag',
    personal: 'value',
    of: { responseId: 'response' },
    erase: { how: 'with', table: 'responses' },
  }),
  responseSearchIds: table({
    what: 'Answers in the full-text index',
    of: { responseId: 'response' },
    erase: { how: 'with', table: 'responses' },
  }),
  offerShowings: table({
    what: 'Offers shown on cancelling',
    plain: 'offerId variantId surveyId kind decision',
    of: { sessionId: 'session', customerId: 'whole_customer' },
    erase: { how: 'blank', to: { customerId: null } },
  }),
  cancelSessions: table({
    what: 'Ways through a cancellation',
    plain: `id sessionKey surveyId kind channel trust arm currency plan reason subReason cause responseId offerId outcome
      locale day`,
    personal: 'subscriptionId nonce steps url',
    of: { respondentId: 'respondent', customerId: 'whole_customer' },
    erase: {
      how: 'blank',
      to: {
        respondentId: NOBODY,
        customerId: null,
        subscriptionId: null,
        nonce: null,
        steps: [],
        url: null,
        // A report that comes late or again changes nothing.
        revision: Number.MAX_SAFE_INTEGER,
      },
    },
    isScanned: true,
  }),
  displays: table({
    what: 'Surveys shown',
    plain: 'id surveyId kind day responseId',
    personal: 'event url',
    of: { respondentId: 'respondent' },
    erase: { how: 'blank', to: { respondentId: NOBODY, event: null, url: null } },
  }),
  respondentEvents: table({
    what: 'What they did in the product',
    personal: 'name',
    of: { respondentId: 'respondent' },
    erase: { how: 'delete' },
  }),
  responses: table({
    what: 'Answers',
    plain: `id surveyId kind submissionId status displayId trust reason cause locale day language
      sentimentLabel`,
    personal: 'comment url tags',
    of: { respondentId: 'respondent', customerId: 'whole_customer' },
    erase: {
      how: 'rewrite',
      does:
        'The comment, its keywords, labels and corrections, the page, the person and the customer go; score, ' +
        'choice, mood, themes and signals stay as they were counted. A repeat of the answer changes nothing.',
    },
  }),
} as const
