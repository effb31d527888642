import type { SubscriptionRow } from '../../../db/queries/churn'
import { formatDate, formatMoney, UNKNOWN } from '../format'
import { t } from '../i18n/t'
import { MRR_NOTE_WORDS } from '../mrr-notes'
import { humanize } from '../words'
import { Panel } from './panel'

/** Far more than anybody has; the API has them all. */
const SHOWN = 20

/** What a customer pays for, or did, newest first; an amount that is not the whole truth says so. */
export const SubscriptionsPanel = ({
  rows,
  timeZone,
}: {
  rows: readonly SubscriptionRow[]
  timeZone: string
}) =>
  rows.length === 0 ? null : (
    <Panel
      title={t('Subscriptions')}
      note={rows.length > SHOWN ? t('The newest {shown}; all are in the API.', {
        shown: SHOWN,
      }) : undefined}
    >
      <ul class="subscriptions">
        {rows.slice(0, SHOWN).map((row) => (
          <Subscription row={row} timeZone={timeZone} />
        ))}
      </ul>
    </Panel>
  )

const Subscription = ({ row, timeZone }: { row: SubscriptionRow; timeZone: string }) => (
  <li>
    <span class="plan" dir="auto">
      {row.plan ?? row.id}
    </span>
    <span>{row.currency === null ? UNKNOWN : formatMoney(row.mrrMinor, row.currency)}</span>
    <small>
      {humanize(row.status)}
      {describeTime(row, timeZone)}
    </small>
    {row.mrrNote !== null && <small>{t(MRR_NOTE_WORDS[row.mrrNote])}</small>}
  </li>
)

function describeTime({ startedAt, endedAt }: SubscriptionRow, timeZone: string): string {
  if (startedAt === null) return ''
  const started = formatDate(timeZone, startedAt)
  return endedAt === null ? t(' since {started}', {
    started,
  }) : t(', {started} to {endedAt}', { started, endedAt: formatDate(timeZone, endedAt) })
}
