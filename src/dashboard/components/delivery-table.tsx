import type { DeliveryRow } from '../../../db/queries/deliveries'
import { formatTime, UNKNOWN } from '../format'
import { plural, t } from '../i18n/t'
import { deliveryHref } from '../links'
import { describeAnswer } from '../webhook-words'
import { TableBox } from './panel'
import { DeliveryStateBadge } from './webhook-badges'

/** Deliveries with what the receiver said last. */
export const DeliveryTable = ({
  rows,
  timeZone,
}: {
  rows: readonly DeliveryRow[]
  timeZone: string
}) => (
  <TableBox label={t('Deliveries')} class="messages">
    <thead>
      <tr>
        <th scope="col">{t('State')}</th>
        <th scope="col">{t('Event')}</th>
        <th scope="col">{t('Happened')}</th>
        <th scope="col">{t('Last answer')}</th>
        <th scope="col">{t('Next attempt')}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr>
          <td>
            <DeliveryStateBadge state={row.state} />
          </td>
          <th scope="row">
            <a href={deliveryHref(row.id)}>{row.type}</a>
            <span class="id">{row.eventId}</span>
          </th>
          <td class="nowrap">{formatTime(timeZone, row.createdAt)}</td>
          <td>
            {describeAnswer(row.lastStatus, row.lastProblem)}
            {row.attempts > 1 && (
              <span class="muted nowrap">
                 ({plural(row.attempts, { one: '{n} attempt', other: '{n} attempts' })})
              </span>
            )}
          </td>
          <td class="nowrap">{row.dueAt === null ? UNKNOWN : formatTime(timeZone, row.dueAt)}</td>
        </tr>
      ))}
    </tbody>
  </TableBox>
)
