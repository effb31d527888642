import type { ExportRunRow } from '../../../db/queries/scheduled-exports'
import { LINK_DAYS } from '../../domain/exports/lists'
import { dayIn } from '../../domain/time'
import type { Workspace } from '../action'

const NAMES: Record<ExportRunRow['list'], string> = {
  responses: 'Responses',
  customers: 'Customers',
  churn_events: 'Churn events',
  cancel_sessions: 'Cancellation sessions',
  follow_ups: 'Follow-ups',
}

/** What a message with the link to a file says. */
export function linkText(
  { name, timeZone }: Workspace,
  { list, format, rows, since, until }: ExportRunRow,
  link: string,
): { subject: string; body: string } {
  const days = `${dayIn(timeZone, since)} to ${dayIn(timeZone, until)}`
  return {
    subject: `${name}: ${NAMES[list]}, ${days}`,
    body: [
      `${NAMES[list]} that are new from ${days}, as ${format.toUpperCase()}: ${rows} ${rows === 1 ? 'row' : 'rows'}.`,
      link,
      `The link needs no password and is good for ${LINK_DAYS} days. Pass it on to nobody; an owner can revoke it in Settings, Exports.`,
    ].join('\n\n'),
  }
}
