import type { UpdateState, UpdateTopic } from '../../domain/updates/update'
import type { DescribedUpdate } from '../../services/updates/describe'
import { formatDate } from '../format'
import { responsesHref, updateHref } from '../links'
import { describeAsked, describeWait, nameTopic, nameUpdateState } from '../update-words'
import { t } from '../i18n/t'

export const UpdateStateBadge = ({ state }: { state: UpdateState }) => (
  <span class={`badge ${TONES[state]}`}>{nameUpdateState(state)}</span>
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

function overText({ state, daysToClose }: DescribedUpdate, zone: string, closedAt: number): string {
  const values = { state: nameUpdateState(state), day: formatDate(zone, closedAt) }
  return daysToClose
    ? t('{state} on {day}; they waited {wait}.', { ...values, wait: describeWait(daysToClose) })
    : t('{state} on {day}.', values)
}

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
    <p class="note">{describeAsked(zone, update.asked)}</p>
    {update.closedAt !== null && (
      <p class="note">
        {overText(update, zone, update.closedAt)}
      </p>
    )}
    {update.reason !== null && (
      <p class="reason" dir="auto">
        {update.reason}
      </p>
    )}
    <p class="note">
      {owner === undefined ? t('Nobody sees to it') : <span dir="auto">{owner}</span>}
      {update.publishedAt !== null && ` · ${t('public')}`}
    </p>
  </article>
)
