import { describe, expect, it } from 'vitest'
import { DEFAULT_CHURN_POLICY } from '../../../src/domain/billing/policy'
import { RISK_RULES } from '../../../src/domain/risk'
import { type CustomerHistory, knownBefore } from '../../../src/domain/risk/history'
import { fadingSentiment } from '../../../src/domain/risk/rules/words'
import { ago, answer, ask, event, history, NOW, scoreOf, slugsOf } from './history'

/** A hair's breadth, in days. */
const MS = 1 / 86_400_000

type Case = [what: string, given: Partial<CustomerHistory>, slugs: string[]]

const holds: Record<string, Case[]> = {
  'the last NPS answer': [
    ['6 is a detractor’s', { answers: [answer('nps', 3, 6)] }, ['nps_detractor']],
    ['7 is a passive’s', { answers: [answer('nps', 3, 7)] }, ['nps_passive']],
    ['8 is a passive’s', { answers: [answer('nps', 3, 8)] }, ['nps_passive']],
    ['9 is no sign', { answers: [answer('nps', 3, 9)] }, []],
    ['counts for a year', { answers: [answer('nps', 365, 0)] }, ['nps_detractor']],
    ['and no longer', { answers: [answer('nps', 365 + MS, 0)] }, []],
    [
      'is the newest, in whatever order they stand',
      { answers: [answer('nps', 2, 9), answer('nps', 1, 7), answer('nps', 3, 9)] },
      ['nps_passive'],
    ],
    ['is one with a score', { answers: [answer('nps', 1, null), answer('nps', 2, 9)] }, []],
  ],
  'a drop': [
    ['of 3', { answers: [answer('nps', 100, 10), answer('nps', 1, 7)] }, ['nps_drop', 'nps_passive']],
    ['of 2 is none', { answers: [answer('nps', 100, 10), answer('nps', 1, 8)] }, ['nps_passive']],
    [
      'is one person’s',
      {
        answers: [
          answer('nps', 100, 9),
          answer('nps', 50, 10, { by: 'bob' }),
          answer('nps', 1, 7),
        ],
      },
      ['nps_passive'],
    ],
    [
      'is against the time before, not the best',
      { answers: [answer('nps', 200, 10), answer('nps', 100, 9), answer('nps', 1, 7)] },
      ['nps_passive'],
    ],
  ],
  'an experience': [
    ['CSAT 2', { answers: [answer('csat', 90, 2)] }, ['csat_low']],
    ['CSAT 3 is no sign', { answers: [answer('csat', 1, 3)] }, []],
    ['CSAT is forgotten after 90 days', { answers: [answer('csat', 90 + MS, 1)] }, []],
    ['CSAT made good', { answers: [answer('csat', 9, 1), answer('csat', 1, 5)] }, []],
    ['CES 3', { answers: [answer('ces', 90, 3)] }, ['ces_hard']],
    ['CES 4 is no sign', { answers: [answer('ces', 1, 4)] }, []],
  ],
  words: [
    ['below −0.3', { answers: [answer('feedback', 1, null, { sentiment: -0.31 })] }, ['negative_sentiment']],
    ['at −0.3 are no sign', { answers: [answer('feedback', 1, null, { sentiment: -0.3 })] }, []],
    ['are forgotten after 90 days', { answers: [answer('feedback', 90 + MS, null, { sentiment: -1 })] }, []],
    ['about leaving', { answers: [answer('feedback', 90, null, { keywords: ['export', 'refund'] })] }, ['leaving_words']],
    ['about something else', { answers: [answer('feedback', 1, null, { keywords: ['export'] })] }, []],
    [
      'of a cancellation survey say nothing new',
      { answers: [answer('cancellation', 40, null, { keywords: ['refund'] })] },
      [],
    ],
  ],
  'a wish to leave': [
    ['that stands', { events: [event('cancellation_requested', 200)] }, ['wants_to_leave']],
    [
      'taken back lately',
      { events: [event('cancellation_requested', 31), event('cancellation_reverted', 30)] },
      ['nearly_left'],
    ],
    [
      'taken back long ago',
      { events: [event('cancellation_requested', 40), event('cancellation_reverted', 30 + MS)] },
      [],
    ],
    ['nearly had: the survey was shown', { asks: [ask('cancellation', 30)] }, ['nearly_left']],
    ['nearly had: the survey was answered', { answers: [answer('cancellation', 30, null)] }, ['nearly_left']],
    ['nearly had long ago', { asks: [ask('cancellation', 30 + MS)] }, []],
    [
      'that stands counts once',
      { asks: [ask('cancellation', 1)], events: [event('cancellation_requested', 1)] },
      ['wants_to_leave'],
    ],
  ],
  silence: [
    ['after two questions', { answers: [answer('nps', 200, 9)], asks: [ask('nps', 100), ask('csat', 2)] }, ['silence']],
    ['after one is none', { answers: [answer('nps', 200, 9)], asks: [ask('nps', 100)] }, []],
    ['of who never spoke is none', { asks: [ask('nps', 100), ask('csat', 2)] }, []],
    ['ends with an answer', { answers: [answer('csat', 1, 5)], asks: [ask('nps', 100), ask('csat', 2)] }, []],
    [
      'waits a day for the answer',
      { answers: [answer('nps', 200, 9)], asks: [ask('nps', 100), ask('csat', 1)] },
      [],
    ],
    [
      'is not about what they open themselves',
      { answers: [answer('nps', 200, 9)], asks: [ask('feedback', 100), ask('feedback', 50)] },
      [],
    ],
  ],
  absence: [
    ['of 30 days is none', { lastSeenAt: ago(30) }, []],
    ['of more', { lastSeenAt: ago(30 + MS) }, ['not_seen']],
    ['unknown is none', { lastSeenAt: null }, []],
  ],
  billing: [
    ['owes', { events: [event('payment_failed', 12)] }, ['past_due']],
    ['has paid', { events: [event('payment_failed', 12), event('payment_recovered', 1)] }, []],
    ['pays less for 60 days', { events: [event('changed', 60, { mrrMinor: 1900 })] }, ['contraction']],
    ['has long paid less', { events: [event('changed', 60 + MS, { mrrMinor: 1900 })] }, []],
    ['pays in another currency', { events: [event('changed', 1, { mrrMinor: 5200, currency: 'USD' })] }, []],
    ['rests', { events: [event('paused', 10)] }, ['paused']],
    ['is back', { events: [event('paused', 10), event('resumed', 1)] }, []],
  ],
}

