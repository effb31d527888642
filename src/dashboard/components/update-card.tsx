import type { UpdateState, UpdateTopic } from '../../domain/updates/update'
import type { DescribedUpdate } from '../../services/updates/describe'
import { formatDate } from '../format'
import { responsesHref, updateHref } from '../links'
import { describeAsked, describeWait, nameTopic, UPDATE_STATE_NAMES } from '../update-words'

export const UpdateStateBadge = ({ state }: { state: UpdateState }) => (
  <span class={`badge ${TONES[state]}`}>{UPDATE_STATE_NAMES[state]}</span>
)

const TONES: Record<UpdateState, string> = {
  considered: '',
  planned: 'trial',
  in_progress: 'trial',
  shipped: 'live',
  declined: 'low',
}

/** What people asked in; each leads to what they said. */
export const TopicLinks = ({ topics }: { topics: readonly UpdateTopic[] }) =>
  topics.length === 0 ? null : (
    <ul class="keywords">
      {topics.map((topic) => (
        <li>
          <a href={responsesHref({ [topic.tag]: topic.value })} dir="auto">
            {nameTopic(topic)}
          </a>
        </li>
      ))}
    </ul>
  )

/** One update on the board: what it is, who asked, who sees to it. */
export const UpdateCard = ({
  update,
  zone,
  owner,
}: {
  update: DescribedUpdate
  zone: string
  owner: string | undefined
}) => (
  <article class="update">
    <h3>
      <a href={updateHref(update.id)} dir="auto">
        {update.title}
      </a>
    </h3>
    <TopicLinks topics={update.topics} />
    <p class="note">{describeAsked(zone, update.asked)}.</p>
    {update.closedAt !== null && (
      <p class="note">
        {UPDATE_STATE_NAMES[update.state]} on {formatDate(zone, update.closedAt)}
        {update.daysToClose && `; they waited ${describeWait(update.daysToClose)}`}.
      </p>
    )}
    {update.reason !== null && (
      <p class="reason" dir="auto">
        {update.reason}
      </p>
    )}
    <p class="note">
      {owner === undefined ? 'Nobody sees to it' : <span dir="auto">{owner}</span>}
      {update.publishedAt !== null && ' · public'}
    </p>
  </article>
)
