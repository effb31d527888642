import type { Metric } from './metric'
import { begunIn, type PayerFlow } from './payer-flow'
import { plainRateOf, type Rate } from './rate'

export const CUSTOMER_RETENTION_RATE: Metric = {
  slug: 'customer_retention_rate',
  name: 'Customer retention rate by formula',
  unit: 'share',
  base: 'Customers at the start of the period.',
  source: 'The usual formula of textbooks: (end − new) ÷ start.',
  meaning:
    'Customers at the end less those who began to pay within the period, over the customers at its ' +
    'start. Who joined and left pulls it down, though they never were among those to retain.',
  noData: 'No customers at the start: no rate.',
  matches: 'HubSpot, Zendesk and most textbooks. Returned customers count as new here.',
}

/**
 * Customer retention rate by the formula, (end − new) ÷ start. Unit: share, at most 1, negative when
 * more left than there were. Base: customers at the start; unknown without any. No interval: the
 * difference counts nobody in particular. Source: textbooks.
 */
export const customerRetentionRate = (flow: PayerFlow): Rate =>
  plainRateOf(flow.end - begunIn(flow), flow.start, CUSTOMER_RETENTION_RATE.slug)
