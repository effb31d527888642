import type { Metric } from './metric'
import { type Rate, rateOf } from './rate'
import { type Spread, spreadOf } from './spread'

export const SPEND_AFTER_ANSWER: Metric = {
  slug: 'spend_after_answer',
  name: 'MRR change after an answer',
  unit: 'share',
  base:
    'Customers with MRR when they answered, watched for the whole horizon; each in the currency it ' +
    'pays most in.',
  source: 'Own definition; intervals by Wilson, as for every share.',
  meaning:
    'Share of them who paid more, less or nothing any more at the end of the horizon than at the ' +
    'answer, and the median change of what they paid. An association, not an effect.',
  noData: 'Nobody could be watched for so long yet: no share.',
  matches: 'Nothing in common use.',
}

/** What one customer paid a month, minor units: then, and at the end of the horizon. */
export interface SpendChange {
  currency: string | null
  before: number
  after: number
  /** Paid service ended within the horizon, even if it began again. */
  churned: boolean
}

export interface SpendSummary {
  expanded: Rate
  unchanged: Rate
  contracted: Rate
  churned: Rate
  /** after / before − 1, customer by customer. */
  change: Spread | null
  mrr: Record<string, { before: number; after: number }>
}

/**
 * How many customers paid more, the same, less or left, and by how much the MRR of each changed.
 * Unit: shares, 0 to 1; the change is a share of what was paid before, −1 or more. Base: customers
 * with MRR before; a pause is a contraction to 0. Unknown without customers.
 */
export function spendChange(changes: readonly SpendChange[]): SpendSummary {
  const paying = changes.filter(({ before }) => before > 0)
  const stayed = paying.filter(({ churned }) => !churned)
  const rate = (k: number) => rateOf(k, paying.length, SPEND_AFTER_ANSWER.slug)
  const mrr: SpendSummary['mrr'] = {}
  for (const { currency, before, after } of paying) {
    if (currency === null) continue
    const known = mrr[currency] ?? { before: 0, after: 0 }
    mrr[currency] = { before: known.before + before, after: known.after + after }
  }
  return {
    expanded: rate(stayed.filter(({ before, after }) => after > before).length),
    unchanged: rate(stayed.filter(({ before, after }) => after === before).length),
    contracted: rate(stayed.filter(({ before, after }) => after < before).length),
    churned: rate(paying.length - stayed.length),
    change: spreadOf(paying.map(({ before, after }) => after / before - 1)),
    mrr,
  }
}
