import type { KindSlug } from '../../contract/client'
import { dayIn } from '../../domain/time'
import { KIND_SLUGS, KINDS } from '../../domain/surveys/kinds'
import { lastDays } from '../../services/summaries/range'
import { summarizeThemes, type ThemesSummary } from '../../services/summaries/themes'
import { summarizeTopics, type TopicsSummary } from '../../services/summaries/topics'
import { loadSurveys } from '../../services/surveys/load'
import { Definition } from '../components/definition'
import { Empty, PageTitle, Panel } from '../components/panel'
import { RANGE_DAYS, RangeTabs, Tabs } from '../components/tabs'
import { SignalsPanel } from '../components/theme-tables'
import { TopicCards } from '../components/topic-card'
import { TopicTable } from '../components/topic-table'
import { TopicsTabs } from '../components/topics-tabs'
import { formatCount, formatDay } from '../format'
import { type PageContext, renderPage } from '../layout'
import { hrefOf } from '../links'
import { countOf } from '../words'

const PATH = '/topics'
const USUAL_DAYS = 30
const MOST_TOPICS = 12
/** The dashboard speaks English, and so do the answers it quotes first. */
const LANGUAGE = 'en'

/** What people talk about more, less and as much as before. */
export async function showTopics(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const days = RANGE_DAYS.find((each) => String(each) === c.req.query('days')) ?? USUAL_DAYS
  const kind = KIND_SLUGS.find((each) => each === c.req.query('kind'))
  const surveys = (await loadSurveys(ctx)).filter((one) => kind === undefined || one.kind === kind)
  const surveyIds = surveys.map(({ id }) => id)
  const range = lastDays(dayIn(ctx.workspace.timeZone, ctx.now()), days)
  const [summary, themes] = await Promise.all([
    summarizeTopics(ctx, {
      tag: 'keyword',
      surveyIds,
      range,
      limit: MOST_TOPICS,
      quotes: 3,
      language: LANGUAGE,
    }),
    summarizeThemes(ctx, surveyIds, range),
  ])
  return await renderPage(
    c,
    { title: 'Topics', place: PATH },
    <>
      <PageTitle title="Topics">
        <p class="muted">
          {formatDay(summary.range.fromDay)} to {formatDay(summary.range.toDay)}
        </p>
        <RangeTabs path={PATH} days={days} query={{ kind }} />
      </PageTitle>
      <TopicsTabs current={PATH} />
      <KindTabs kind={kind} days={days} />
      {summary.comments === 0 ? <NothingYet /> : <Found summary={summary} themes={themes} kind={kind} />}
    </>,
  )
}

const KindTabs = ({ kind, days }: { kind: KindSlug | undefined; days: number }) => (
  <Tabs
    label="Survey"
    tabs={[undefined, ...KIND_SLUGS].map((each) => ({
      name: each === undefined ? 'All' : KINDS[each].name,
      href: hrefOf(PATH, { days: days === USUAL_DAYS ? undefined : days, kind: each }),
      current: each === kind,
    }))}
  />
)

interface Props {
  summary: TopicsSummary
  themes: ThemesSummary
  kind: KindSlug | undefined
}

const Found = ({ summary, themes, kind }: Props) => {
  const query = { kind }
  const { range } = summary
  return (
    <>
      <Panel title="Rising" note={<Basis summary={summary} />}>
        <TopicCards
          topics={summary.rising}
          range={range}
          query={query}
          none="Nothing rose by more than chance explains."
        />
      </Panel>
      <Panel title="Falling">
        <TopicCards
          topics={summary.falling}
          range={range}
          query={query}
          none="Nothing fell by more than chance explains."
        />
      </Panel>
      <Panel
        title="As much as before"
        note="The most mentioned topics whose share moved no more than chance explains."
      >
        {summary.others.length === 0 ? (
          <p class="note">No others.</p>
        ) : (
          <TopicTable label="As much as before" tag="keyword" topics={summary.others} range={range} query={query} />
        )}
        <Definition metric="topic_trend" />
      </Panel>
      <SignalsPanel summary={themes} query={query} />
    </>
  )
}

const Basis = ({ summary }: Pick<Props, 'summary'>) => (
  <>
    {countOf(summary.comments, 'comment')}, held against {formatCount(summary.baselineComments)} from{' '}
    {formatDay(summary.baseline.fromDay)} to {formatDay(summary.baseline.toDay)}.{' '}
    {countOf(summary.tried, 'topic')} tried; of those that rose or fell about one in ten is chance.
  </>
)

const NothingYet = () => (
  <Empty>
    <h2>No comments in these days</h2>
    <p>
      Topics come with the first comments. Look further back above, or read{' '}
      <a href="/responses">all answers</a>.
    </p>
  </Empty>
)
