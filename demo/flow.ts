import type { Flow, Offer, OfferTerms } from '../src/domain/cancellation/flow'
import type { SurveyDefinition } from '../src/domain/surveys/definition'

const NO_TERMS: OfferTerms = { percent: null, months: null, days: null, plan: null, url: null, reference: null }

const offer = (
  id: string,
  kind: Offer['kind'],
  terms: Partial<OfferTerms>,
  headline: string,
  body: string,
  accept: string,
): Offer => ({
  id,
  kind,
  gate: { segment: {}, minMrrMinor: null, minPaidMinor: null, currency: null },
  cooldownDays: 180,
  maxAccepted: null,
  variants: [{ id: 'a', weight: 1, terms: { ...NO_TERMS, ...terms }, texts: { en: { headline, body, accept } } }],
})

/** What Fernhill offers those who come to leave; one in five sees none, to know whether it helps. */
const FLOW: Flow = {
  kind: 'cancellation',
  stops: { en: ['New invoices can no longer be sent', 'The bank feed ends', 'Your data can be exported for a year'] },
  offers: [
    offer('save25', 'discount', { percent: 25, months: 3, reference: 'SAVE25' }, '25 % off for three months', 'Everything else stays as it is.', 'Take 25 % off'),
    offer('pause', 'pause', { months: 2 }, 'Pause for two months', 'You pay nothing, and nothing is deleted.', 'Pause my plan'),
    offer('talk', 'contact', { url: 'mailto:team@fernhill.example' }, 'Talk to us first', 'Somebody who can change things calls you within a day.', 'Ask for a call'),
  ],
  maxOffers: 1,
  holdoutShare: 0.2,
}

const OFFERS_BY_REASON: Record<string, string[]> = {
  price: ['save25'],
  low_usage: ['pause'],
  service: ['talk'],
  quality: ['talk'],
}

/** The usual cancellation survey with Fernhill's offers; in English, where there is no other wording. */
export const withFlow = (definition: SurveyDefinition): SurveyDefinition => ({
  ...definition,
  reasons: definition.reasons.map((reason) => {
    const offers = OFFERS_BY_REASON[reason.id]
    return offers ? { ...reason, offers } : reason
  }),
  flow: FLOW,
})
