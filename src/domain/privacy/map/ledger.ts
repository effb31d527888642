import { ofNobody, table } from './entry'

const BOOKS =
  'What was paid and when: books and figures are made of it. It stands under the customer’s id, without a name, ' +
  'an address or words.'

/**
 * Money. Rows are a person's where the customer is the person: by an id that is the person's own, or by their
 * mail address.
 */
export const LEDGER = {
  churnEvents: table({
    what: 'What happened to subscriptions',
    plain: 'id source subscriptionId type mrrNote currency interval plan reason cause',
    personal: 'accountId comment',
    of: { customerId: 'customer' },
    erase: { how: 'blank', to: { comment: null } },
    stays: { customerId: BOOKS, accountId: 'The billing system’s id, by which its next message finds the customer.' },
  }),
  subscriptions: table({
    what: 'Subscriptions',
    plain: 'id status plan currency interval mrrNote reason cause',
    of: { customerId: 'customer' },
    erase: { how: 'keep', why: BOOKS },
  }),
  spells: table({
    what: 'Times of paying',
    plain: 'startPlan startCurrency plan billed currency loss reason cause',
    of: { customerId: 'customer' },
    erase: { how: 'keep', why: BOOKS },
  }),
  movements: table({
    what: 'Changes of what they pay',
    plain: 'id day type currency loss reason cause plan interval priceChange eventId',
    of: { customerId: 'customer' },
    erase: { how: 'keep', why: BOOKS },
  }),
  riskStays: table({
    what: 'Times at risk of leaving',
    plain: 'band reasons',
    of: { customerId: 'customer' },
    erase: { how: 'keep', why: BOOKS },
  }),
  externalEvents: table({
    what: 'Messages of billing systems',
    plain: 'provider externalId type state outcome endpointId',
    of: { payload: 'mention' },
    erase: { how: 'blank', to: { payload: '', state: 'unused', outcome: 'erased' } },
    isScanned: true,
  }),
  billingAccounts: table({
    what: 'Accounts of billing systems',
    plain: 'provider id',
    of: { told: 'mention', customerId: 'customer' },
    erase: {
      how: 'rewrite',
      does: 'Name and address go, and earlier messages do not bring them back.',
    },
    stays: { customerId: BOOKS },
    isScanned: true,
  }),
  customers: table({
    what: 'Customers',
    plain: 'status plan mrr currency billed riskBand riskReasons',
    personal: 'name traits',
    of: { id: 'customer', email: 'address' },
    erase: {
      how: 'rewrite',
      does: 'The address goes; where the customer is the person also name and traits.',
    },
    stays: { id: BOOKS, name: 'Of a customer who is not the person.', traits: 'Of a customer who is not the person.' },
    isScanned: true,
  }),
  movementTotals: ofNobody('Sums of movements', 'currency day type billed loss'),
  cohortTotals: ofNobody('Sums by cohort', 'cohort month currency'),
  exchangeRates: ofNobody('Exchange rates', 'currency fromDay rate'),
  billingEndpoints: ofNobody('Addresses for billing systems', 'id provider prices', { secret: 'secrets' }),
} as const
