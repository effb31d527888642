import { COMPLAINT_CHURN, type ComplaintGroup, SETTLED_DAYS, WATCHED_DAYS } from '../../domain/metrics/complaints'
import type { Verdict } from '../../domain/metrics/verdict'
import { type ComplaintReport, summarizeComplaints } from '../../services/summaries/complaints'
import { addDays, dayIn } from '../../domain/time'
import { Empty, PageTitle, Panel, TableBox } from '../components/panel'
import { RateCell, RateFigure } from '../components/rate'
import { RANGE_DAYS, RangeTabs } from '../components/tabs'
import { followUpsHref } from '../follow-up-filter'
import { formatCount, formatDecimal, UNKNOWN } from '../format'
import { type PageContext, renderPage } from '../layout'

const GROUP_WORDS: Record<ComplaintGroup, string> = {
  in_time: 'Closed in time',
  late: 'Closed late',
  unresolved: 'Not closed',
  never_complained: 'Never complained',
}

const VERDICT_WORDS: Record<Verdict, string> = {
  more_likely: 'more likely to leave',
  less_likely: 'less likely to leave',
  cannot_be_told_apart: 'cannot be told apart',
  not_enough_data: 'too few to compare',
}

/** How complaints were answered, and who left afterwards. */
export async function showComplaints(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const days = RANGE_DAYS.find((each) => String(each) === c.req.query('days')) ?? 365
  const toDay = dayIn(ctx.workspace.timeZone, ctx.now())
  const report = await summarizeComplaints(ctx, { fromDay: addDays(toDay, 1 - days), toDay })
  return await renderPage(
    c,
    { title: 'Complaints', place: '/follow-ups' },
    <>
      <PageTitle title="Complaints">
        <RangeTabs path="/follow-ups/complaints" days={days} />
      </PageTitle>
      {report.complaints === 0 ? (
        <Empty>
          <h2>No complaints in these days</h2>
          <p>
            The rule <a href="/follow-ups/rules/complaint">Complaint</a> says what counts as one, and what it
            would have opened.
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
  <Panel title="Acknowledged in time" metric={acknowledged.definition}>
    <p class="stacked-figure">
      <RateFigure rate={acknowledged} />
    </p>
    <p class="rests-on">
      <span>
        <a href={followUpsHref({ rule_id: 'complaint' })}>{formatCount(complaints)} complaints</a>
      </span>
      {unknownCustomers > 0 && <span>{formatCount(unknownCustomers)} of nobody we can name</span>}
    </p>
  </Panel>
)

const Left = ({ report }: { report: ComplaintReport }) => (
  <Panel
    title="Who left afterwards"
    metric={COMPLAINT_CHURN.slug}
    note={`Settled ${SETTLED_DAYS} days after the promised time; who still pays then is watched for ${WATCHED_DAYS} days. What goes together, not what caused what.`}
  >
    <TableBox label="Churn after a complaint">
      <thead>
        <tr>
          <th scope="col">How it went</th>
          <th scope="col" class="number">
            Left within {WATCHED_DAYS} days
          </th>
          <th scope="col" class="number">
            Against who never complained
          </th>
        </tr>
      </thead>
      <tbody>
        {report.churn.map(({ group, left, beside, verdict }) => (
          <tr>
            <th scope="row">{GROUP_WORDS[group]}</th>
            <RateCell rate={left} fine />
            <td class="number">
              {group === 'never_complained' ? (
                UNKNOWN
              ) : (
                <>
                  {beside === null ? UNKNOWN : `${formatDecimal(beside.ratio)}×`}
                  <span class="interval">
                    {beside !== null && `${formatDecimal(beside.low)} to ${formatDecimal(beside.high)}, `}
                    {VERDICT_WORDS[verdict]}
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
