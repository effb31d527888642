import type { CustomerRow } from '../../../db/queries/customers'
import type { RiskStayRow } from '../../../db/queries/risk'
import { formatDate } from '../format'
import { t } from '../i18n/t'
import { customerHref } from '../links'
import { ruleName } from './risk-badge'

/** Who came to be at high risk, when and why; and whether they are out of it again. */
export const SegmentLog = ({
  stays,
  customers,
  timeZone,
}: {
  stays: readonly RiskStayRow[]
  customers: ReadonlyMap<string, CustomerRow>
  timeZone: string
}) =>
  stays.length === 0 ? (
    <p class="note">{t('Nobody in the last seven days.')}</p>
  ) : (
    <ul class="log">
      {stays.map((stay) => (
        <li>
          <a href={customerHref(stay.customerId)} dir="auto">
            {customers.get(stay.customerId)?.name ?? stay.customerId}
          </a>
          <span class="muted nowrap">{formatDate(timeZone, stay.enteredAt)}</span>
          <span class="small">
            {t('{points} points:', { points: stay.points })}{' '}
            {stay.reasons.map(ruleName).join(', ')}
            {stay.leftAt !== null && t(' (out of it since {leftAt})', {
              leftAt: formatDate(timeZone, stay.leftAt),
            })}
          </span>
        </li>
      ))}
    </ul>
  )
