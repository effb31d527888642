import fc from 'fast-check'
import type { CancelTexts, CancelView, OfferView } from '../../../src/contract/cancel'

const TEXTS: CancelTexts = {
  title: 'Cancel your subscription',
  question: 'What is the main reason?',
  sub_question: 'What does it come down to?',
  comment: 'Anything else?',
  placeholder: 'In your own words',
  optional: 'Optional',
  next: 'Next',
  back: 'Back',
  close: 'Close',
  cancel: 'Cancel subscription',
  keep: 'Keep subscription',
  stops_on: 'What stops on {date}',
  stops: 'What stops',
  withdraw: 'Withdraw from the contract here',
  cancelled: 'Your cancellation is noted.',
  cancelled_on: 'Your cancellation is noted. It takes effect on {date}.',
  kept: 'Your subscription goes on.',
  accepted: 'Done. Your subscription goes on.',
  queued: 'We will pass it on when you are online again.',
}

const OFFER_KINDS: readonly OfferView['kind'][] = [
  'discount',
  'pause',
  'plan_switch',
  'trial_extension',
  'contact',
  'link',
]

export const offer = (id: string, changes: Partial<OfferView> = {}): OfferView => ({
  id,
  variant_id: 'a',
  kind: 'discount',
  headline: '30 % off for three months',
  body: 'Your plan stays as it is.',
  accept: 'Take the discount',
  terms: { percent: 30, months: 3, days: null, plan: null, url: null, reference: 'SAVE30' },
  ...changes,
})

/** Two reasons, the first with a sub-reason and an offer. */
export const cancelView = (changes: Partial<CancelView> = {}): CancelView => ({
  session_id: 'cxl_1',
  survey_id: 'srv_1',
  version: 1,
  kind: 'cancellation',
  locale: 'en',
  dir: 'ltr',
  reasons: [
    {
      id: 'price',
      label: 'It costs too much',
      sub_reasons: [{ id: 'budget', label: 'Our budget was cut' }],
      offer_ids: ['save30'],
    },
    { id: 'other', label: 'Another reason', sub_reasons: [], offer_ids: [] },
  ],
  offers: [offer('save30')],
  stops: ['Invoices can no longer be sent'],
  effective_at: '2026-04-01T00:00:00.000Z',
  texts: TEXTS,
  max_length: 4000,
  theme: { color: null, position: 'center' },
  ...changes,
})

/** Any flow the service may send: ids distinct, offers of a reason among those sent, two at most. */
export const anyView: fc.Arbitrary<CancelView> = fc
  .record({
    kind: fc.constantFrom('cancellation' as const, 'withdrawal' as const),
    offers: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 4 }),
    reasons: fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 12 }),
    subReasons: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 12, maxLength: 12 }),
    offersAt: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 12, maxLength: 12 }),
    maxOffers: fc.integer({ min: 1, max: 2 }),
    kinds: fc.array(fc.constantFrom(...OFFER_KINDS), { minLength: 10, maxLength: 10 }),
    words: fc.string({ minLength: 1, maxLength: 90 }),
  })
  .map(({ kind, offers, reasons, subReasons, offersAt, maxOffers, kinds, words }) =>
    cancelView({
      kind,
      offers: kind === 'withdrawal' ? [] : offers.map((n) => offer(`offer${n}`, { kind: kinds[n] ?? 'link' })),
      reasons: reasons.map((n, i) => ({
        id: `reason${n}`,
        label: `${words} ${n}`,
        sub_reasons: Array.from({ length: subReasons[i] ?? 0 }, (_, j) => ({
          id: `sub${j}`,
          label: `${words} ${j}`,
        })),
        offer_ids:
          kind === 'withdrawal'
            ? []
            : offers.slice(offersAt[i]).slice(0, maxOffers).map((id) => `offer${id}`),
      })),
    }),
  )
