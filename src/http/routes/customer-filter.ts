import * as z from 'zod'
import { CUSTOMER_SORTS, type CustomerList } from '../../../db/queries/customers'
import type { Context } from '../../context'
import { RISK_BANDS } from '../../domain/risk/band'
import { answerFilterOf } from '../../services/customers/answer-filter'
import { BILLED, CUSTOMER_STATUSES } from './customer-json'
import { text } from './schemas'

const amount = z.coerce.number().int().min(0).max(1e15)

/** What customers said within so many days, 90 unless said; the newest NPS score counts. */
const answerFilters = {
  answered: z.enum(['yes', 'no']).optional(),
  last_nps: z.enum(['detractor', 'passive', 'promoter']).optional(),
  theme: text(40).optional(),
  follow_up: z.enum(['open', 'none']).optional(),
  days: z.coerce.number().int().min(1).max(730).optional(),
}

/** Filters of the list of customers, for the API and the dashboard. */
export const customerFilters = {
  status: z.enum(CUSTOMER_STATUSES).optional(),
  risk: z.enum(RISK_BANDS).optional(),
  plan: text(100).optional(),
  billed: z.enum(BILLED).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code')
    .optional(),
  min_value_minor: amount.optional(),
  max_value_minor: amount.optional(),
  trait: text(100).optional(),
  trait_value: text(500).optional(),
  q: text(200).optional(),
  ...answerFilters,
  sort: z.enum(CUSTOMER_SORTS).default('newest'),
}

const Filters = z.object(customerFilters)

type Filters = z.infer<typeof Filters>

/** Amounts of different currencies cannot be compared, and half a trait says nothing. */
export const checkCustomerFilters = (given: Filters, refuse: z.RefinementCtx): void => {
  const compares =
    given.sort === 'value' ||
    given.min_value_minor !== undefined ||
    given.max_value_minor !== undefined
  if (compares && given.currency === undefined) {
    refuse.addIssue({ code: 'custom', path: ['currency'], message: 'is needed to compare values' })
  }
  if ((given.trait === undefined) !== (given.trait_value === undefined)) {
    const path = [given.trait === undefined ? 'trait' : 'trait_value']
    refuse.addIssue({ code: 'custom', path, message: 'is needed with its other half' })
  }
}

export const toCustomerList = async (ctx: Context, given: Filters): Promise<CustomerList> => ({
  status: given.status,
  riskBand: given.risk,
  plan: given.plan,
  billed: given.billed,
  currency: given.currency,
  minMrr: given.min_value_minor,
  maxMrr: given.max_value_minor,
  trait:
    given.trait === undefined || given.trait_value === undefined
      ? undefined
      : { name: given.trait, value: given.trait_value },
  prefix: given.q,
  ...(await answerFilterOf(ctx, given)),
  sort: given.sort,
})
