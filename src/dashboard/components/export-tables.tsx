import type { ChannelRow, MessageRow } from '../../../db/queries/messages'
import type { ExportRunRow, ScheduledExportRow } from '../../../db/queries/scheduled-exports'
import { isFetchable } from '../../services/exports/open'
import { EXPORT_NAMES, RUN_PROBLEM_WORDS, sayExportSchedule } from '../export-words'
import { formatCount, formatDate, formatTime } from '../format'
import { t } from '../i18n/t'
import { messageHref } from '../links'
import { MessageStateBadge } from './message-badge'
import { TableBox } from './panel'

interface Shown {
  /** Others look and change nothing. */
  isOwner: boolean
  timeZone: string
}

/** What is written out, when and where to. */
export const ScheduledExports = ({
  rows,
  channels,
  isOwner,
  timeZone,
}: Shown & { rows: readonly ScheduledExportRow[]; channels: readonly ChannelRow[] }) => (
  <TableBox label={t('Scheduled exports')}>
    <thead>
      <tr>
        <th scope="col">{t('List')}</th>
        <th scope="col">{t('When')}</th>
        <th scope="col">{t('Where to')}</th>
        <th scope="col">{t('Written up to')}</th>
        <th scope="col"><span class="hidden">{t('Remove')}</span></th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr>
          <th scope="row">
            {t(EXPORT_NAMES[row.list])} <span class="muted">{row.format.toUpperCase()}</span>
          </th>
          <td>{sayExportSchedule(row.schedule)}</td>
          <td dir="auto" class="where-to">
            {row.address ?? channels.find(({ id }) => id === row.channelId)?.name ?? t('A channel that is gone')}
          </td>
          <td class="nowrap">{formatTime(timeZone, row.doneUntil)}</td>
          <td class="nowrap">
            {isOwner && (
              <details class="confirm">
                <summary>{t('Remove…')}</summary>
                <form method="post" action={`/settings/exports/${row.id}/removal`}>
                  <button class="danger">{t('Write it out no more')}</button>
                </form>
              </details>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </TableBox>
)

/** What each turn came to, the newest first. */
export const ExportLog = ({
  runs,
  messages,
  isOwner,
  now,
  timeZone,
}: Shown & { runs: readonly ExportRunRow[]; messages: ReadonlyMap<string, MessageRow>; now: number }) => (
  <TableBox label={t('What was written out')}>
    <thead>
      <tr>
        <th scope="col">{t('When')}</th>
        <th scope="col">{t('List')}</th>
        <th scope="col" class="number">{t('New rows')}</th>
        <th scope="col">{t('Link')}</th>
        <th scope="col"><span class="hidden">{t('Revoke')}</span></th>
      </tr>
    </thead>
    <tbody>
      {runs.map((run) => (
        <tr>
          <td class="nowrap">{formatTime(timeZone, run.createdAt)}</td>
          <th scope="row">
            {t(EXPORT_NAMES[run.list])} <span class="muted">{run.format.toUpperCase()}</span>
          </th>
          <td class="number">{formatCount(run.rows)}</td>
          <td>
            <Standing run={run} message={messages.get(run.id)} now={now} timeZone={timeZone} />
          </td>
          <td>
            {isOwner && isFetchable(run, now) && (
              <form method="post" action={`/settings/exports/runs/${run.id}/revocation`}>
                <button class="quiet">
                  {t('Revoke')}
                  <span class="hidden"> {formatTime(timeZone, run.createdAt)}</span>
                </button>
              </form>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </TableBox>
)

const Standing = ({
  run,
  message,
  now,
  timeZone,
}: Pick<Shown, 'timeZone'> & { run: ExportRunRow; message: MessageRow | undefined; now: number }) => {
  if (run.problem !== null) return <span class="badge low">{t(RUN_PROBLEM_WORDS[run.problem])}</span>
  if (run.rows === 0) return <span class="muted">{t('Nothing new, nothing sent')}</span>
  const day = formatDate(timeZone, run.revokedAt ?? run.expiresAt)
  return (
    <>
      {message && (
        <a href={messageHref(message.id)}>
          <MessageStateBadge state={message.state} />
        </a>
      )}
      <span class="interval">
        {run.revokedAt !== null
          ? t('Revoked {revokedAt}', { revokedAt: day })
          : isFetchable(run, now)
            ? t('Good until {day}', { day })
            : t('Expired {day}', { day })}
      </span>
    </>
  )
}
