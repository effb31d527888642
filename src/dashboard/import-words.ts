import type { OperationRow } from '../../db/queries/operations'
import type { DateOrder } from '../domain/imports/dates'
import { listKindOf, type ListSlug } from '../domain/imports/kinds'
import type { RowProblemCode } from '../domain/imports/problem'
import type { DifferenceKind } from '../domain/reconciliation/compare'
import { fileInputOf, IMPORT, importInputOf } from '../services/imports/input'
import { RECONCILIATION, reconciliationInputOf } from '../services/reconciliation/input'
import { RETAG, retagInputOf } from '../services/retag/input'
import { humanize } from './words'

/** What fields of a list are called on the screen, where their name alone would not do. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  id: 'Id',
  customer_id: 'Customer’s id',
  subscription_id: 'Subscription’s id',
  at: 'When it happened',
  type: 'What happened',
  mrr: 'MRR (49.90)',
  mrr_minor: 'MRR in cents (4990)',
  mrr_note: 'Note about the MRR',
  amount: 'Amount (49.90)',
  amount_minor: 'Amount in cents (4990)',
  cause: 'What set the end in motion',
  usage: 'Usage',
  traits: 'Traits, as JSON',
}

/** A price comes again; the amount of a purchase does not. */
const PRICE_NAMES: Readonly<Record<string, string>> = {
  amount: 'Price each interval (49.90)',
  amount_minor: 'Price each interval in cents (4990)',
}

export function nameField(list: ListSlug, field: string): string {
  const price = list === 'churn_events' ? undefined : PRICE_NAMES[field]
  return price ?? FIELD_NAMES[field] ?? humanize(field)
}

export const ORDER_NAMES: Readonly<Record<DateOrder, string>> = {
  dmy: 'Day, month, year',
  mdy: 'Month, day, year',
  ymd: 'Year, month, day',
}

export const PROBLEM_NAMES: Readonly<Record<RowProblemCode, string>> = {
  bad_row: 'Not a row of this file',
  missing: 'Something is missing',
  not_a_date: 'No date',
  not_an_amount: 'No amount',
  not_a_number: 'No whole number',
  not_known: 'A word that is not known here',
  too_long: 'Too long',
  out_of_range: 'Out of range',
  no_currency: 'No currency',
  does_not_fit: 'Does not fit what happened',
  out_of_order: 'Ends before it starts',
  not_happened_yet: 'Has not happened yet',
  already_recorded: 'Has its history from elsewhere',
  differs_from_recorded: 'Another amount than recorded',
}

export const DIFFERENCE_NAMES: Readonly<Record<DifferenceKind, string>> = {
  missing_here: 'Missing here',
  missing_there: 'Missing there',
  other_status: 'Other status',
  other_currency: 'Other currency',
  other_amount: 'Other amount',
  unknown_discount: 'Discount not known',
  unknown_price: 'Price not known',
}

/** What an operation does, and to what. */
export function nameOperation(operation: OperationRow): { what: string; of: string } {
  switch (operation.kind) {
    case IMPORT: {
      const { list, name } = importInputOf(operation)
      return { what: `Import of ${listKindOf(list).name.toLowerCase()}`, of: name }
    }
    case RECONCILIATION:
      return { what: 'Comparison of subscriptions', of: reconciliationInputOf(operation).name }
    case RETAG:
      return {
        what: retagInputOf(operation).stage === 'compare' ? 'Comparison of tags' : 'Switch to new tags',
        of: '',
      }
    default:
      return { what: humanize(operation.kind), of: '' }
  }
}

/** Whether an operation works on a file that may have to be asked about. */
export const hasFile = (operation: OperationRow): boolean => Array.isArray(fileInputOf(operation).file)
