import type { CancelSessionRow } from '../../../db/queries/cancellations'
import { LOCALES } from '../../domain/surveys/locales'
import { en } from '../../domain/surveys/locales/en'

/** What the person may be told, and the host may send on, in the person's language; null while open. */
export function acknowledge(session: CancelSessionRow, timeZone: string): string | null {
  const { outcome, locale, effectiveAt } = session
  const { cancel } = LOCALES[locale] ?? LOCALES[locale.split('-')[0] ?? ''] ?? en
  switch (outcome) {
    case 'cancel':
      return effectiveAt === null
        ? cancel.cancelled
        : cancel.cancelled_on.replace('{date}', dateIn(locale, timeZone, effectiveAt))
    case 'kept':
      return cancel.kept
    case 'offer_accepted':
      return cancel.accepted
    case 'abandoned':
    case null:
      return null
    default:
      return outcome satisfies never
  }
}

const dateIn = (locale: string, timeZone: string, at: number): string =>
  new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'long' }).format(at)
