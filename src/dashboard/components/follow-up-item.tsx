import type { CustomerRow } from '../../../db/queries/customers'
import type { FollowUpRow } from '../../../db/queries/follow-ups'
import type { ResponseRow } from '../../../db/queries/responses'
import { findRule } from '../../domain/follow-ups/rules'
import { isOverdue } from '../../domain/follow-ups/follow-up'
import { followUpHref, followUpsHref } from '../follow-up-filter'
import { ruleWords, standingWords, titleWords } from '../follow-up-words'
import { formatMoney, formatTime } from '../format'
import { t } from '../i18n/t'
import { customerHref } from '../links'

export interface FollowUpNames {
  timeZone: string
  now: number
  customers: ReadonlyMap<string, CustomerRow>
  /** Names of members by id. */
  members: ReadonlyMap<string, string>
}

/** One follow-up in the inbox: what it is about, whose, how much is at stake, and when it is due. */
export const FollowUpItem = ({
  row,
  answer,
  names,
}: {
  row: FollowUpRow
  answer: ResponseRow | undefined
  names: FollowUpNames
}) => (
  <li class="follow-up" data-triage-item>
    <input type="checkbox" name="id" value={row.id} aria-label={t('Choose: {title}', { title: titleWords(row) })} />
    <div class="about">
      <p class="title">
        <a href={followUpHref(row.id)} data-triage-open>
          {titleWords(row)}
        </a>
        {row.customerId !== null && (
          <a class="who" href={customerHref(row.customerId)} dir="auto">
            {names.customers.get(row.customerId)?.name ?? row.customerId}
          </a>
        )}
      </p>
      {answer?.comment && (
        <p class="excerpt" dir="auto">
          {answer.comment}
        </p>
      )}
      <ul class="meta">
        {findRule(row.ruleId) === undefined && <li>{ruleWords(row.ruleId)}</li>}
        <li>{t('Opened {time}', { time: formatTime(names.timeZone, row.openedAt) })}</li>
        {row.reopened > 0 && <li class="warned">{t('Opened again')}</li>}
        {row.tags.map((tag) => (
          <li>
            <a href={followUpsHref({ tag })} dir="auto">
              #{tag}
            </a>
          </li>
        ))}
      </ul>
    </div>
    <div class="side-facts">
      <Standing row={row} now={names.now} />
      <span class="owner" dir="auto">
        <OwnerName id={row.ownerId} names={names} />
      </span>
      {row.currency !== null && row.valueMinor > 0 && (
        <span class="value-at-stake" title={t('What the customer paid a month when it was opened')}>
          {formatMoney(row.valueMinor, row.currency)}
          <span class="hidden">{t('a month')}</span>
        </span>
      )}
    </div>
  </li>
)

/** Where it stands, also told by colour. */
export const Standing = ({ row, now }: { row: FollowUpRow; now: number }) => (
  <span class={`badge ${toneOf(row, now)}`}>{standingWords(row, now)}</span>
)

const toneOf = (row: FollowUpRow, now: number): string => {
  if (row.state === 'closed') return 'closed'
  return isOverdue(row, now) ? 'late' : row.state
}

export const OwnerName = ({ id, names }: { id: string | null; names: FollowUpNames }) => (
  <>{id === null ? t('Nobody') : (names.members.get(id) ?? t('A former member'))}</>
)
