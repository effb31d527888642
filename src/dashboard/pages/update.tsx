import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { listMembers } from '../../../db/queries/members'
import { THEME_SLUGS } from '../../domain/text/themes/slugs'
import { MAX_TOPIC, type UpdateTopic } from '../../domain/updates/update'
import { type DescribedUpdate, describeUpdate, quoteAsked } from '../../services/updates/describe'
import { Notice, PageTitle, Panel } from '../components/panel'
import { Quotes } from '../components/topic-card'
import { TopicLinks, UpdateStateBadge } from '../components/update-card'
import { StateFields, type UpdateFields, UpdateForm } from '../components/update-fields'
import { formatCount, formatDate, formatMoneys } from '../format'
import { currentLocale } from '../i18n/locale'
import { type PageContext, renderPage } from '../layout'
import { updateHref } from '../links'
import { nameOwner } from '../member-words'
import { describeWait, nameTopic, UPDATE_STATE_NAMES } from '../update-words'

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
    { title: 'New update', place: '/updates', status: refused ? 422 : 200 },
    <>
      <Back />
      <PageTitle title="New update" />
      <Refusal refused={refused} />
      <Panel title="What it says">
        <UpdateForm action="/updates" fields={fields} members={members} button="Make the update" isNew />
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
  const update = await describeUpdate(ctx, c.req.param('id') ?? '')
  const [members, typical] = await Promise.all([
    listMembers(ctx.db, ctx.workspace.id),
    quoteAsked(ctx, update, currentLocale()),
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
      </PageTitle>
      {c.req.query('done') === 'saved' && <Notice>Saved.</Notice>}
      <Refusal refused={refused} />
      <Panel title="Who asked">
        <AskedFacts update={update} zone={zone} owner={nameOwner(members, update.ownerId)} />
        <Quotes typical={typical} />
      </Panel>
      <Panel title="How far it is">
        <Moves update={update} zone={zone} />
        <form method="post" action={`${path}/state`} class="stack">
          <StateFields state={update.state} reason={update.reason} />
          <button class="quiet">Save the state</button>
        </form>
      </Panel>
      <Panel title="What it says">
        <UpdateForm
          action={path}
          fields={refused?.fields ?? { ...update, isPublic: update.publishedAt !== null }}
          members={members}
          button="Save"
        />
        <details class="confirm">
          <summary>Drop it…</summary>
          <form method="post" action={`${path}/removal`}>
            <p>It disappears from the public page too. What people said stays.</p>
            <button class="danger">Drop for good</button>
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
      <dt>People</dt>
      <dd>
        {formatCount(asked.people)} in {formatCount(asked.answers)} answers
        {asked.isCut && ', the newest'}
      </dd>
      <dt>Customers</dt>
      <dd>
        {formatCount(asked.customers)}
        {Object.keys(asked.mrr).length > 0 && `, paying ${formatMoneys(asked.mrr)} MRR now`}
      </dd>
      {asked.since !== null && asked.until !== null && (
        <>
          <dt>Asked</dt>
          <dd>
            {formatDate(zone, asked.since)} to {formatDate(zone, asked.until)}
          </dd>
        </>
      )}
      {closedAt !== null && (
        <>
          <dt>They waited</dt>
          <dd>{describeWait(daysToClose)}</dd>
        </>
      )}
      <dt>Owner</dt>
      <dd dir="auto">{owner ?? 'Nobody'}</dd>
    </dl>
  </>
)

const Moves = ({ update, zone }: { update: DescribedUpdate; zone: string }) => (
  <ol class="moves">
    {update.moves.map(({ state, at }) => (
      <li>
        <span>{UPDATE_STATE_NAMES[state]}</span> <time class="muted">{formatDate(zone, at)}</time>
      </li>
    ))}
  </ol>
)

const Back = () => (
  <p class="back">
    <a href="/updates">Updates</a>
  </p>
)

const Refusal = ({ refused }: { refused: Refused | undefined }) =>
  refused === undefined ? null : (
    <Notice kind="refused">
      <p>{refused.problem}</p>
    </Notice>
  )
