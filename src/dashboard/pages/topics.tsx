import type { KindSlug } from '../../contract/client'
import { dayIn } from '../../domain/time'
import { KIND_SLUGS } from '../../domain/surveys/kinds'
import { keptFigures, oldestOf } from '../../services/kept/keep'
import { keptTopics } from '../../services/kept/topics'
import { lastDays } from '../../services/summaries/range'
import { summarizeThemes, type ThemesSummary } from '../../services/summaries/themes'
import type { TopicsSummary } from '../../services/summaries/topics'
import { loadSurveys } from '../../services/surveys/load'
import { AsOf } from '../components/as-of'
import { Definition } from '../components/definition'
import { Empty, PageTitle, Panel } from '../components/panel'
import { RANGE_DAYS, RangeTabs, Tabs } from '../components/tabs'
import { SignalsPanel } from '../components/theme-tables'
import { TopicCards } from '../components/topic-card'
import { TopicTable } from '../components/topic-table'
import { TopicsTabs } from '../components/topics-tabs'
import { formatDay } from '../format'
import { currentLocale } from '../i18n/locale'
import { plural, rich, t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { hrefOf } from '../links'
import { basisOf } from '../topic-words'
import { nameKind } from '../words'

const PATH = '/topics'
const USUAL_DAYS = 30
const MOST_TOPICS = 12

/** What people talk about more, less and as much as before. */
export async function showTopics(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const days = RANGE_DAYS.find((each) => String(each) === c.req.query('days')) ?? USUAL_DAYS
  const kind = KIND_SLUGS.find((each) => each === c.req.query('kind'))
  const surveys = (await loadSurveys(ctx)).filter((one) => kind === undefined || one.kind === kind)
  const surveyIds = surveys.map(({ id }) => id)
  const range = lastDays(dayIn(ctx.workspace.timeZone, ctx.now()), days)
  const [topics, themes] = await Promise.all([
    keptTopics(ctx, {
      tag: 'keyword',
      surveyIds,
      range,
      limit: MOST_TOPICS,
      quotes: 3,
      // What is quoted first, a member can read.
      language: currentLocale(),
    }),
    keptFigures(ctx, ['themes', surveyIds, range], () => summarizeThemes(ctx, surveyIds, range)),
  ])
  const summary = topics.figures
  return await renderPage(
    c,
    { title: t('Topics'), place: PATH },
    <>
      <PageTitle title={t('Topics')}>
        <p class="muted">
          {t('{from} to {to}', {
            from: formatDay(summary.range.fromDay),
            to: formatDay(summary.range.toDay),
          })}
        </p>
        <AsOf at={oldestOf([topics, themes])} zone={ctx.workspace.timeZone} />
        <RangeTabs path={PATH} days={days} query={{ kind }} />
      </PageTitle>
      <TopicsTabs current={PATH} />
      <KindTabs kind={kind} days={days} />
      {summary.comments === 0 ? <NothingYet /> : <Found summary={summary} themes={themes.figures} kind={kind} />}
    </>,
  )
}

const KindTabs = ({ kind, days }: { kind: KindSlug | undefined; days: number }) => (
  <Tabs
    label={t('Survey')}
    tabs={[undefined, ...KIND_SLUGS].map((each) => ({
      name: each === undefined ? t('All') : nameKind(each),
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
      <Panel title={t('Rising')} note={<Basis summary={summary} />}>
        <TopicCards
          topics={summary.rising}
          range={range}
          query={query}
          none={t('Nothing rose by more than chance explains.')}
        />
      </Panel>
      <Panel title={t('Falling')}>
        <TopicCards
          topics={summary.falling}
          range={range}
          query={query}
          none={t('Nothing fell by more than chance explains.')}
        />
      </Panel>
      <Panel
        title={t('As much as before')}
        note={t('The most mentioned topics whose share moved no more than chance explains.')}
      >
        {summary.others.length === 0 ? (
          <p class="note">{t('No others.')}</p>
        ) : (
          <TopicTable label={t('As much as before')} tag="keyword" topics={summary.others} range={range} query={query} />
        )}
        <Definition metric="topic_trend" />
      </Panel>
      <SignalsPanel summary={themes} query={query} />
    </>
  )
}

const Basis = ({ summary }: Pick<Props, 'summary'>) => (
  <>
    {t('{comments}, held against {n} from {from} to {to}.', basisOf(summary))}{' '}
    {plural(summary.tried, {
      one: '{n} topic tried; of those that rose or fell about one in ten is chance.',
      other: '{n} topics tried; of those that rose or fell about one in ten is chance.',
    })}
  </>
)

const NothingYet = () => (
  <Empty>
    <h2>{t('No comments in these days')}</h2>
    <p>
      {rich('Topics come with the first comments. Look further back above, or read <link>all answers</link>.', {
        link: (inner) => <a href="/responses">{inner}</a>,
      })}
    </p>
  </Empty>
)
