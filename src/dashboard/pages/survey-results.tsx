import type { StoredSurvey } from '../../../db/queries/surveys'
import { KINDS } from '../../domain/surveys/kinds'
import type { Bucket } from '../../services/summaries/range'
import { Bands } from '../charts/bands'
import { Histogram } from '../charts/histogram'
import { TrendChart } from '../charts/trend'
import { AsOf } from '../components/as-of'
import { HeadlineFigure, scoredHref } from '../components/headline'
import { KeywordPanel } from '../components/keyword-table'
import { Empty, PageTitle, Panel } from '../components/panel'
import { RateFigure } from '../components/rate'
import { ReasonsPanel } from '../components/reasons-panel'
import { ResponseItem } from '../components/response-item'
import { SentimentPanel } from '../components/sentiment-panel'
import { daysOf, RangeTabs, Tabs } from '../components/tabs'
import { plural, rich, t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { hrefOf, responsesHref, surveyHref } from '../links'
import { loadResults, type Results } from './survey-results-data'
import { requireSurvey } from './survey-view'
import { inSentence, nameKind } from '../words'

const BUCKETS: readonly Bucket[] = ['day', 'week', 'month']

/** What one survey brought in. */
export async function showResults(c: PageContext): Promise<Response> {
  const survey = await requireSurvey(c)
  const days = daysOf(c.req.query('days'))
  const bucket = BUCKETS.find((each) => each === c.req.query('by')) ?? 'week'
  const results = await loadResults(c.var.ctx, survey, days, bucket)
  const path = `${surveyHref(survey.id)}/results`
  const { summary } = results
  return await renderPage(
    c,
    { title: t('Results of {name}', { name: survey.name }), place: '/surveys' },
    <>
      <PageTitle title={survey.name}>
        <a href={surveyHref(survey.id)}>{t('Edit')}</a>
        <AsOf at={results.asOf} zone={c.var.ctx.workspace.timeZone} />
        <RangeTabs path={path} days={days} query={{ by: bucket }} />
      </PageTitle>
      {summary.responses + summary.displays === 0 && <NothingYet />}
      <Answers survey={survey} results={results} />
      {KINDS[survey.kind].scale && (
        <Panel title={t('Trend')}>
          <Tabs
            label={t('By')}
            tabs={BUCKETS.map((by) => ({
              name: inSentence(by),
              href: hrefOf(path, { days, by }),
              current: by === bucket,
            }))}
          />
          <TrendChart
            name={nameKind(survey.kind)}
            trend={summary.trend}
            range={summary.range}
            bucket={bucket}
          />
        </Panel>
      )}
      {survey.kind === 'cancellation' && (
        <ReasonsPanel
          reasons={results.reasons}
          range={summary.range}
          query={{ survey_id: survey.id }}
        />
      )}
      <KeywordPanel summary={results.keywords} query={{ survey_id: survey.id }} />
      <Panel
        title={t('Latest comments')}
        note={
          <a href={responsesHref({ survey_id: survey.id, has_comment: 'true' })}>
            {t('All comments')}
          </a>
        }
      >
        {results.comments.length === 0 ? (
          <p class="note">{t('No comments yet.')}</p>
        ) : (
          results.comments.map((row) => <ResponseItem row={row} names={results.names} />)
        )}
      </Panel>
    </>,
  )
}

const Answers = ({
  survey,
  results: { summary, change },
}: {
  survey: StoredSurvey
  results: Results
}) => (
  <div class="grid two-one">
    <Panel title={nameKind(survey.kind)} metric={survey.kind}>
      {KINDS[survey.kind].scale ? (
        <>
          <HeadlineFigure summary={summary} href={scoredHref(summary, survey.id)} />
          <p class="change">{change}</p>
          <Histogram kind={survey.kind} histogram={summary.histogram} />
          <Bands summary={summary} surveyId={survey.id} />
        </>
      ) : (
        <p class="headline">
          <span class="value">{summary.responses}</span>
          <a href={responsesHref({ survey_id: survey.id }, summary.range)}>
            {t('{comments} among them', {
              comments: plural(summary.comments, { one: '{n} comment', other: '{n} comments' }),
            })}
          </a>
        </p>
      )}
    </Panel>
    <div>
      <Panel title={t('Response rate')} metric="response_rate">
        <p class="stacked-figure">
          <RateFigure
            rate={summary.responseRate}
            href={responsesHref({ survey_id: survey.id }, summary.range)}
          />
        </p>
        <p class="note">
          {t('{displays} closed unanswered.', {
            displays: plural(summary.dismissals, { one: '{n} display', other: '{n} displays' }),
          })}
        </p>
      </Panel>
      <SentimentPanel summary={summary} surveyId={survey.id} />
    </div>
  </div>
)

const NothingYet = () => (
  <Empty>
    <h2>{t('No answers in these days')}</h2>
    <p>
      {rich('Look further back above, or answer it yourself on the <link>demo page</link>.', {
        link: (text) => <a href="/demo">{text}</a>,
      })}
    </p>
  </Empty>
)
