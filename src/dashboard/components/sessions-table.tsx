import type { CancelSessionRow } from '../../../db/queries/cancellations'
import type { ResponseRow } from '../../../db/queries/responses'
import type { FlowNames } from '../flow-names'
import { formatMoney, formatTime, UNKNOWN } from '../format'
import { t } from '../i18n/t'
import { customerHref } from '../links'
import { humanize } from '../words'
import { LastAnswerCell } from './last-answer'
import { Panel, TableBox } from './panel'

/** The newest sessions, each with what was said before beside it and its proof one click away. */
export const SessionsTable = ({
  sessions,
  names,
  timeZone,
}: {
  sessions: readonly { session: CancelSessionRow; answer: ResponseRow | undefined }[]
  names: FlowNames
  timeZone: string
}) => (
  <Panel
    title={t('Newest sessions')}
    note={t('With the last answer each of them had given before.')}
  >
    <TableBox label={t('Newest sessions')}>
      <thead>
        <tr>
          <th scope="col">{t('Opened')}</th>
          <th scope="col">{t('Customer')}</th>
          <th scope="col">{t('Reason')}</th>
          <th scope="col">{t('End')}</th>
          <th scope="col" class="number">{t('MRR')}</th>
          <th scope="col">{t('Said before')}</th>
        </tr>
      </thead>
      <tbody>
        {sessions.map(({ session, answer }) => (
          <tr>
            <th scope="row" class="nowrap">
              <a href={`/cancellations/${session.id}`}>{formatTime(timeZone, session.openedAt)}</a>
            </th>
            <td class="who">
              {session.customerId === null ? (
                UNKNOWN
              ) : (
                <a href={customerHref(session.customerId)}>
                  {session.customerId}
                </a>
              )}
            </td>
            <td class="said">
              <span dir="auto">{session.reason === null ? UNKNOWN : names.reason(session.reason)}</span>
            </td>
            <td class="nowrap">{humanize(session.outcome ?? 'open')}</td>
            <td class="number">
              {session.mrrMinor === null || session.currency === null
                ? UNKNOWN
                : formatMoney(session.mrrMinor, session.currency)}
            </td>
            <LastAnswerCell answer={answer} />
          </tr>
        ))}
      </tbody>
    </TableBox>
  </Panel>
)
