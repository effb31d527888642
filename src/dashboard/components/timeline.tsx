import type { ChurnEventRow, MovementRow } from '../../../db/queries/churn'
import type { ResponseRow } from '../../../db/queries/responses'
import { formatMoney, formatMoneyChange, formatTime } from '../format'
import { humanize } from '../words'
import { ResponseItem, type ResponseNames } from './response-item'

export type TimelineItem =
  | { at: number; event: ChurnEventRow; movements: MovementRow[] }
  | { at: number; answer: ResponseRow }

/** Events with the money they moved, and answers, in one order of time. */
export const Timeline = ({
  items,
  names,
}: {
  items: readonly TimelineItem[]
  names: ResponseNames
}) =>
  items.length === 0 ? (
    <p class="note">Nothing yet.</p>
  ) : (
    <ol class="timeline">
      {items.map((item) => (
        <li>
          {'event' in item ? (
            <EventItem event={item.event} movements={item.movements} timeZone={names.timeZone} />
          ) : (
            <ResponseItem row={item.answer} names={names} />
          )}
        </li>
      ))}
    </ol>
  )

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
        <span
          class={movement.amountMinor < 0 || movement.type === 'churn' ? 'moved low' : 'moved high'}
        >
          {humanize(movement.type)} {formatMoneyChange(movement.amountMinor, movement.currency)}
        </span>
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
        <li>MRR {formatMoney(event.mrrMinor, event.currency)}</li>
      )}
      {event.reason !== null && <li dir="auto">{humanize(event.reason)}</li>}
      {event.cause !== null && <li>{humanize(event.cause)}</li>}
      <li>from {event.source}</li>
    </ul>
  </div>
)
