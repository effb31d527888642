import { EVERYBODY } from '../domain/playbooks/audience'
import type { PlaybookDefinition } from '../domain/playbooks/playbook'
import { msg } from './i18n/t'

export interface Recipe {
  name: string
  /** Why one would. */
  what: string
  definition: PlaybookDefinition
}

const usual = { audience: EVERYBODY, windowDays: 30, holdoutShare: 0 }

/** Playbooks to begin with; docs/playbooks.md tells of each. */
export const RECIPES: Readonly<Record<string, Recipe>> = {
  detractors: {
    name: msg('A call for every detractor'),
    what: msg('Somebody rates 0 to 6: a follow-up is opened the same minute, and a word of apology goes out two days later unless they answered again.'),
    definition: {
      ...usual,
      trigger: {
        on: 'response',
        surveyIds: [],
        kinds: ['nps'],
        minScore: 0,
        maxScore: 6,
        sentiments: [],
        themes: [],
        signals: [],
      },
      steps: [
        { do: 'follow_up', owner: { by: 'nobody' }, dueHours: 48, title: msg('Call them about their answer') },
        { do: 'wait', hours: 48 },
        { do: 'message', to: 'person', channelId: null, templateId: 'tpl_apology' },
      ],
      stopOn: ['churn', 'unsubscribe', 'reply'],
    },
  },
  'win-back': {
    name: msg('Win back who left'),
    what: msg('Paid service ends: a month later one message asks what would bring them back. A fifth is held out, so that you see whether it does.'),
    definition: {
      ...usual,
      trigger: { on: 'churn_event', types: ['ended'], causes: ['cancellation_requested'] },
      steps: [
        { do: 'wait', hours: 30 * 24 },
        { do: 'message', to: 'person', channelId: null, templateId: 'tpl_win_back' },
      ],
      stopOn: ['return', 'unsubscribe'],
      windowDays: 365,
      holdoutShare: 0.2,
    },
  },
  silence: {
    name: msg('Ask after the silent'),
    what: msg('A paying customer was not seen for 21 days: somebody looks after them before they are gone.'),
    definition: {
      ...usual,
      trigger: { on: 'inaction', days: 21 },
      audience: { ...EVERYBODY, statuses: ['active'] },
      steps: [{ do: 'follow_up', owner: { by: 'nobody' }, dueHours: 72, title: msg('Ask how they are getting on') }],
      stopOn: ['churn', 'unsubscribe', 'reply'],
      windowDays: 90,
    },
  },
}
