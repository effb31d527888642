import { REASON_SHARE } from '../../domain/metrics/shares'
import type { CancellationSummary, OutcomeCounts } from '../../services/cancellations/summarize'
import type { FlowNames } from '../flow-names'
import { formatCount, formatMoneys } from '../format'
import { plural, t } from '../i18n/t'
import { responsesHref } from '../links'
import { Panel, TableBox } from './panel'
import { RateCell } from './rate'

/** Why they came, what it came down to, what they pay, and how it ended. */
export const ExitReasons = ({
  summary: { reasons, range, order },
  names,
}: {
  summary: CancellationSummary
  names: FlowNames
}) => (
  <Panel title={t('Why they came, and how it ended')} metric={REASON_SHARE.slug}>
    {reasons.length === 0 ? (
      <p class="note">{t('Nobody gave a reason in these days. No question has to be answered.')}</p>
    ) : (
      <TableBox label={t('Reasons given while cancelling, and the ends')} class="dense">
        <thead>
          <tr>
            <th scope="col">{t('Reason')}</th>
            {[t(
              'Given',
            ), 'MRR', t('Took an offer'), t('Kept'), t('Went away'), t('Cancelled')].map((name) => (
              <th scope="col" class="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reasons.map(({ reason, cause, given, mrr, subReasons, outcomes }) => (
            <>
              <tr>
                <th scope="row">
                  <a href={responsesHref({ kind: 'cancellation', cause: cause ?? undefined }, range)} dir="auto">
                    {names.reason(reason)}
                  </a>
                </th>
                <RateCell rate={given} />
                <td class="number">{formatMoneys(mrr)}</td>
                <Ends outcomes={outcomes} />
              </tr>
              {subReasons.map((sub) => (
                <tr class="sub">
                  <th scope="row" dir="auto">
                    {names.subReason(sub.id)}
                  </th>
                  <td class="number">{formatCount(sub.count)}</td>
                  <td class="number">{formatMoneys(sub.mrr)}</td>
                  <Ends outcomes={sub.outcomes} />
                </tr>
              ))}
            </>
          ))}
        </tbody>
      </TableBox>
    )}
    <OrderNote order={order} />
  </Panel>
)

const Ends = ({ outcomes }: { outcomes: OutcomeCounts }) => (
  <>
    {[
      outcomes.offer_accepted,
      outcomes.kept,
      outcomes.abandoned + outcomes.open,
      outcomes.cancel,
    ].map((count) => (
      <td class={count === 0 ? 'number none' : 'number'}>{formatCount(count)}</td>
    ))}
  </>
)

/** Whether the place of a reason in the list decided anything. */
const OrderNote = ({ order }: { order: CancellationSummary['order'] }) => {
  if (order === null) return null
  const places = order.byPosition.map((count) => formatCount(count)).join(', ')
  if (order.p === null) return <p class="note">{t(
    'Too few to say whether the order of the reasons matters.',
  )}</p>
  return (
    <p class="note">
      {t('Chosen by place in the shuffled list, the first first: {places}.', { places })}{' '}
      {order.p < 0.05
        ? t('The place matters: some take what they read first.')
        : t('The place makes no difference that can be told apart from chance in {choices}.', {
          choices: plural(order.byPosition.reduce((sum, count) => sum + count, 0), {
            one: '{n} choice',
            other: '{n} choices',
          }),
        })}
    </p>
  )
}
