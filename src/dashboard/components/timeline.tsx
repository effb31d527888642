import type { ChurnEventRow, MovementRow } from '../../../db/queries/churn'
import type { FollowUpRow } from '../../../db/queries/follow-ups'
import type { DisplayRow } from '../../../db/queries/respondents'
import type { LoggedRun } from '../../services/playbooks/describe'
import type { TimelineItem } from '../../services/customers/timeline'
import { followUpHref } from '../follow-up-filter'
import { titleWords } from '../follow-up-words'
import { formatMoney, formatMoneyChange, formatTime } from '../format'
import { plural, t } from '../i18n/t'
import { playbookHref, surveyHref } from '../links'
import { humanize, nameKind } from '../words'
import { Standing } from './follow-up-item'
import { MessageItem } from './reply-panel'
import { RunLog, RunStateBadge } from './playbook-runs'
import { ResponseItem, type ResponseNames } from './response-item'
import { BandBadge, ruleName } from './risk-badge'

/** Everything of a customer in one order of time. */
export const Timeline = ({
  items,
  names,
  now,
}: {
  items: readonly TimelineItem[]
  names: ResponseNames
  now: number
}) =>
  items.length === 0 ? (
    <p class="note">{t('Nothing yet.')}</p>
  ) : (
    <ol class="timeline">
      {items.map((item) => (
        <li>
          <Item item={item} names={names} now={now} />
        </li>
      ))}
    </ol>
  )

const Item = ({ item, names, now }: { item: TimelineItem; names: ResponseNames; now: number }) => {
  switch (item.kind) {
    case 'answer':
      return <ResponseItem row={item.answer} names={names} />
    case 'churn_event':
      return <EventItem {...item} timeZone={names.timeZone} />
    case 'display':
      return <DisplayItem display={item.display} names={names} />
    case 'follow_up':
      return <FollowUpEvent row={item.followUp} timeZone={names.timeZone} now={now} />
    case 'message':
      return <MessageItem row={item.message} timeZone={names.timeZone} />
    case 'movement':
      return <LateMovement movement={item.movement} timeZone={names.timeZone} />
    case 'playbook':
      return <PlaybookItem {...item} timeZone={names.timeZone} />
    case 'risk':
      return <BandChange item={item} timeZone={names.timeZone} />
    default:
      return item satisfies never
  }
}

const EventItem = ({
  event,
  movements,
  timeZone,
}: {
  event: ChurnEventRow
  movements: readonly MovementRow[]
  timeZone: string
}) => (
  <div class="event">
    <p>
      <strong>{humanize(event.type)}</strong>
      {movements.map((movement) => (
        <Moved movement={movement} />
      ))}
    </p>
    {event.comment !== null && (
      <p class="comment" dir="auto">
        {event.comment}
      </p>
    )}
    <ul class="meta">
      <li>{formatTime(timeZone, event.at)}</li>
      {event.plan !== null && <li dir="auto">{event.plan}</li>}
      {event.mrrMinor !== null && event.currency !== null && (
        <li>{t('MRR {mrrMinor}', { mrrMinor: formatMoney(event.mrrMinor, event.currency) })}</li>
      )}
      {event.amountMinor !== null && event.currency !== null && (
        <li>{formatMoney(event.amountMinor, event.currency)}</li>
      )}
      {event.reason !== null && <li dir="auto">{humanize(event.reason)}</li>}
      {event.cause !== null && <li>{humanize(event.cause)}</li>}
      <li>{t('from {source}', { source: event.source })}</li>
    </ul>
  </div>
)

/** Time alone did it: nobody sent an event. */
const LateMovement = ({ movement, timeZone }: { movement: MovementRow; timeZone: string }) => (
  <div class="event">
    <p>
      <strong>{t('The pause lasted too long')}</strong>
      <Moved movement={movement} />
    </p>
    <ul class="meta">
      <li>{formatTime(timeZone, movement.at)}</li>
    </ul>
  </div>
)

const Moved = ({ movement: { type, amountMinor, currency } }: { movement: MovementRow }) => (
  <span class={amountMinor < 0 || type === 'churn' ? 'moved low' : 'moved high'}>
    {humanize(type)} {formatMoneyChange(amountMinor, currency)}
  </span>
)

const DisplayItem = ({ display, names }: { display: DisplayRow; names: ResponseNames }) => (
  <div class="event quiet-event">
    <p>
      <strong>{t('Asked, no answer')}</strong>
      <a href={surveyHref(display.surveyId)} dir="auto">
        {names.surveys.get(display.surveyId) ?? nameKind(display.kind)}
      </a>
      {display.dismissedAt !== null && <span class="muted">{t('closed')}</span>}
    </p>
    <ul class="meta">
      <li>{formatTime(names.timeZone, display.shownAt)}</li>
    </ul>
  </div>
)

/** What was begun for them, and where it stands. */
const FollowUpEvent = ({ row, timeZone, now }: { row: FollowUpRow; timeZone: string; now: number }) => (
  <div class="event quiet-event">
    <p>
      <strong>{t('Follow-up')}</strong>
      <a href={followUpHref(row.id)} dir="auto">
        {titleWords(row)}
      </a>
      <Standing row={row} now={now} />
    </p>
    <ul class="meta">
      <li>{formatTime(timeZone, row.openedAt)}</li>
      {row.closedAt !== null && (
        <li>{t('Closed {time}', { time: formatTime(timeZone, row.closedAt) })}</li>
      )}
    </ul>
  </div>
)

const PlaybookItem = ({ run, name, timeZone }: { run: LoggedRun; name: string; timeZone: string }) => (
  <div class="event quiet-event">
    <p>
      <strong>{t('Playbook')}</strong>
      <a href={playbookHref(run.playbookId)} dir="auto">
        {name}
      </a>
      <RunStateBadge state={run.state} />
    </p>
    <RunLog run={run} timeZone={timeZone} />
    <ul class="meta">
      <li>{formatTime(timeZone, run.startedAt)}</li>
    </ul>
  </div>
)

const BandChange = ({
  item: { stay, cameFrom },
  timeZone,
}: {
  item: Extract<TimelineItem, { kind: 'risk' }>
  timeZone: string
}) => (
  <div class="event quiet-event">
    <p>
      <strong>{t('Risk')}</strong>
      {cameFrom !== null && (
        <>
          <BandBadge band={cameFrom} />
          <span>{t('to')}</span>
        </>
      )}
      <BandBadge band={stay.band} />
      <span class="muted">{plural(stay.points, { one: '{n} point', other: '{n} points' })}</span>
    </p>
    <ul class="meta">
      <li>{formatTime(timeZone, stay.enteredAt)}</li>
      {stay.reasons.map((slug) => (
        <li>{ruleName(slug)}</li>
      ))}
    </ul>
  </div>
)
