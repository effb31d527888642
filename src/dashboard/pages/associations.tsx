import type { KindSlug } from '../../contract/client'
import { KIND_SLUGS } from '../../domain/surveys/kinds'
import type { Asked } from '../../services/associations/asked'
import { HORIZONS } from '../../services/summaries/churn-by-score'
import { ABOUT_NAMES, gateNote, isSaid, nameOfLevel, toneOfLevel } from '../association-words'
import { AsOf } from '../components/as-of'
import { AssociationTable, OtherMeasures } from '../components/association-table'
import { ChurnTabs } from '../components/churn-tabs'
import { EarlyWarningPanel, SilencePanel } from '../components/early-warning-panel'
import { Empty, PageTitle, Panel } from '../components/panel'
import { ReasonsPanel } from '../components/reasons-panel'
import { SpendPanel } from '../components/spend-panel'
import { SurvivalPanel } from '../components/survival-panel'
import { daysOf, RangeTabs, Tabs } from '../components/tabs'
import { formatDay } from '../format'
import { rich, t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { hrefOf } from '../links'
import {
  type AssociationsData,
  type AssociationsQuery,
  BACK_DAYS,
  DEFAULT_DAYS,
  loadAssociations,
  SCORED_KINDS,
  SPEND_DAYS,
} from './associations-data'
import { nameKind } from '../words'

const PATH = '/churn/associations'

interface Props {
  data: AssociationsData
  query: AssociationsQuery
}

/** What customers had said before they left, and what they did after they had said it. */
export async function showAssociations(c: PageContext): Promise<Response> {
  const query = readQuery(c)
  const data = await loadAssociations(c.var.ctx, query)
  return await renderPage(
    c,
    { title: t('What goes with leaving'), place: '/churn' },
    <>
      <PageTitle title={t('What goes with leaving')}>
        <p class="muted">
          {t('{from} to {to}', {
            from: formatDay(data.range.fromDay),
            to: formatDay(data.range.toDay),
          })}
        </p>
        <AsOf at={data.asOf} zone={c.var.ctx.workspace.timeZone} />
        <RangeTabs path={PATH} days={query.days} query={addressOf(query)} />
      </PageTitle>
      <ChurnTabs current={PATH} />
      {isEmpty(data) ? <NothingYet /> : <Panels data={data} query={query} />}
    </>,
  )
}

const Panels = ({ data, query }: Props) => (
  <>
    {data.reasons && <Reasons data={data} query={query} />}
    {data.associations && <Associations data={data} query={query} />}
    <div class="grid two">
      <EarlyWarningPanel found={data.warning} backDays={BACK_DAYS} />
      <SilencePanel found={data.warning} />
    </div>
    <Survival data={data} query={query} />
    <SpendPanel kind={data.scores} levels={data.spend.levels} horizon={SPEND_DAYS} />
  </>
)

/** Nobody who pays has answered, and nobody has left. */
const isEmpty = ({ survival, warning }: AssociationsData): boolean =>
  survival.levels.every(({ curve }) => curve.n === 0) &&
  warning.silence.every(({ customers }) => customers.n === 0)

const NothingYet = () => (
  <Empty>
    <h2>{t('Nothing to compare yet')}</h2>
    <p>
      {rich(
        "It takes answers of customers who pay, and some who left: name the customer when you " +
          "call <code>earshot('identify')</code>, and connect your billing in " +
          "<link>Settings</link>.",
        {
          code: (text) => <code>{text}</code>,
          link: (text) => <a href="/settings#billing">{text}</a>,
        },
      )}
    </p>
  </Empty>
)

function readQuery(c: PageContext): AssociationsQuery {
  const { about: wanted, kind, days, horizon, within, follow } = c.req.query()
  const about = ABOUTS.find((each) => each === wanted) ?? 'score'
  return {
    about,
    kind: kindsFor(about).find((each) => each === kind),
    days: days === undefined ? DEFAULT_DAYS : daysOf(days),
    horizon: HORIZONS.find((each) => String(each) === horizon) ?? 30,
    withinPlans: within === 'plan',
    follow: follow === 'day' ? 'day' : 'answer',
  }
}

const ABOUTS = Object.keys(ABOUT_NAMES) as Asked[]

const kindsFor = (about: Asked): readonly KindSlug[] => {
  if (about === 'reason') return []
  return about === 'score' ? SCORED_KINDS : KIND_SLUGS.filter((kind) => kind !== 'cancellation')
}

/** The query as an address tells it; what is usual is left out. */
const addressOf = ({ about, kind, days, horizon, withinPlans, follow }: AssociationsQuery) => ({
  about: about === 'score' ? undefined : about,
  kind,
  days: days === DEFAULT_DAYS ? undefined : days,
  horizon: horizon === 30 ? undefined : horizon,
  within: withinPlans ? 'plan' : undefined,
  follow: follow === 'answer' ? undefined : follow,
})

const linkTo = (query: AssociationsQuery, changes: Partial<AssociationsQuery>): string =>
  hrefOf(PATH, addressOf({ ...query, ...changes }))

const AboutTabs = ({ query }: Pick<Props, 'query'>) => (
  <Tabs
    label={t('About')}
    tabs={ABOUTS.map((about) => ({
      name: t(ABOUT_NAMES[about]),
      href: linkTo(query, {
        about,
        kind: kindsFor(about).find((kind) => kind === query.kind),
      }),
      current: about === query.about,
    }))}
  />
)

const Associations = ({ data, query }: Props) => {
  const found = data.associations
  if (found === null) return null
  const shared = { about: query.about, kind: data.kind, levels: found.levels }
  return (
    <Panel
      title={t('Who left within {horizon} days', { horizon: query.horizon })}
      note={
        t(
          'Associations, not effects: those who say a thing may differ from the others in more ' +
            'than what they say.',
        )
      }
    >
      <div class="choices">
        <AboutTabs query={query} />
        <KindTabs data={data} query={query} />
        <HorizonTabs query={query} />
        <PlanTabs query={query} />
      </div>
      <AssociationTable
        {...shared}
        range={found.range}
        horizon={query.horizon}
        withinPlans={query.withinPlans}
      />
      <p class="note">
        {found.range.fromDay > data.range.fromDay &&
          t('Of so many answers only those from {fromDay} to {toDay} are looked at. ', {
            fromDay: formatDay(found.range.fromDay),
            toDay: formatDay(found.range.toDay),
          })}
        {noteOf(query)} {gateNote()}
      </p>
      <OtherMeasures about={query.about} levels={found.levels} />
    </Panel>
  )
}

function noteOf({ about, horizon }: AssociationsQuery): string {
  const watched =
    t(
      'One answer of each customer in {horizon} days, in the rate once those have passed. Who ' +
        'did not answer is followed from one day for all; being asked may itself keep people.',
      { horizon },
    )
  return isSaid(about)
    ? t('{watched} Of those called more or less likely about one in ten is chance all the same.', {
      watched,
    })
    : watched
}

const KindTabs = ({ data, query }: Props) => {
  const kinds = kindsFor(query.about).map((kind) => ({
    name: nameKind(kind),
    href: linkTo(query, { kind }),
    current: kind === data.kind,
  }))
  const all = {
    name: t('All'),
    href: linkTo(query, { kind: undefined }),
    current: data.kind === null,
  }
  return <Tabs label={t('Survey')} tabs={query.about === 'score' ? kinds : [all, ...kinds]} />
}

const HorizonTabs = ({ query }: Pick<Props, 'query'>) => (
  <Tabs
    label={t('Days after the answer')}
    tabs={HORIZONS.map((horizon) => ({
      name: t('{horizon} days', { horizon }),
      href: linkTo(query, { horizon }),
      current: horizon === query.horizon,
    }))}
  />
)

const PlanTabs = ({ query }: Pick<Props, 'query'>) => (
  <Tabs
    label={t('Compared with')}
    tabs={[false, true].map((withinPlans) => ({
      name: withinPlans ? t('Same plan') : t('All plans'),
      href: linkTo(query, { withinPlans }),
      current: withinPlans === query.withinPlans,
    }))}
  />
)

const Reasons = ({ data, query }: Props) => (
  <>
    <div class="choices">
      <AboutTabs query={query} />
    </div>
    <ReasonsPanel reasons={data.reasons ?? []} range={data.range} withDays />
  </>
)

const Survival = ({ data, query }: Props) => (
  <SurvivalPanel
    comparison={data.survival}
    curves={data.survival.levels.map(({ level, curve }) => ({
      name: nameOfLevel('score', level),
      tone: toneOfLevel('score', data.scores, level),
      curve,
    }))}
    tabs={(['answer', 'day'] as const).map((follow) => ({
      name: follow === 'answer' ? t(
        'From the answer',
      ) : t('From {landmark}', { landmark: formatDay(data.landmark) }),
      href: linkTo(query, { follow }),
      current: follow === query.follow,
    }))}
    note={
      query.follow === 'answer'
        ? t('After the first {name} answer of the range.', { name: nameKind(data.scores) })
        : t('Everybody who paid then, by the last {name} answer before it.', {
          name: nameKind(data.scores),
        })
    }
  />
)
