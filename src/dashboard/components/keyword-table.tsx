import { canShowPercentage } from '../../domain/metrics/gates'
import { rateOf } from '../../domain/metrics/rate'
import type { KeywordsSummary } from '../../services/summaries/keywords'
import { ShareBar } from '../charts/bands'
import { formatCount } from '../format'
import { type ResponseQuery, responsesHref } from '../links'
import { countOf } from '../words'
import { Definition } from './definition'
import { RateCell } from './rate'
import { Panel, TableBox } from './panel'

interface Props {
  summary: KeywordsSummary
  /** What else narrows the rows behind a keyword. */
  query?: ResponseQuery
}

/** What comments mention, how often in a bad way, and what they mention more than before. */
export const KeywordPanel = ({ summary, query = {} }: Props) => (
  <Panel
    title="What people mention"
    note={summary.comments > 0 && `Of ${countOf(summary.comments, 'comment')}.`}
  >
    {summary.top.length === 0 ? (
      <p class="note">No keywords yet: they come with the first comments.</p>
    ) : (
      <>
        <Rising summary={summary} query={query} />
        <TopKeywords summary={summary} query={query} />
      </>
    )}
    <Definition metric="rising_keywords" />
  </Panel>
)

const Rising = ({ summary, query = {} }: Props) =>
  summary.rising.length === 0 ? (
    <p class="note">Nothing rose by more than chance explains.</p>
  ) : (
    <div class="rising">
      <h3>Rising</h3>
      <ul>
        {summary.rising.map(({ keyword, now, before }) => (
          <li>
            <a href={responsesHref({ ...query, keyword }, summary.range)} dir="auto">
              {keyword}
            </a>{' '}
            <span class="muted">
              {formatCount(now)} after {formatCount(before)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )

const TopKeywords = ({ summary, query = {} }: Props) => {
  const most = summary.top[0]?.mentioned.rate ?? 1
  return (
    <TableBox label="What people mention">
      <thead>
        <tr>
          <th scope="col">Keyword</th>
          <th scope="col" class="bar-column">
            <span class="hidden">As a bar, the most mentioned in full</span>
          </th>
          <th scope="col" class="number">
            Mentioned in
          </th>
          <th scope="col" class="number">
            Of these negative
          </th>
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
              {canShowPercentage(mentioned.n) && <ShareBar share={(mentioned.rate ?? 0) / most} />}
            </td>
            <RateCell rate={mentioned} />
            <RateCell rate={rateOf(negative, mentioned.k, 'negative_share')} />
          </tr>
        ))}
      </tbody>
    </TableBox>
  )
}
