import type { Child } from 'hono/jsx'
import type { TopicSettingRow } from '../../../db/queries/topic-settings'
import { MAX_KEYWORD_LENGTH } from '../../domain/text/keyword'
import { MAX_TOPIC_NAME, type Topic } from '../../services/themes/change-topic'
import { rich, t } from '../i18n/t'
import { topicHref } from '../links'
import { knownThemes, nameKeyword, nameTheme } from '../theme-words'
import { Labelled, Select } from './fields'
import { Panel } from './panel'

interface Props {
  topic: Topic
  /** As it is called now. */
  name: string
  /** All settings of the kind. */
  settings: readonly TopicSettingRow[]
}

const nameOf = ({ tag, value }: Topic): string =>
  tag === 'theme' ? nameTheme(value) : nameKeyword(value)

const settingOf = ({ topic, settings }: Props) =>
  settings.find(({ value }) => value === topic.value)

/** What the topic is called, as which other one it is told, and whether it stays in sight. */
export const TopicSettings = (props: Props) => {
  const { topic, name, settings } = props
  const setting = settingOf(props)
  const merged = settings.filter(({ toldAs }) => toldAs === topic.value)
  return (
    <div class="grid two">
      <Panel title={t('Its name')} note={t('Shown instead of what people say; nothing else changes.')}>
        <TopicForm topic={topic}>
          <Labelled label={t('Name')}>
            <input
              name="name"
              maxlength={MAX_TOPIC_NAME}
              value={setting?.name ?? ''}
              placeholder={name}
              dir="auto"
            />
          </Labelled>
          <button class="quiet">{t('Save name')}</button>
        </TopicForm>
      </Panel>
      <Panel title={t('In sight')} note={t('Pinned, it is told first, however rare it is.')}>
        <TopicForm topic={topic}>
          <input type="hidden" name="pinned" value={setting?.pinnedAt == null ? 'true' : 'false'} />
          <button class="quiet">{setting?.pinnedAt == null ? t('Pin') : t('Unpin')}</button>
        </TopicForm>
      </Panel>
      <Panel
        title={t('The same as another')}
        note={t('Told as another topic it is counted and found as that one. It can be taken back.')}
      >
        {setting?.toldAs == null ? (
          <MergeForm topic={topic} />
        ) : (
          <TopicForm topic={topic}>
            <p>
              {rich('Told as {topic}.', {
                topic: <TopicName topic={{ tag: topic.tag, value: setting.toldAs }} />,
              })}
            </p>
            <input type="hidden" name="told_as" value="" />
            <button class="quiet">{t('Tell it by itself again')}</button>
          </TopicForm>
        )}
      </Panel>
      <Panel title={t('Told as this one')}>
        {merged.length === 0 ? (
          <p class="note">{t('Nothing else is told as this one.')}</p>
        ) : (
          <ul class="told">
            {merged.map(({ tag, value }) => (
              <li>
                <TopicName topic={{ tag, value }} />
                <TopicForm topic={{ tag, value }}>
                  <input type="hidden" name="told_as" value="" />
                  <button class="quiet">
                    {t('Tell apart')}
                    <span class="hidden">: {nameOf({ tag, value })}</span>
                  </button>
                </TopicForm>
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </div>
  )
}

const TopicName = ({ topic }: { topic: Topic }) => (
  <a href={topicHref(topic)} dir="auto">
    {nameOf(topic)}
  </a>
)

const TopicForm = ({ topic, children }: { topic: Topic; children?: Child }) => (
  <form class="stack" method="post" action={topicHref(topic)}>
    {children}
  </form>
)

const MergeForm = ({ topic }: { topic: Topic }) => (
  <TopicForm topic={topic}>
    <Labelled label={t('Tell it as')}>
      {topic.tag === 'theme' ? (
        <Select
          name="told_as"
          value=""
          options={knownThemes().flatMap(({ theme, name }) =>
            theme === topic.value ? [] : [[theme, name] as const],
          )}
        />
      ) : (
        <input name="told_as" required maxlength={MAX_KEYWORD_LENGTH} placeholder={t('price')} dir="auto" />
      )}
    </Labelled>
    <button class="quiet">{t('Tell as that one')}</button>
  </TopicForm>
)
