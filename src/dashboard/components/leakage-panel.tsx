import { canShowPercentage } from '../../domain/metrics/gates'
import type { LeakagePoint } from '../../services/summaries/leakage-points'
import { ShareBar } from '../charts/bands'
import { formatCount, formatDay, formatMoney, UNKNOWN } from '../format'
import { msg, t } from '../i18n/t'
import { retentionHref } from '../links'
import {
  HORIZON_DAYS,
  type RetentionData,
  type RetentionQuery,
  TRIAL_DAYS,
} from '../pages/retention-data'
import { Definitions } from './definitions'
import { noDataOf } from './definition'
import { Panel, TableBox } from './panel'
import { RateCell } from './rate'
import { Tabs } from './tabs'

const NAMES: Record<LeakagePoint['point'], [name: string, how: string]> = {
  trial: [msg('After a trial'), msg('not paid within {trial} days')],
  first_renewal_monthly: [
    msg('At the first renewal, billed monthly'),
    msg('ended by the end of the first month'),
  ],
  first_renewal_yearly: [
    msg('At the first renewal, billed yearly'),
    msg('ended by the end of the first year'),
  ],
  price_change_told: [
    msg('After a price change'),
    msg('told by billing; left within {horizon} days'),
  ],
  price_change_inferred: [
    msg('After more MRR on the same plan'),
    msg('a price or added seats; left within {horizon} days'),
  ],
  detractor: [msg('After an NPS answer of 0 to 6'), msg('left within {horizon} days')],
}

/** Where customers are lost, the worst place first. */
export const LeakagePanel = ({ data, query }: { data: RetentionData; query: RetentionQuery }) => {
  const { points, currency } = data.leakage
  const most = Math.max(1, ...points.map((point) => weightOf(point, query.rank)))
  return (
    <Panel
      title={t('Where customers are lost')}
      note={t(
        'One customer may be lost at several places. Each share takes only those followed for ' +
          'its whole time.',
      )}
    >
      <Tabs
        label={t('Rank by')}
        tabs={(['customers', 'mrr'] as const).map((rank) => ({
          name: rank === 'mrr' ? t('By MRR') : t('By customers'),
          href: retentionHref(query, { rank }),
          current: rank === query.rank,
        }))}
      />
      <TableBox label={t('Where customers are lost')} class="leakage">
        <thead>
          <tr>
            <th scope="col">{t('Where')}</th>
            <th scope="col" class="number">{t('Customers lost')}</th>
            <th scope="col" class="number">{t('MRR lost in {currency}', { currency })}</th>
            <th scope="col" class="bar-column"><span class="hidden">{t('Bar')}</span></th>
            <th scope="col" class="number">{t('Share lost')}</th>
            <th scope="col" class="number">{t('Of')}</th>
            <th scope="col" class="number">{t('Still watched')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <PointRow
              point={point}
              since={point.fromDay === data.range.fromDay ? null : point.fromDay}
              currency={currency}
              bar={weightOf(point, query.rank) / most}
            />
          ))}
        </tbody>
      </TableBox>
      <Definitions
        metrics={[
          'trial_loss',
          'first_renewal_loss',
          'churned_after_price_change',
          'churned_after_answer',
        ]}
      />
    </Panel>
  )
}

const weightOf = ({ lost, lostMinor }: LeakagePoint, rank: RetentionQuery['rank']): number =>
  rank === 'mrr' ? (lostMinor ?? 0) : lost.k

const PointRow = ({
  point: { point, lost, lostMinor, stillWatched },
  since,
  currency,
  bar,
}: {
  point: LeakagePoint
  /** Where it counts from, when that is later than the range. */
  since: string | null
  currency: string
  bar: number
}) => {
  const [name, how] = NAMES[point]
  const known = lost.n > 0
  return (
    <tr>
      <th scope="row">
        {t(name)}
        <span class="interval">
          {t(how, { trial: TRIAL_DAYS, horizon: HORIZON_DAYS })}
          {since !== null && t('; answers since {day}', { day: formatDay(since) })}
        </span>
      </th>
      <td class="number">{known ? formatCount(lost.k) : UNKNOWN}</td>
      <td class="number">
        {!known || lostMinor === null ? (
          <span title={lostMinor === null ? t('They had not paid yet') : undefined}>{UNKNOWN}</span>
        ) : (
          formatMoney(lostMinor, currency)
        )}
      </td>
      <td class="bar-column">{known && <ShareBar share={bar} tone="low" />}</td>
      {known && canShowPercentage(lost.n) ? (
        <RateCell rate={lost} fine />
      ) : (
        <td class="number rate">
          {UNKNOWN}
          <span class="interval">{known ? t('too few') : ''}</span>
        </td>
      )}
      <td class={known ? 'number' : 'muted reason'}>
        {known ? formatCount(lost.n) : noDataOf(lost.definition)}
      </td>
      <td class="number">{stillWatched > 0 ? formatCount(stillWatched) : ''}</td>
    </tr>
  )
}
