import type { Metric } from './metric'
import { endOfTenureMonth } from './tenure-hazard'

export const TRIAL_TO_PAID: Metric = {
  slug: 'trial_to_paid',
  name: 'Trial to paid',
  unit: 'share',
  base:
    'Customers who began a trial in the range and had not paid before, each once, by the first; only ' +
    'trials begun long enough ago.',
  source: 'Own definition; interval by Wilson, as for every share.',
  meaning: 'Share of them who first paid within 7, 14, 30 or 60 days after the trial began.',
  noData: 'No trial is old enough yet: no share.',
  matches:
    'ChartMogul\'s trial-to-paid conversion, but with a limit in days, so that recent months can be ' +
    'compared with old ones.',
}

export const TRIAL_LOSS: Metric = {
  slug: 'trial_loss',
  name: 'Not paid after the trial',
  unit: 'share',
  base: TRIAL_TO_PAID.base,
  source: TRIAL_TO_PAID.source,
  meaning:
    'Share of them who had not paid within 7, 14, 30 or 60 days after the trial began: 100 % minus ' +
    'trial to paid. They never paid, so no MRR is lost and they are in no churn rate.',
  noData: TRIAL_TO_PAID.noData,
  matches: 'The complement of trial-to-paid conversion.',
}

export const FIRST_RENEWAL_LOSS: Metric = {
  slug: 'first_renewal_loss',
  name: 'Lost at the first renewal',
  unit: 'share',
  base:
    'Customers whose first renewal (a month or a year after they first paid) fell due in the range, at ' +
    'least 30 days ago; by how they are billed now, or were at the end.',
  source: 'Own definition; interval by Wilson, as for every share.',
  meaning:
    'Share of them whose paid service ended by then, who left before it fell due included. When the payment ' +
    'failed, an end up to 30 days later counts too.',
  noData: 'No first renewal was due so long ago: no share.',
  matches: 'The first month of tenure (the first twelve when billed by the year), failed payments apart.',
}

export const CHURNED_AFTER_PRICE_CHANGE: Metric = {
  slug: 'churned_after_price_change',
  name: 'Churned after a price change',
  unit: 'share',
  base:
    'Customers whose price changed in the range, each once, by the first change, and followed for the ' +
    'whole horizon.',
  source: 'Own definition; interval by Wilson, as for every share.',
  meaning:
    'Share of them whose paid service ended within 30, 60 or 90 days after it. Told: an event "changed" ' +
    'with the reason "price_change". Inferred: more MRR on the same plan and interval, which added seats ' +
    'look like too; so both are counted apart.',
  noData: 'Nobody was followed for so long after a price change yet: no share.',
  matches: 'Nothing in common use. What follows a change is not always due to it.',
}

/** Days a trial may take to be paid for. */
export const TRIAL_DAYS = [7, 14, 30, 60] as const
export type TrialDays = (typeof TRIAL_DAYS)[number]

/** Terms a first renewal is told for; months of tenure that come before it. */
export const RENEWAL_TERMS = { monthly: 1, yearly: 12 } as const
export type RenewalTerm = keyof typeof RENEWAL_TERMS

/** How long after a renewal fell due a payment that failed then may still end the service. */
export const DUNNING_MS = 30 * 86_400_000

/** The latest end, counted from the first payment, that is a loss at the first renewal. */
export const endOfFirstTerm = (term: RenewalTerm): number => endOfTenureMonth(RENEWAL_TERMS[term])
