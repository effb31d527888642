import { listMembers, type MemberRow } from '../../../db/queries/members'
import { listUpdates } from '../../../db/queries/updates'
import { findPublishableKey } from '../../../db/queries/workspaces'
import { UPDATE_STATES, type UpdateState } from '../../domain/updates/update'
import { oldestOf } from '../../services/kept/keep'
import { keptProof, keptUpdates } from '../../services/kept/updates'
import type { DescribedUpdate } from '../../services/updates/describe'
import { AsOf } from '../components/as-of'
import { ProofPanel } from '../components/proof-panel'
import { UpdateCard } from '../components/update-card'
import { Empty, Notice, PageTitle, Panel } from '../components/panel'
import { type PageContext, renderPage } from '../layout'
import { hrefOf } from '../links'
import { nameOwner } from '../member-words'
import { nameUpdateState } from '../update-words'
import { plural, rich, t } from '../i18n/t'

const PATH = '/updates'
/** What is over fills no screen; the rest stands behind a link. */
const MOST_OVER = 10

/** What is done about what people said, by how far it is. */
export async function showUpdates(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const showAll = c.req.query('all') === 'true'
  const [rows, members, key] = await Promise.all([
    listUpdates(ctx.db, ctx.workspace.id),
    listMembers(ctx.db, ctx.workspace.id),
    findPublishableKey(ctx.db, ctx.workspace.id),
  ])
  const shown = UPDATE_STATES.flatMap((state) => {
    const own = rows.filter((row) => row.state === state).sort((a, b) => b.stateAt - a.stateAt)
    return isBoard(state) || showAll ? own : own.slice(0, MOST_OVER)
  })
  const [described, proof] = await Promise.all([keptUpdates(ctx, shown), keptProof(ctx)])
  const updates = described.figures
  const shared = { updates, members, zone: ctx.workspace.timeZone }
  return await renderPage(
    c,
    { title: t('Updates'), place: PATH },
    <>
      <PageTitle title={t('Updates')}>
        <AsOf at={oldestOf([described, proof])} zone={ctx.workspace.timeZone} />
        {key && (
          <a class="button quiet" href={`/u/${key.shown}`}>
            {t('Public page')}
          </a>
        )}
        <a class="button primary" href="/updates/new">
          {t('New update')}
        </a>
      </PageTitle>
      {c.req.query('done') === 'removed' && <Notice>{t('Dropped.')}</Notice>}
      {rows.length === 0 ? (
        <NothingYet />
      ) : (
        <>
          <div class="board">
            {UPDATE_STATES.filter(isBoard).map((state) => (
              <Column {...shared} state={state} />
            ))}
          </div>
          <ProofPanel proof={proof.figures} />
          {UPDATE_STATES.filter((state) => !isBoard(state)).map((state) => (
            <Over {...shared} state={state} count={rows.filter((row) => row.state === state).length} />
          ))}
        </>
      )}
    </>,
  )
}

const isBoard = (state: UpdateState): boolean => state !== 'shipped' && state !== 'declined'

interface Props {
  updates: readonly DescribedUpdate[]
  members: readonly MemberRow[]
  zone: string
  state: UpdateState
}

const Cards = ({ updates, members, zone, state }: Props) => (
  <>
    {updates
      .filter((update) => update.state === state)
      .map((update) => (
        <UpdateCard update={update} zone={zone} owner={nameOwner(members, update.ownerId)} />
      ))}
  </>
)

const Column = (props: Props) => {
  const count = props.updates.filter(({ state }) => state === props.state).length
  return (
    <section class="column">
      <h2>
        {nameUpdateState(props.state)} <span class="muted">{count}</span>
      </h2>
      {count === 0 ? <p class="note">{t('Nothing here.')}</p> : <Cards {...props} />}
    </section>
  )
}

const Over = ({ count, ...props }: Props & { count: number }) => {
  if (count === 0) return null
  const shown = props.updates.filter(({ state }) => state === props.state).length
  return (
    <Panel title={nameUpdateState(props.state)} note={plural(count, { one: '{n} update.', other: '{n} updates, the newest first.' })}>
      <div class="over">
        <Cards {...props} />
      </div>
      {shown < count && (
        <p class="note">
          <a href={hrefOf(PATH, { all: 'true' })}>{t('Show all')}</a>
        </p>
      )}
    </Panel>
  )
}

const NothingYet = () => (
  <Empty>
    <h2>{t('You said, we did')}</h2>
    <p>
      {rich(
        'An update ties what people say to what you do about it: who asked, what they pay, since when, and in the end a word to each of them. Begin with a <topic>topic</topic> that rises, or <new>write one</new>.',
        {
          topic: (words) => <a href="/topics">{words}</a>,
          new: (words) => <a href="/updates/new">{words}</a>,
        },
      )}
    </p>
  </Empty>
)
