import { daysAgo, isWithin, type RiskRule } from '../rule'

const CONTRACTION_DAYS = 60

export const pastDue: RiskRule = {
  slug: 'past_due',
  name: 'Payment owed',
  meaning: 'A payment failed and has not been made good.',
  defaultPoints: 3,
  canReplay: true,
  fires: ({ pastDueSince }, at) =>
    pastDueSince === null ? null : `A payment failed ${daysAgo(pastDueSince, at)}`,
}

export const contraction: RiskRule = {
  slug: 'contraction',
  name: 'Pays less than before',
  meaning: 'MRR shrank in the past 60 days without a pause: a smaller plan, fewer seats.',
  defaultPoints: 2,
  canReplay: true,
  fires: ({ contractedAt }, at) =>
    isWithin(CONTRACTION_DAYS, contractedAt, at)
      ? `Began to pay less ${daysAgo(contractedAt, at)}`
      : null,
}

export const paused: RiskRule = {
  slug: 'paused',
  name: 'Paused',
  meaning: 'Pays nothing for the time being, and may come back.',
  defaultPoints: 3,
  canReplay: true,
  fires: ({ isPaused }) => (isPaused ? 'Paused' : null),
}
