import type { MessageRow } from '../../../db/queries/messages'
import { formatTime } from '../format'
import { t } from '../i18n/t'
import { messageHref } from '../links'
import { describeMessage, MESSAGE_KIND_WORDS } from '../message-words'
import { MessageStateBadge } from './message-badge'
import { TableBox } from './panel'

/** Messages with what became of them. */
export const MessageTable = ({ rows, timeZone }: { rows: readonly MessageRow[]; timeZone: string }) => (
  <TableBox label={t('Messages')} class="messages">
    <thead>
      <tr>
        <th scope="col">{t('State')}</th>
        <th scope="col">{t('Message')}</th>
        <th scope="col">{t('To')}</th>
        <th scope="col">{t('Written')}</th>
        <th scope="col">{t('What became of it')}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr>
          <td>
            <MessageStateBadge state={row.state} />
          </td>
          <th scope="row">
            <a href={messageHref(row.id)} dir="auto">
              {row.subject || t('Message')}
            </a>
            <span class="id">{t(MESSAGE_KIND_WORDS[row.kind])}</span>
          </th>
          <td dir="auto">{row.address ?? (row.respondentId === null ? t('The team') : t('Nobody knows'))}</td>
          <td class="nowrap">{formatTime(timeZone, row.createdAt)}</td>
          <td>{describeMessage(row, timeZone)}</td>
        </tr>
      ))}
    </tbody>
  </TableBox>
)
