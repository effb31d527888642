import { COMPLAINT_CHURN, type ComplaintGroup, SETTLED_DAYS, WATCHED_DAYS } from '../../domain/metrics/complaints'
import type { Verdict } from '../../domain/metrics/verdict'
import { type ComplaintReport, summarizeComplaints } from '../../services/summaries/complaints'
import { addDays, dayIn } from '../../domain/time'
import { keptFigures } from '../../services/kept/keep'
import { AsOf } from '../components/as-of'
import { Empty, PageTitle, Panel, TableBox } from '../components/panel'
import { RateCell, RateFigure } from '../components/rate'
import { RANGE_DAYS, RangeTabs } from '../components/tabs'
import { followUpsHref } from '../follow-up-filter'
import { formatDecimal, UNKNOWN } from '../format'
import { msg, plural, rich, t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'

const GROUP_WORDS: Record<ComplaintGroup, string> = {
  in_time: msg('Closed in time'),
  late: msg('Closed late'),
  unresolved: msg('Not closed'),
  never_complained: msg('Never complained'),
}

const VERDICT_WORDS: Record<Verdict, string> = {
  more_likely: msg('more likely to leave'),
  less_likely: msg('less likely to leave'),
  cannot_be_told_apart: msg('cannot be told apart'),
  not_enough_data: msg('too few to compare'),
}

/** How complaints were answered, and who left afterwards. */
export async function showComplaints(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const days = RANGE_DAYS.find((each) => String(each) === c.req.query('days')) ?? 365
  const toDay = dayIn(ctx.workspace.timeZone, ctx.now())
  const { figures: report, asOf } = await keptFigures(ctx, ['complaints', days], () =>
    summarizeComplaints(ctx, { fromDay: addDays(toDay, 1 - days), toDay }),
  )
  return await renderPage(
    c,
    { title: t('Complaints'), place: '/follow-ups' },
    <>
      <PageTitle title={t('Complaints')}>
        <AsOf at={asOf} zone={ctx.workspace.timeZone} />
        <RangeTabs path="/follow-ups/complaints" days={days} />
      </PageTitle>
      {report.complaints === 0 ? (
        <Empty>
          <h2>{t('No complaints in these days')}</h2>
          <p>
            {rich(
              'The rule <link>Complaint</link> says what counts as one, and what it would have opened.',
              { link: (inner) => <a href="/follow-ups/rules/complaint">{inner}</a> },
            )}
          </p>
        </Empty>
      ) : (
        <>
          <Acknowledged report={report} />
          <Left report={report} />
        </>
      )}
    </>,
  )
}

const Acknowledged = ({ report: { acknowledged, complaints, unknownCustomers } }: { report: ComplaintReport }) => (
  <Panel title={t('Acknowledged in time')} metric={acknowledged.definition}>
    <p class="stacked-figure">
      <RateFigure rate={acknowledged} />
    </p>
    <p class="rests-on">
      <span>
        <a href={followUpsHref({ rule_id: 'complaint' })}>
          {plural(complaints, { one: '{n} complaint', other: '{n} complaints' })}
        </a>
      </span>
      {unknownCustomers > 0 && (
        <span>{t('{n} of nobody we can name', { n: unknownCustomers })}</span>
      )}
    </p>
  </Panel>
)

const Left = ({ report }: { report: ComplaintReport }) => (
  <Panel
    title={t('Who left afterwards')}
    metric={COMPLAINT_CHURN.slug}
    note={t(
      'Settled {settled} days after the promised time; who still pays then is watched for {watched} days. What goes together, not what caused what.',
      { settled: SETTLED_DAYS, watched: WATCHED_DAYS },
    )}
  >
    <TableBox label={t('Churn after a complaint')}>
      <thead>
        <tr>
          <th scope="col">{t('How it went')}</th>
          <th scope="col" class="number">
            {t('Left within {horizon} days', { horizon: WATCHED_DAYS })}
          </th>
          <th scope="col" class="number">
            {t('Against who never complained')}
          </th>
        </tr>
      </thead>
      <tbody>
        {report.churn.map(({ group, left, beside, verdict }) => (
          <tr>
            <th scope="row">{t(GROUP_WORDS[group])}</th>
            <RateCell rate={left} fine />
            <td class="number">
              {group === 'never_complained' ? (
                UNKNOWN
              ) : (
                <>
                  {beside === null ? UNKNOWN : `${formatDecimal(beside.ratio)}×`}
                  <span class="interval">
                    {beside !== null && t('{low} to {high}, ', {
                        low: formatDecimal(beside.low),
                        high: formatDecimal(beside.high),
                      })}
                    {t(VERDICT_WORDS[verdict])}
                  </span>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </TableBox>
  </Panel>
)
