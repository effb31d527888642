import { listTopicSettings } from '../../../db/queries/topic-settings'
import { AppError } from '../../errors'
import { advanceOperation } from '../../services/operations/advance'
import { keywordOf, themeOf } from '../../services/corrections/tag-of'
import { changeTopic, type Topic, type TopicPatch } from '../../services/themes/change-topic'
import { Notice, PageTitle } from '../components/panel'
import { TopicSettings } from '../components/topic-settings'
import { readForm } from '../form'
import { t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { responsesHref, topicHref } from '../links'
import { nameKeyword, nameTheme } from '../theme-words'
import { THEMES_PATH } from './themes'
import { refusalWords } from '../words'

/** How one topic is told: its name, what it is merged with, whether it is pinned. */
export const showTopicSettings = async (c: PageContext): Promise<Response> =>
  await render(c, await topicOf(c))

/** Saves the one thing its form says; what cannot be is told where it was asked. */
export async function saveTopicSettings(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const topic = await topicOf(c)
  try {
    const { operation } = await changeTopic(ctx, topic, patchOf(await readForm(c)))
    if (operation) c.env.waitUntil(advanceOperation(ctx, operation))
    return c.redirect(topicHref(topic), 303)
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'unavailable') throw error
    return await render(c, topic, error.message)
  }
}

function patchOf(form: URLSearchParams): TopicPatch {
  const [name, told, pinned] = [form.get('name'), form.get('told_as'), form.get('pinned')]
  return {
    ...(name === null ? {} : { name }),
    ...(told === null ? {} : { toldAs: told === '' ? null : told }),
    ...(pinned === null ? {} : { pinned: pinned === 'true' }),
  }
}

async function topicOf(c: PageContext): Promise<Topic> {
  const value = c.req.param('topic') ?? ''
  return c.req.param('of') === 'themes'
    ? { tag: 'theme', value: await themeOf(c.var.ctx, value) }
    : { tag: 'keyword', value: keywordOf(value) }
}

async function render(c: PageContext, topic: Topic, problem?: string): Promise<Response> {
  const { db, workspace } = c.var.ctx
  const settings = await listTopicSettings(db, workspace.id)
  const { tag, value } = topic
  const name = tag === 'theme' ? nameTheme(value) : nameKeyword(value)
  return await renderPage(
    c,
    { title: name, place: '/topics', status: problem === undefined ? 200 : 422 },
    <>
      <p class="back">
        <a href={tag === 'theme' ? THEMES_PATH : '/topics'}>
          {tag === 'theme' ? t('Themes') : t('Topics')}
        </a>
      </p>
      <PageTitle title={name}>
        <a href={responsesHref({ [tag]: value })}>{t('Answers about it')}</a>
      </PageTitle>
      {problem !== undefined && (
        <Notice kind="refused">
          <p>{t('Not saved: {problem}.', { problem: refusalWords(problem) })}</p>
        </Notice>
      )}
      <TopicSettings
        topic={topic}
        name={name}
        settings={settings.filter((row) => row.tag === tag)}
      />
    </>,
  )
}