for (const [name, cases] of Object.entries(holds)) {
  describe(name, () => {
    it.each(cases)('%s', (_what, given, slugs) => {
      expect(slugsOf(history(given)).sort()).toEqual(slugs.sort())
    })
  })
}

it('fades what was written by half every 30 days', () => {
  // Weights ½ and 1: (½ · −1 + 1 · 0.2) / 1.5 = −0.2.
  const answers = [
    answer('nps', 30, 5, { sentiment: -1 }),
    answer('nps', 0, 9, { sentiment: 0.2 }),
    answer('nps', 3, 9),
  ]
  const inputs = knownBefore(history({ answers }), NOW + 1, DEFAULT_CHURN_POLICY)
  expect(inputs && fadingSentiment(inputs, NOW)).toBeCloseTo(-0.2, 10)
})

it('says why, in words', () => {
  const given = history({
    answers: [answer('nps', 100, 9), answer('nps', 12, 3, { keywords: ['competitor'], sentiment: -0.5 })],
    events: [event('payment_failed', 1)],
  })
  expect(scoreOf(given)?.reasons.map(({ text }) => text)).toEqual([
    'Wrote about “competitor”, 12 days ago',
    'NPS 3, 12 days ago',
    'A payment failed 1 day ago',
    'NPS fell from 9 to 3, 12 days ago',
    'Sentiment of their comments −0.50',
  ])
})

it('names every rule once, with whole points that a workspace could have set', () => {
  expect(new Set(RISK_RULES.map(({ slug }) => slug)).size).toBe(RISK_RULES.length)
  for (const { defaultPoints } of RISK_RULES) expect(defaultPoints).toBeOneOf([1, 2, 3, 4, 5, 6])
})
