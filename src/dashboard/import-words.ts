import type { OperationRow } from '../../db/queries/operations'
import type { DateOrder } from '../domain/imports/dates'
import { listKindOf, type ListSlug } from '../domain/imports/kinds'
import type { RowProblemCode } from '../domain/imports/problem'
import type { DifferenceKind } from '../domain/reconciliation/compare'
import { fileInputOf, IMPORT, importInputOf } from '../services/imports/input'
import { ERASURE } from '../services/privacy/erasure'
import { RECONCILIATION, reconciliationInputOf } from '../services/reconciliation/input'
import { RETAG, retagInputOf } from '../services/retag/input'
import { msg, t } from './i18n/t'
import { TELL_ANEW } from '../services/themes/tell-anew'
import { humanize, inSentence } from './words'

/** What fields of a list are called on the screen, where their name alone would not do. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  id: msg('Id'),
  customer_id: msg('Customer’s id'),
  subscription_id: msg('Subscription’s id'),
  at: msg('When it happened'),
  type: msg('What happened'),
  mrr: msg('MRR (49.90)'),
  mrr_minor: msg('MRR in cents (4990)'),
  mrr_note: msg('Note about the MRR'),
  amount: msg('Amount (49.90)'),
  amount_minor: msg('Amount in cents (4990)'),
  cause: msg('What set the end in motion'),
  usage: msg('Usage'),
  traits: msg('Traits, as JSON'),
}

/** A price comes again; the amount of a purchase does not. */
const PRICE_NAMES: Readonly<Record<string, string>> = {
  amount: msg('Price each interval (49.90)'),
  amount_minor: msg('Price each interval in cents (4990)'),
}

export function nameField(list: ListSlug, field: string): string {
  const price = list === 'churn_events' ? undefined : PRICE_NAMES[field]
  const name = price ?? FIELD_NAMES[field]
  return name ? t(name) : humanize(field)
}

export const ORDER_NAMES: Readonly<Record<DateOrder, string>> = {
  dmy: msg('Day, month, year'),
  mdy: msg('Month, day, year'),
  ymd: msg('Year, month, day'),
}

export const PROBLEM_NAMES: Readonly<Record<RowProblemCode, string>> = {
  bad_row: msg('Not a row of this file'),
  missing: msg('Something is missing'),
  not_a_date: msg('No date'),
  not_an_amount: msg('No amount'),
  not_a_number: msg('No whole number'),
  not_known: msg('A word that is not known here'),
  too_long: msg('Too long'),
  out_of_range: msg('Out of range'),
  no_currency: msg('No currency'),
  does_not_fit: msg('Does not fit what happened'),
  out_of_order: msg('Ends before it starts'),
  not_happened_yet: msg('Has not happened yet'),
  already_recorded: msg('Has its history from elsewhere'),
  differs_from_recorded: msg('Another amount than recorded'),
}

export const DIFFERENCE_NAMES: Readonly<Record<DifferenceKind, string>> = {
  missing_here: msg('Missing here'),
  missing_there: msg('Missing there'),
  other_status: msg('Other status'),
  other_currency: msg('Other currency'),
  other_amount: msg('Other amount'),
  unknown_discount: msg('Discount not known'),
  unknown_price: msg('Price not known'),
}

/** What an operation does, and to what. */
export function nameOperation(operation: OperationRow): { what: string; of: string } {
  switch (operation.kind) {
    case IMPORT: {
      const { list, name } = importInputOf(operation)
      return { what: t('Import of {name}', {
        name: inSentence(listKindOf(list).name),
      }), of: name }
    }
    case RECONCILIATION:
      return { what: t('Comparison of subscriptions'), of: reconciliationInputOf(operation).name }
    case RETAG:
      return {
        what: retagInputOf(operation).stage === 'compare' ? t(
          'Comparison of tags',
        ) : t('Switch to new tags'),
        of: '',
      }
    case ERASURE:
      return { what: t('Erasure of a person'), of: '' }
    case TELL_ANEW:
      return { what: t('Topics told anew'), of: '' }
    default:
      return { what: humanize(operation.kind), of: '' }
  }
}

/** Whether an operation works on a file that may have to be asked about. */
export const hasFile = (operation: OperationRow): boolean => Array.isArray(fileInputOf(operation).file)
