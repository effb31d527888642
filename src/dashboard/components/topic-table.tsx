import type { DayRange } from '../../services/summaries/range'
import type { TopicSummary } from '../../services/summaries/topics'
import { formatMoneys, UNKNOWN } from '../format'
import { t } from '../i18n/t'
import { type ResponseQuery, responsesHref } from '../links'
import { churnText, scoreText } from '../topic-words'
import { TableBox } from './panel'
import { RateCell } from './rate'
import { Quotes, TopicTools } from './topic-card'

interface Props {
  label: string
  /** What the topics are, as the filter of answers calls it. */
  tag: 'keyword' | 'theme'
  topics: readonly TopicSummary[]
  range: DayRange
  query: ResponseQuery
}

/** What moved by more than chance says so; what did not needs no word. */
const Trend = ({ topic: { trend } }: { topic: TopicSummary }) =>
  trend === 'rising' || trend === 'falling' ? (
    <span class={trend === 'rising' ? 'moved-up' : 'moved-down'}>
      {trend === 'rising' ? t('rising') : t('falling')}
    </span>
  ) : null

/** Topics as rows, with one typical answer each. */
export const TopicTable = (props: Props) => (
  <TableBox label={props.label} class="dense narrow">
    <thead>
      <tr>
        <th scope="col">
          {props.tag === 'theme'
            ? t('Theme, and what is typically said')
            : t('Topic, and what is typically said')}
        </th>
        <th scope="col" class="number">
          {t('Mentioned in')}
        </th>
        <th scope="col" class="number">
          {t('Before')}
        </th>
        <th scope="col" class="number">
          {t('Negative')}
        </th>
        <th scope="col" class="number">
          {t('Their score')}
        </th>
        <th scope="col" class="number">
          {t('Their MRR')}
        </th>
        <th scope="col">{t('Leaving in 30 days')}</th>
      </tr>
    </thead>
    <tbody>
      {props.topics.map((topic) => (
        <Row {...props} topic={topic} />
      ))}
    </tbody>
  </TableBox>
)

const Row = ({ tag, topic, range, query }: Props & { topic: TopicSummary }) => {
  const score = scoreText(topic)
  const churn = churnText(topic)
  return (
    <tr>
      <th scope="row" class="quoted">
        <a href={responsesHref({ ...query, [tag]: topic.topic }, range)} dir="auto">
          {topic.name}
        </a>
        <Trend topic={topic} />
        <Quotes typical={topic.typical.slice(0, 1)} />
        <TopicTools tag={tag} topic={topic} />
      </th>
      <RateCell rate={topic.mentioned} fine />
      <RateCell rate={topic.baseline} fine />
      <RateCell rate={topic.negative} />
      <td class="number">
        {score ? `${score.name} ${score.value}` : UNKNOWN}
        <span class="interval">{score ? score.interval : t('too few')}</span>
      </td>
      <td class="number">{formatMoneys(topic.mrr)}</td>
      <td class="leaving">
        {churn?.verdict ?? UNKNOWN}
        <span class="interval">{churn?.left ?? t('nobody watched yet')}</span>
      </td>
    </tr>
  )
}
