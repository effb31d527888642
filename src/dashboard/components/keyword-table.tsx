import { canShowPercentage } from '../../domain/metrics/gates'
import { rateOf } from '../../domain/metrics/rate'
import type { KeywordsSummary } from '../../services/summaries/keywords'
import { ShareBar } from '../charts/bands'
import { formatCount } from '../format'
import { type ResponseQuery, responsesHref } from '../links'
import { countOf } from '../words'
import { RateCell } from './rate'
import { Panel, TableBox } from './panel'

interface Props {
  summary: KeywordsSummary
  /** What else narrows the rows behind a keyword. */
  query?: ResponseQuery
}

/** What comments mention, and how often in a bad way. */
export const KeywordPanel = ({ summary, query = {} }: Props) => (
  <Panel title="What people mention" note={<CommentBase summary={summary} />}>
    {summary.top.length === 0 ? (
      <p class="note">No keywords yet: they come with the first comments.</p>
    ) : (
      <TableBox label="What people mention">
        <thead>
          <tr>
            <th scope="col">Keyword</th>
            <th scope="col" class="bar-column">
              <span class="hidden">Share as a bar</span>
            </th>
            <th scope="col" class="number">Mentioned in</th>
            <th scope="col" class="number">Said badly</th>
          </tr>
        </thead>
        <tbody>
          {summary.top.map(({ keyword, mentioned, negative }) => (
            <tr>
              <th scope="row">
                <a href={responsesHref({ ...query, keyword }, summary.range)} dir="auto">
                  {keyword}
                </a>
              </th>
              <td class="bar-column">
                {canShowPercentage(mentioned.n) && <ShareBar share={mentioned.rate ?? 0} />}
              </td>
              <RateCell rate={mentioned} />
              <RateCell rate={rateOf(negative, mentioned.k, 'negative_share')} />
            </tr>
          ))}
        </tbody>
      </TableBox>
    )}
  </Panel>
)

/** Keywords that more comments mention than before. */
export const RisingPanel = ({ summary, query = {} }: Props) => (
  <Panel title="Rising" metric="rising_keywords">
    {summary.rising.length === 0 ? (
      <p class="note">Nothing rose by more than chance explains.</p>
    ) : (
      <ul class="rising">
        {summary.rising.map(({ keyword, now, before }) => (
          <li>
            <a href={responsesHref({ ...query, keyword }, summary.range)} dir="auto">
              {keyword}
            </a>
            <span class="number">
              {formatCount(now)} <span class="muted">after {formatCount(before)}</span>
            </span>
          </li>
        ))}
      </ul>
    )}
  </Panel>
)

const CommentBase = ({ summary }: { summary: KeywordsSummary }) => (
  <>Of {countOf(summary.comments, 'comment')}, with 95% intervals.</>
)
