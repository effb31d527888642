import type { DayRange } from '../../services/summaries/range'
import type { TopicSummary } from '../../services/summaries/topics'
import { formatMoneys } from '../format'
import { plural, t } from '../i18n/t'
import { actOnHref, type ResponseQuery, responseHref, responsesHref, topicHref } from '../links'
import { churnText, oddsText, scoreText, shareText } from '../topic-words'
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
      {groupTopics(topics).map(({ topic, others }) => (
        <TopicCard topic={topic} others={others} {...shared} />
      ))}
    </div>
  )

interface Group {
  topic: TopicSummary
  /** Topics told that are mostly said in the same comments. */
  others: TopicSummary[]
}

/** One complaint has many words: what is said with a surer topic stands in its card. */
function groupTopics(topics: readonly TopicSummary[]): Group[] {
  const groups: Group[] = []
  for (const topic of topics) {
    const group = groups.find((each) => topic.saidWith.includes(each.topic.topic))
    if (group) group.others.push(topic)
    else groups.push({ topic, others: [] })
  }
  return groups
}

const TopicCard = ({ topic, others, range, query }: Group & Omit<Props, 'topics' | 'none'>) => (
  <article class="topic">
    <h3>
      <a href={responsesHref({ ...query, keyword: topic.topic }, range)} dir="auto">
        {topic.name}
      </a>
      <span class={topic.trend === 'falling' ? 'moved-down' : 'moved-up'}>{shareText(topic)}</span>
    </h3>
    <TopicFacts topic={topic} />
    {others.length > 0 && (
      <p class="note">
        {t('Said with it:')}{' '}
        {others.map((other, i) => (
          <>
            {i > 0 && ', '}
            <a href={responsesHref({ ...query, keyword: other.topic }, range)} dir="auto">
              {other.name}
            </a>{' '}
            ({shareText(other)})
          </>
        ))}
      </p>
    )}
    <Quotes typical={topic.typical} />
    <TopicTools tag="keyword" topic={topic} />
  </article>
)

/** What may be done about a topic, and with how it is told. */
export const TopicTools = ({
  tag,
  topic: { topic, name, isPinned },
}: {
  tag: 'keyword' | 'theme'
  topic: TopicSummary
}) => (
  <p class="tools">
    <a href={actOnHref(tag, topic)}>
      {t('Act on this')}
      <span class="hidden">: {name}</span>
    </a>
    <a href={topicHref({ tag, value: topic })}>
      {isPinned ? t('Pinned') : t('Rename, merge, pin')}
      <span class="hidden">: {name}</span>
    </a>
  </p>
)

const TopicFacts = ({ topic }: { topic: TopicSummary }) => {
  const score = scoreText(topic)
  const churn = churnText(topic)
  const money = Object.keys(topic.mrr).length > 0
  return (
    <ul class="meta">
      <li>{oddsText(topic)}</li>
      {topic.negative.n > 0 && <li>{t('{share} negative', { share: rateText(topic.negative) })}</li>}
      {score && (
        <li>
          {score.name} {score.value} ({score.interval})
        </li>
      )}
      {topic.customers > 0 && (
        <li>
          {plural(topic.customers, { one: '{n} customer', other: '{n} customers' })}
          {money && `, ${t('{mrr} MRR', { mrr: formatMoneys(topic.mrr) })}`}
        </li>
      )}
      {churn && (
        <li>
          {churn.verdict}: {t('{left} in 30 days', { left: churn.left })}
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
