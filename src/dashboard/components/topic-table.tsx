import type { DayRange } from '../../services/summaries/range'
import type { TopicSummary } from '../../services/summaries/topics'
import { formatMoneys, UNKNOWN } from '../format'
import { actOnHref, type ResponseQuery, responsesHref } from '../links'
import { churnText, scoreText } from '../topic-words'
import { TableBox } from './panel'
import { RateCell } from './rate'
import { Quotes } from './topic-card'

interface Props {
  topics: readonly TopicSummary[]
  range: DayRange
  query: ResponseQuery
}

/** Topics as rows, with one typical answer each. */
export const TopicTable = (props: Props) => (
  <TableBox label="As much as before" class="dense narrow">
    <thead>
      <tr>
        <th scope="col">Topic, and what is typically said</th>
        <th scope="col" class="number">
          Mentioned in
        </th>
        <th scope="col" class="number">
          Before
        </th>
        <th scope="col" class="number">
          Negative
        </th>
        <th scope="col" class="number">
          Their score
        </th>
        <th scope="col" class="number">
          Their MRR
        </th>
        <th scope="col">Leaving in 30 days</th>
      </tr>
    </thead>
    <tbody>
      {props.topics.map((topic) => (
        <Row {...props} topic={topic} />
      ))}
    </tbody>
  </TableBox>
)

const Row = ({ topic, range, query }: Omit<Props, 'topics'> & { topic: TopicSummary }) => {
  const score = scoreText(topic)
  const churn = churnText(topic)
  return (
    <tr>
      <th scope="row" class="quoted">
        <a href={responsesHref({ ...query, keyword: topic.topic }, range)} dir="auto">
          {topic.topic}
        </a>
        <Quotes typical={topic.typical.slice(0, 1)} />
        <a class="act" href={actOnHref('keyword', topic.topic)}>
          Act on this<span class="hidden">: {topic.topic}</span>
        </a>
      </th>
      <RateCell rate={topic.mentioned} fine />
      <RateCell rate={topic.baseline} fine />
      <RateCell rate={topic.negative} />
      <td class="number">
        {score ? `${score.name} ${score.value}` : UNKNOWN}
        <span class="interval">{score ? score.interval : 'too few'}</span>
      </td>
      <td class="number">{formatMoneys(topic.mrr)}</td>
      <td class="leaving">
        {churn?.verdict ?? UNKNOWN}
        <span class="interval">{churn?.left ?? 'nobody watched yet'}</span>
      </td>
    </tr>
  )
}
