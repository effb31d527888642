import { REASON_SHARE } from '../../domain/metrics/shares'
import type { CancellationSummary } from '../../services/cancellations/summarize'
import { formatCount, formatMoneys } from '../format'
import { responsesHref } from '../links'
import { countOf, humanize } from '../words'
import { Panel, TableBox } from './panel'
import { RateCell } from './rate'

/** Why they came, what they pay, what it came down to, and how it ended. */
export const ExitReasons = ({ summary: { reasons, range, order } }: { summary: CancellationSummary }) => (
  <Panel title="What they say" metric={REASON_SHARE.slug}>
    {reasons.length === 0 ? (
      <p class="note">Nobody gave a reason in these days. No question has to be answered.</p>
    ) : (
      <TableBox label="Reasons given while cancelling">
        <thead>
          <tr>
            <th scope="col">Reason</th>
            <th scope="col" class="number">
              Given
            </th>
            <th scope="col" class="number">
              MRR
            </th>
            <th scope="col" class="number">
              Cancelled
            </th>
          </tr>
        </thead>
        <tbody>
          {reasons.map(({ reason, cause, given, mrr, subReasons, outcomes }) => (
            <tr>
              <th scope="row">
                <a href={responsesHref({ kind: 'cancellation', cause: cause ?? undefined }, range)}>
                  {humanize(reason)}
                </a>
                {subReasons.length > 0 && (
                  <span class="under">
                    {subReasons.map(({ id, count }) => `${humanize(id)} ${formatCount(count)}`).join(' · ')}
                  </span>
                )}
              </th>
              <RateCell rate={given} />
              <td class="number">{formatMoneys(mrr)}</td>
              <td class="number">{formatCount(outcomes.cancel)}</td>
            </tr>
          ))}
        </tbody>
      </TableBox>
    )}
    <OrderNote order={order} />
  </Panel>
)

/** Whether the place of a reason in the list decided anything. */
const OrderNote = ({ order }: { order: CancellationSummary['order'] }) => {
  if (order === null) return null
  const places = order.byPosition.map((count) => formatCount(count)).join(', ')
  if (order.p === null) return <p class="note">Too few to say whether the order of the reasons matters.</p>
  return (
    <p class="note">
      Chosen by place in the shuffled list, the first first: {places}.{' '}
      {order.p < 0.05
        ? 'The place matters: some take what they read first.'
        : `The place makes no difference that can be told apart from chance in ${countOf(
            order.byPosition.reduce((sum, count) => sum + count, 0),
            'choice',
          )}.`}
    </p>
  )
}
