import type { Metric } from './metric'

const own = {
  unit: 'share',
  source: 'Own definition; interval by Wilson, as for every share.',
} as const

export const DEFLECTION_RATE: Metric = {
  ...own,
  slug: 'deflection_rate',
  name: 'Sessions that did not end in cancelling',
  base: 'Definitive sessions of the period that ended.',
  meaning:
    'Share of those who came to leave and kept, accepted an offer or went away. Not saved yet: many of ' +
    'them cancel later.',
  noData: 'Nobody came to leave: no share.',
  matches: 'The “deflected” of Chargebee Retention, and the save rate of most others.',
}

export const OFFER_VIEW_RATE: Metric = {
  ...own,
  slug: 'offer_view_rate',
  name: 'Sessions that saw an offer',
  base: 'Definitive sessions of the period in the arm with offers.',
  meaning: 'Share of them in which at least one offer stood before the person.',
  noData: 'Nobody in that arm: no share.',
  matches: 'The offer views of Chargebee Retention.',
}

export const OFFER_ACCEPTANCE: Metric = {
  ...own,
  slug: 'offer_acceptance',
  name: 'Offers accepted',
  base: 'Definitive sessions of the period in which an offer stood.',
  meaning: 'Share of them that accepted it. Accepted is not saved.',
  noData: 'No offer stood: no share.',
  matches: 'The acceptance rate of Churnkey, Chargebee and others.',
}

export const SAVED: Metric = {
  ...own,
  slug: 'saved',
  name: 'Saved, by the ledger',
  base: 'Definitive sessions of customers who paid then and were followed for the whole horizon.',
  meaning:
    'Share of them whose paid service had not ended 30 or 90 days later, by the billing events, ' +
    'whatever they pressed.',
  noData: 'Nobody was followed for so long yet: no share.',
  matches: 'The “saved” of Chargebee Retention, which waits 30 days.',
}
