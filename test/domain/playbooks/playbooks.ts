import { EVERYBODY } from '../../../src/domain/playbooks/audience'
import type { CauseOf } from '../../../src/domain/playbooks/cause'
import type { PlaybookDefinition, Trigger } from '../../../src/domain/playbooks/playbook'

export const HOUR = 3_600_000
export const DAY = 24 * HOUR

export const ON_RESPONSE: Extract<Trigger, { on: 'response' }> = {
  on: 'response',
  surveyIds: [],
  kinds: [],
  minScore: null,
  maxScore: null,
  sentiments: [],
  themes: [],
  signals: [],
}

/** When someone rates 0–6: open a follow-up, wait two days, send a message. */
export const DETRACTORS: PlaybookDefinition = {
  trigger: { ...ON_RESPONSE, kinds: ['nps'], minScore: 0, maxScore: 6 },
  audience: EVERYBODY,
  steps: [
    { do: 'follow_up', owner: { by: 'nobody' }, dueHours: 24, title: '' },
    { do: 'wait', hours: 48 },
    { do: 'message', to: 'person', channelId: null, templateId: 'tpl_1' },
  ],
  stopOn: ['churn', 'unsubscribe', 'reply'],
  windowDays: 30,
  holdoutShare: 0,
}

export const answer = (given: Partial<CauseOf<'response'>> = {}): CauseOf<'response'> => ({
  kind: 'response',
  id: 'rsp_1',
  at: 0,
  respondentId: 'per_1',
  customerId: 'acme',
  customer: null,
  surveyId: 'srv_1',
  survey: 'nps',
  score: 3,
  sentiment: 'negative',
  themes: [],
  signals: [],
  isComplete: true,
  ...given,
})
