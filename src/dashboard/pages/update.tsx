import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { listMembers } from '../../../db/queries/members'
import { THEME_SLUGS } from '../../domain/text/themes/slugs'
import { MAX_TOPIC, type UpdateTopic } from '../../domain/updates/update'
import { oldestOf } from '../../services/kept/keep'
import { keptQuotes, keptTelling, keptUpdates } from '../../services/kept/updates'
import { requireUpdate } from '../../services/updates/change'
import { type DescribedUpdate, describeOne } from '../../services/updates/describe'
import { AsOf } from '../components/as-of'
import { Notice, PageTitle, Panel } from '../components/panel'
import { Quotes } from '../components/topic-card'
import { TopicLinks, UpdateStateBadge } from '../components/update-card'
import { TellingPanel } from '../components/telling-panel'
import { StateFields, type UpdateFields, UpdateForm } from '../components/update-fields'
import { formatCount, formatDate, formatMoneys } from '../format'
import { currentLocale } from '../i18n/locale'
import { type PageContext, renderPage } from '../layout'
import { updateHref } from '../links'
import { nameOwner } from '../member-words'
import { describeWait, nameTopic, nameUpdateState } from '../update-words'
import { t } from '../i18n/t'

interface Refused {
  problem: string
  fields?: UpdateFields
}

/** The form of a new update, filled in from the topic it was begun at. */
export const showNewUpdate = (c: PageContext): Promise<Response> => renderNewUpdate(c)

export async function renderNewUpdate(c: PageContext, refused?: Refused): Promise<Response> {
  const { ctx } = c.var
  const members = await listMembers(ctx.db, ctx.workspace.id)
  const topics = topicsAsked(c)
  const [first] = topics
  const fields: UpdateFields = refused?.fields ?? {
    title: first ? `${nameTopic(first).slice(0, 1).toUpperCase()}${nameTopic(first).slice(1)}` : '',
    story: '',
    topics,
    state: 'considered',
    reason: null,
    isPublic: false,
    ownerId: members.length === 1 ? (members[0]?.id ?? null) : null,
  }
  return await renderPage(
    c,
    { title: t('New update'), place: '/updates', status: refused ? 422 : 200 },
    <>
      <Back />
      <PageTitle title={t('New update')} />
      <Refusal refused={refused} />
      <Panel title={t('What it says')}>
        <UpdateForm action="/updates" fields={fields} members={members} button={t('Make the update')} isNew />
      </Panel>
    </>,
  )
}

function topicsAsked(c: PageContext): UpdateTopic[] {
  const theme = THEME_SLUGS.find((each) => each === c.req.query('theme')) ?? c.req.query('theme')
  const keyword = c.req.query('keyword')
  return [
    ...(theme ? [{ tag: 'theme', value: theme.slice(0, MAX_TOPIC) } as const] : []),
    ...(keyword ? [{ tag: 'keyword', value: keyword.slice(0, MAX_TOPIC) } as const] : []),
  ]
}

export const showUpdate = (c: PageContext): Promise<Response> => renderUpdate(c)

/** One update: who asked, how far it is, and what may be said of it. */
export async function renderUpdate(c: PageContext, refused?: Refused): Promise<Response> {
  const { ctx } = c.var
  const row = await requireUpdate(ctx, c.req.param('id') ?? '')
  const asked = await keptUpdates(ctx, [row])
  const update = asked.figures[0] ?? (await describeOne(ctx, row))
  const [members, typical, telling] = await Promise.all([
    listMembers(ctx.db, ctx.workspace.id),
    keptQuotes(ctx, row, currentLocale()),
    keptTelling(ctx, row),
  ])
  const zone = ctx.workspace.timeZone
  const path = updateHref(update.id)
  const status: ContentfulStatusCode = refused ? 422 : 200
  return await renderPage(
    c,
    { title: update.title, place: '/updates', status },
    <>
      <Back />
      <PageTitle title={update.title}>
        <UpdateStateBadge state={update.state} />
        <AsOf at={oldestOf([asked, telling])} zone={zone} />
      </PageTitle>
      {c.req.query('done') === 'saved' && <Notice>{t('Saved.')}</Notice>}
      {c.req.query('done') === 'told' && <Notice>{t('On the way: one message to each.')}</Notice>}
      <Refusal refused={refused} />
      <Panel title={t('Who asked')}>
        <AskedFacts update={update} zone={zone} owner={nameOwner(members, update.ownerId)} />
        <Quotes typical={typical} />
      </Panel>
      <Panel title={t('How far it is')}>
        <Moves update={update} zone={zone} />
        <form method="post" action={`${path}/state`} class="stack">
          <StateFields state={update.state} reason={update.reason} />
          <button class="quiet">{t('Save the state')}</button>
        </form>
      </Panel>
      <TellingPanel update={update} described={telling.figures} zone={zone} />
      <Panel title={t('What it says')}>
        <UpdateForm
          action={path}
          fields={refused?.fields ?? { ...update, isPublic: update.publishedAt !== null }}
          members={members}
          button={t('Save')}
        />
        <details class="confirm">
          <summary>{t('Drop it…')}</summary>
          <form method="post" action={`${path}/removal`}>
            <p>{t('It disappears from the public page too. What people said stays.')}</p>
            <button class="danger">{t('Drop for good')}</button>
          </form>
        </details>
      </Panel>
    </>,
  )
}

const AskedFacts = ({
  update: { topics, asked, daysToClose, closedAt },
  zone,
  owner,
}: {
  update: DescribedUpdate
  zone: string
  owner: string | undefined
}) => (
  <>
    <TopicLinks topics={topics} />
    <dl class="facts">
      <dt>{t('People')}</dt>
      <dd>
        {t('{people} in {answers} answers', { people: asked.people, answers: asked.answers })}
        {asked.isCut && `, ${t('the newest')}`}
      </dd>
      <dt>{t('Customers')}</dt>
      <dd>
        {formatCount(asked.customers)}
        {Object.keys(asked.mrr).length > 0 && t(', paying {mrr} MRR now', { mrr: formatMoneys(asked.mrr) })}
      </dd>
      {asked.since !== null && asked.until !== null && (
        <>
          <dt>{t('Asked from')}</dt>
          <dd>
            {t('{low} to {high}', { low: formatDate(zone, asked.since), high: formatDate(zone, asked.until) })}
          </dd>
        </>
      )}
      {closedAt !== null && (
        <>
          <dt>{t('They waited')}</dt>
          <dd>{describeWait(daysToClose)}</dd>
        </>
      )}
      <dt>{t('Owner')}</dt>
      <dd dir="auto">{owner ?? t('Nobody')}</dd>
    </dl>
  </>
)

const Moves = ({ update, zone }: { update: DescribedUpdate; zone: string }) => (
  <ol class="moves">
    {update.moves.map(({ state, at }) => (
      <li>
        <span>{nameUpdateState(state)}</span> <time class="muted">{formatDate(zone, at)}</time>
      </li>
    ))}
  </ol>
)

const Back = () => (
  <p class="back">
    <a href="/updates">{t('Updates')}</a>
  </p>
)

const Refusal = ({ refused }: { refused: Refused | undefined }) =>
  refused === undefined ? null : (
    <Notice kind="refused">
      <p>{refused.problem}</p>
    </Notice>
  )
