import { listFollowUpsOfResponses } from '../../../db/queries/follow-ups'
import { listLabelsOf } from '../../../db/queries/labels'
import { listMembers } from '../../../db/queries/members'
import { listResponses } from '../../../db/queries/response-list'
import { listSavedViews } from '../../../db/queries/saved-views'
import { listSurveys } from '../../../db/queries/surveys'
import { AppError } from '../../errors'
import { exportResponses } from '../../http/exports'
import { fromCursor, toCursor } from '../../http/routes/schemas'
import { asTold } from '../../services/responses/as-told'
import { Empty, Notice, PageTitle } from '../components/panel'
import { ResponseFilters } from '../components/response-filters'
import { ResponseTriage } from '../components/response-triage'
import { SavedViews } from '../components/saved-views'
import { plural, rich, t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { hrefOf } from '../links'
import { namesFor } from '../names'
import { readFilters, type ResponsesQuery, rowsOf } from '../response-filter'

const PAGE_ROWS = 25

/** Answers newest first, by any filter: the rows behind every figure. */
export async function showResponses(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const { done, ...filters } = c.req.query()
  const query = readFilters(filters)
  const wanted = await asTold(ctx, rowsOf(ctx, query))
  const filter = { ...wanted, after: fromCursor(query.cursor) }
  const [rows, surveys] = await Promise.all([
    listResponses(ctx.db, ctx.workspace.id, filter, PAGE_ROWS + 1),
    listSurveys(ctx.db, ctx.workspace.id),
  ])
  const shown = rows.slice(0, PAGE_ROWS)
  const last = rows.length > PAGE_ROWS ? shown.at(-1) : undefined
  const ids = shown.map(({ id }) => id)
  const [names, followUps, labels, members, views] = await Promise.all([
    namesFor(ctx, shown, surveys),
    listFollowUpsOfResponses(ctx.db, ctx.workspace.id, ids),
    listLabelsOf(ctx.db, ctx.workspace.id, ids),
    listMembers(ctx.db, ctx.workspace.id),
    listSavedViews(ctx.db, ctx.workspace.id, 'responses'),
  ])
  const people = {
    timeZone: ctx.workspace.timeZone,
    now: ctx.now(),
    customers: names.customers,
    members: new Map(members.map(({ id, name }) => [id, name])),
  }
  return await renderPage(
    c,
    { title: t('Responses'), place: '/responses' },
    <>
      <PageTitle title={t('Responses')}>
        <Exports query={query} />
      </PageTitle>
      {done !== undefined && (
        <Notice>
          {plural(Number(done) || 0, { one: '{n} answer changed.', other: '{n} answers changed.' })}
        </Notice>
      )}
      <ResponseFilters query={query} surveys={surveys} members={members} />
      <SavedViews path="/responses" views={views} query={queryOf(query)} />
      {shown.length === 0 ? (
        <NoRows query={query} />
      ) : (
        <ResponseTriage
          rows={shown}
          names={names}
          followUps={followUps}
          labels={labels}
          members={members}
          people={people}
          back={listHref(query)}
        />
      )}
      <nav class="pager" aria-label={t('Pages')}>
        {query.cursor && <a href={listHref({ ...query, cursor: undefined })}>{t('Newest')}</a>}
        {last && (
          <a href={listHref({ ...query, cursor: toCursor({ at: last.answeredAt, id: last.id }) })}>
            {t('Older')}
          </a>
        )}
      </nav>
    </>,
  )
}

/** The same rows as a file; a member needs no key for it. */
export async function exportRows(c: PageContext): Promise<Response> {
  const format = c.req.param('format')
  if (format !== 'csv' && format !== 'ndjson') throw new AppError('not_found', t('no such format'))
  const { cursor: _, ...query } = readFilters(c.req.query())
  const { ctx } = c.var
  return exportResponses(ctx, await asTold(ctx, rowsOf(ctx, query)), format)
}

const Exports = ({ query: { cursor: _, ...query } }: { query: ResponsesQuery }) => (
  <p class="exports">
    {rich('Export <link>CSV</link><link2>NDJSON</link2>', {
      link: (inner) => <a href={hrefOf('/responses/export/csv', inAddress(query))}>{inner}</a>,
      link2: (inner) => <a href={hrefOf('/responses/export/ndjson', inAddress(query))}>{inner}</a>,
    })}
  </p>
)

const NoRows = ({ query }: { query: ResponsesQuery }) => (
  <Empty>
    {Object.keys(query).length > 0 ? (
      <>
        <h2>{t('No answers fit these filters')}</h2>
        <p>
          <a href="/responses">{t('Show all answers')}</a>
        </p>
      </>
    ) : (
      <>
        <h2>{t('No answers yet')}</h2>
        <p>
          {rich(
            'Paste the snippet from <settings>Settings</settings> into your pages, or try the <demo>demo page</demo>.',
            {
              settings: (inner) => <a href="/settings">{inner}</a>,
              demo: (inner) => <a href="/demo">{inner}</a>,
            },
          )}
        </p>
      </>
    )}
  </Empty>
)

/** The filters as they stand in the address; nothing where there are none. */
const queryOf = ({ cursor: _, ...query }: ResponsesQuery): string => listHref(query).split('?')[1] ?? ''

const listHref = (query: ResponsesQuery): string => hrefOf('/responses', inAddress(query))

const inAddress = ({ has_comment, ...query }: ResponsesQuery) => ({
  ...query,
  has_comment: has_comment === undefined ? undefined : String(has_comment),
})
