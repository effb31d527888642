import type { DayRange } from '../../services/summaries/range'
import type { TopicSummary } from '../../services/summaries/topics'
import { formatMoneys } from '../format'
import { type ResponseQuery, responseHref, responsesHref } from '../links'
import { churnText, oddsText, scoreText, shareText } from '../topic-words'
import { countOf } from '../words'
import { rateText } from './rate'

interface Props {
  topics: readonly TopicSummary[]
  range: DayRange
  query: ResponseQuery
  /** What stands there without any. */
  none: string
}

/** Topics that moved, each with who mentions it and what they say. */
export const TopicCards = ({ topics, none, ...shared }: Props) =>
  topics.length === 0 ? (
    <p class="note">{none}</p>
  ) : (
    <div class="topics">
      {topics.map((topic) => (
        <TopicCard topic={topic} {...shared} />
      ))}
    </div>
  )

const TopicCard = ({ topic, range, query }: { topic: TopicSummary } & Omit<Props, 'topics' | 'none'>) => (
  <article class="topic">
    <h3>
      <a href={responsesHref({ ...query, keyword: topic.topic }, range)} dir="auto">
        {topic.topic}
      </a>
      <span class={topic.trend === 'falling' ? 'moved-down' : 'moved-up'}>{shareText(topic)}</span>
    </h3>
    <TopicFacts topic={topic} />
    <Quotes typical={topic.typical} />
  </article>
)

const TopicFacts = ({ topic }: { topic: TopicSummary }) => {
  const score = scoreText(topic)
  const churn = churnText(topic)
  const money = Object.keys(topic.mrr).length > 0
  return (
    <ul class="meta">
      <li>{oddsText(topic)}</li>
      {topic.negative.n > 0 && <li>{rateText(topic.negative)} negative</li>}
      {score && (
        <li>
          {score.name} {score.value} ({score.interval})
        </li>
      )}
      {topic.customers > 0 && (
        <li>
          {countOf(topic.customers, 'customer')}
          {money && `, ${formatMoneys(topic.mrr)} MRR`}
        </li>
      )}
      {churn && (
        <li>
          {churn.verdict}: {churn.left} in 30 days
        </li>
      )}
    </ul>
  )
}

/** What is typically said, word for word. */
export const Quotes = ({ typical }: Pick<TopicSummary, 'typical'>) =>
  typical.length === 0 ? null : (
    <ul class="quotes">
      {typical.map(({ id, text, language }) => (
        <li>
          <a href={responseHref(id)} dir="auto" lang={language ?? undefined}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  )
