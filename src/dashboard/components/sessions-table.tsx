import type { CancelSessionRow } from '../../../db/queries/cancellations'
import { formatMoney, formatTime, UNKNOWN } from '../format'
import { customerHref } from '../links'
import { humanize } from '../words'
import { Panel, TableBox } from './panel'

/** The newest sessions, each with its proof one click away. */
export const SessionsTable = ({
  sessions,
  timeZone,
}: {
  sessions: readonly CancelSessionRow[]
  timeZone: string
}) => (
  <Panel title="Newest sessions">
    <TableBox label="Newest sessions">
      <thead>
        <tr>
          <th scope="col">Opened</th>
          <th scope="col">Customer</th>
          <th scope="col">Reason</th>
          <th scope="col">End</th>
          <th scope="col" class="number">
            MRR
          </th>
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <tr>
            <th scope="row">
              <a href={`/cancellations/${session.id}`}>{formatTime(timeZone, session.openedAt)}</a>
            </th>
            <td>
              {session.customerId === null ? (
                UNKNOWN
              ) : (
                <a class="address" href={customerHref(session.customerId)}>
                  {session.customerId}
                </a>
              )}
            </td>
            <td dir="auto">{session.reason === null ? UNKNOWN : humanize(session.reason)}</td>
            <td>{humanize(session.outcome ?? 'open')}</td>
            <td class="number">
              {session.mrrMinor === null || session.currency === null
                ? UNKNOWN
                : formatMoney(session.mrrMinor, session.currency)}
            </td>
          </tr>
        ))}
      </tbody>
    </TableBox>
  </Panel>
)
