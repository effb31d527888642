import { FOLLOW_UP_SORTS, placeOfFollowUp } from '../../../db/queries/follow-ups'
import { listSavedViews } from '../../../db/queries/saved-views'
import { toCursor } from '../../http/routes/schemas'
import { BulkBar, KeyHelp } from '../components/bulk-bar'
import { FollowUpItem } from '../components/follow-up-item'
import { Empty, Notice, PageTitle } from '../components/panel'
import { SavedViews } from '../components/saved-views'
import { Tabs } from '../components/tabs'
import { FOLLOW_UP_VIEWS, followUpsHref, type FollowUpsQuery, type FollowUpView, readFollowUpFilters } from '../follow-up-filter'
import { formatCount, formatList } from '../format'
import { msg, plural, rich, t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { ruleWords } from '../follow-up-words'
import { loadFollowUps, PAGE_ROWS } from './follow-ups-data'

const SORT_NAMES = { due: msg('Soonest due'), newest: msg('Newest'), value: msg('By value at stake') } as const

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
    { title: t('Follow-ups'), place: '/follow-ups' },
    <>
      <PageTitle title={t('Follow-ups')}>
        <p class="links">
          <a href="/follow-ups/complaints">{t('Complaints')}</a>
          <a href="/follow-ups/rules">{t('Rules')}</a>
        </p>
      </PageTitle>
      {done !== undefined && (
        <Notice>
          {plural(Number(done) || 0, { one: '{n} follow-up changed.', other: '{n} follow-ups changed.' })}
        </Notice>
      )}
      <div class="view-line">
        <Views query={query} counts={counts} />
        <Tabs
          label={t('Order')}
          tabs={FOLLOW_UP_SORTS.map((sort) => ({
            name: t(SORT_NAMES[sort]),
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
          <BulkBar members={members} label={t('With the chosen follow-ups')} />
          <input type="hidden" name="back" value={followUpsHref(query)} />
          <ul class="follow-ups">
            {shown.map((row) => (
              <FollowUpItem row={row} answer={answers.get(row.responseId ?? '')} names={names} />
            ))}
          </ul>
          <KeyHelp />
        </form>
      )}
      <nav class="pager" aria-label={t('Pages')}>
        {query.cursor && <a href={followUpsHref({ ...query, cursor: undefined })}>{t('First page')}</a>}
        {last && (
          <a
            href={followUpsHref({
              ...query,
              cursor: toCursor({ at: placeOfFollowUp(query.sort, last), id: last.id }),
            })}
          >
            {t('Next page')}
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
    label={t('Which')}
    tabs={(Object.keys(FOLLOW_UP_VIEWS) as FollowUpView[]).map((view) => ({
      name: `${t(FOLLOW_UP_VIEWS[view])} ${formatCount(counts.get(view) ?? 0)}`,
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
      {t('Only {list}.', { list: formatList(said) })}{' '}
      <a href={followUpsHref({ view: query.view })}>{t('Show all')}</a>
    </p>
  )
}

const NoFollowUps = ({ query, nobodyYet }: { query: FollowUpsQuery; nobodyYet: boolean }) => (
  <Empty>
    {nobodyYet ? (
      <>
        <h2>{t('Nothing to follow up yet')}</h2>
        <p>
          {rich(
            'Rules open follow-ups for complaints, low scores and customers who may leave. <rules>See what they would have opened</rules>, or open one from an <answer>answer</answer>.',
            {
              rules: (inner) => <a href="/follow-ups/rules">{inner}</a>,
              answer: (inner) => <a href="/responses">{inner}</a>,
            },
          )}
        </p>
      </>
    ) : (
      <>
        <h2>{query.view === 'overdue' ? t('Nothing is overdue') : t('Nothing here')}</h2>
        <p>
          <a href={followUpsHref({})}>{t('Show all that is open')}</a>
        </p>
      </>
    )}
  </Empty>
)
