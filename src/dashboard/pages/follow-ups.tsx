import { FOLLOW_UP_SORTS, placeOfFollowUp } from '../../../db/queries/follow-ups'
import { listSavedViews } from '../../../db/queries/saved-views'
import { toCursor } from '../../http/routes/schemas'
import { BulkBar, KeyHelp } from '../components/bulk-bar'
import { FollowUpItem } from '../components/follow-up-item'
import { Empty, Notice, PageTitle } from '../components/panel'
import { SavedViews } from '../components/saved-views'
import { Tabs } from '../components/tabs'
import { FOLLOW_UP_VIEWS, followUpsHref, type FollowUpsQuery, type FollowUpView, readFollowUpFilters } from '../follow-up-filter'
import { formatCount } from '../format'
import { type PageContext, renderPage } from '../layout'
import { countOf } from '../words'
import { ruleWords } from '../follow-up-words'
import { loadFollowUps, PAGE_ROWS } from './follow-ups-data'

const SORT_NAMES = { due: 'Soonest due', newest: 'Newest', value: 'By value at stake' } as const

/** The inbox: everything somebody should look after. */
export async function showFollowUps(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const { done, ...filters } = c.req.query()
  const query = readFollowUpFilters(filters)
  const [{ rows, counts, answers, names, members }, views] = await Promise.all([
    loadFollowUps(ctx, query),
    listSavedViews(ctx.db, ctx.workspace.id, 'follow_ups'),
  ])
  const shown = rows.slice(0, PAGE_ROWS)
  const last = rows.length > PAGE_ROWS ? shown.at(-1) : undefined
  const nobodyYet = [...counts.values()].every((n) => n === 0)
  return await renderPage(
    c,
    { title: 'Follow-ups', place: '/follow-ups' },
    <>
      <PageTitle title="Follow-ups">
        <p class="links">
          <a href="/follow-ups/complaints">Complaints</a>
          <a href="/follow-ups/rules">Rules</a>
        </p>
      </PageTitle>
      {done !== undefined && <Notice>{countOf(Number(done) || 0, 'follow-up')} changed.</Notice>}
      <div class="view-line">
        <Views query={query} counts={counts} />
        <Tabs
          label="Order"
          tabs={FOLLOW_UP_SORTS.map((sort) => ({
            name: SORT_NAMES[sort],
            href: followUpsHref({ ...query, sort, cursor: undefined }),
            current: sort === query.sort,
          }))}
        />
      </div>
      <Narrowed query={query} />
      <SavedViews path="/follow-ups" views={views} query={queryOf(query)} />
      {shown.length === 0 ? (
        <NoFollowUps query={query} nobodyYet={nobodyYet} />
      ) : (
        <form class="panel inbox" method="post" action="/follow-ups" data-triage>
          <BulkBar members={members} what="follow-ups" />
          <input type="hidden" name="back" value={followUpsHref(query)} />
          <ul class="follow-ups">
            {shown.map((row) => (
              <FollowUpItem row={row} answer={answers.get(row.responseId ?? '')} names={names} />
            ))}
          </ul>
          <KeyHelp />
        </form>
      )}
      <nav class="pager" aria-label="Pages">
        {query.cursor && <a href={followUpsHref({ ...query, cursor: undefined })}>First page</a>}
        {last && (
          <a
            href={followUpsHref({
              ...query,
              cursor: toCursor({ at: placeOfFollowUp(query.sort, last), id: last.id }),
            })}
          >
            Next page
          </a>
        )}
      </nav>
    </>,
  )
}

const queryOf = (query: FollowUpsQuery): string =>
  followUpsHref({ ...query, cursor: undefined }).split('?')[1] ?? ''

const Views = ({
  query,
  counts,
}: {
  query: FollowUpsQuery
  counts: ReadonlyMap<FollowUpView, number>
}) => (
  <Tabs
    label="Which"
    tabs={(Object.keys(FOLLOW_UP_VIEWS) as FollowUpView[]).map((view) => ({
      name: `${FOLLOW_UP_VIEWS[view]} ${formatCount(counts.get(view) ?? 0)}`,
      href: followUpsHref({ ...query, view, cursor: undefined }),
      current: view === query.view,
    }))}
  />
)

/** What the list is narrowed to beside its view, and the way back. */
const Narrowed = ({ query }: { query: FollowUpsQuery }) => {
  const said = [
    query.rule_id === undefined ? null : ruleWords(query.rule_id),
    query.tag === undefined ? null : `#${query.tag}`,
    query.customer_id ?? null,
  ].filter((word) => word !== null)
  return said.length === 0 ? null : (
    <p class="note">
      Only {said.join(', ')}. <a href={followUpsHref({ view: query.view })}>Show all</a>
    </p>
  )
}

const NoFollowUps = ({ query, nobodyYet }: { query: FollowUpsQuery; nobodyYet: boolean }) => (
  <Empty>
    {nobodyYet ? (
      <>
        <h2>Nothing to follow up yet</h2>
        <p>
          Rules open follow-ups for complaints, low scores and customers who may leave.{' '}
          <a href="/follow-ups/rules">See what they would have opened</a>, or open one from an{' '}
          <a href="/responses">answer</a>.
        </p>
      </>
    ) : (
      <>
        <h2>{query.view === 'overdue' ? 'Nothing is overdue' : 'Nothing here'}</h2>
        <p>
          <a href={followUpsHref({})}>Show all that is open</a>
        </p>
      </>
    )}
  </Empty>
)
