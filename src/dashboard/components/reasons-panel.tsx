import type { ReasonSummary } from '../../services/summaries/reasons'
import type { DayRange } from '../../services/summaries/range'
import { formatCount, formatMoneys, formatSpread } from '../format'
import { plural, rich, t } from '../i18n/t'
import { type ResponseQuery, responsesHref } from '../links'
import { humanize } from '../words'
import { Panel, TableBox } from './panel'
import { RateCell } from './rate'

/** Why people leave: how many say so, and what left with them. */
export const ReasonsPanel = ({
  reasons,
  range,
  query = { kind: 'cancellation' },
  withDays = false,
}: {
  reasons: readonly ReasonSummary[]
  range: DayRange
  query?: ResponseQuery
  /** Also how long after saying so they left. */
  withDays?: boolean
}) => (
  <Panel
    title={t('Reasons for leaving')}
    note={
      reasons[0]
        ? t('Of {answers}. Lost: those who then left.', {
          answers: plural(reasons[0].given.n, {
            one: '{n} cancellation answer',
            other: '{n} cancellation answers',
          }),
        })
        : undefined
    }
  >
    {reasons.length === 0 ? (
      <p class="note">
        {rich(
          "Nobody gave a reason in these days. Call <code>earshot('cancel')</code> where " +
            "people cancel.",
          { code: (text) => <code>{text}</code> },
        )}
      </p>
    ) : (
      <TableBox label={t('Reasons for leaving')}>
        <thead>
          <tr>
            <th scope="col">{t('Reason')}</th>
            <th scope="col" class="number">{t('Given by')}</th>
            <th scope="col" class="number">{t('Lost')}</th>
            <th scope="col" class="number">{t('Lost MRR')}</th>
            {withDays && (
              <th scope="col" class="number">{t('Days to the end')}</th>
            )}
          </tr>
        </thead>
        <tbody>
          {reasons.map(({ cause, given, customersLost, lostMrr, daysToEnd }) => (
            <tr>
              <th scope="row">
                <a href={responsesHref({ ...query, cause }, range)}>{humanize(cause)}</a>
              </th>
              <RateCell rate={given} />
              <td class="number">{formatCount(customersLost)}</td>
              <td class="number">{formatMoneys(lostMrr)}</td>
              {withDays && <td class="number">{formatSpread(daysToEnd)}</td>}
            </tr>
          ))}
        </tbody>
      </TableBox>
    )}
  </Panel>
)
