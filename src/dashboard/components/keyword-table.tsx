import { canShowPercentage } from '../../domain/metrics/gates'
import { rateOf } from '../../domain/metrics/rate'
import type { KeywordsSummary } from '../../services/summaries/keywords'
import { ShareBar } from '../charts/bands'
import { formatCount } from '../format'
import { plural, t } from '../i18n/t'
import { type ResponseQuery, responsesHref } from '../links'
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
    title={t('What people mention')}
    note={summary.comments > 0 && t('Of {comments}.', {
      comments: plural(summary.comments, { one: '{n} comment', other: '{n} comments' }),
    })}
  >
    {summary.top.length === 0 ? (
      <p class="note">{t('No keywords yet: they come with the first comments.')}</p>
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
    <p class="note">{t('Nothing rose by more than chance explains.')}</p>
  ) : (
    <div class="rising">
      <h3>{t('Rising')}</h3>
      <ul>
        {summary.rising.map(({ keyword, now, before }) => (
          <li>
            <a href={responsesHref({ ...query, keyword }, summary.range)} dir="auto">
              {keyword}
            </a>
            {' '}
            <span class="muted">
              {t('{now} after {before}', { now: formatCount(now), before: formatCount(before) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )

const TopKeywords = ({ summary, query = {} }: Props) => {
  const most = summary.top[0]?.mentioned.rate ?? 1
  return (
    <TableBox label={t('What people mention')}>
      <thead>
        <tr>
          <th scope="col">{t('Keyword')}</th>
          <th scope="col" class="bar-column">
            <span class="hidden">{t('As a bar, the most mentioned in full')}</span>
          </th>
          <th scope="col" class="number">{t('Mentioned in')}</th>
          <th scope="col" class="number">{t('Of these negative')}</th>
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
