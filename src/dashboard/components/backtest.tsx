import { MIN_EVENTS, MIN_PER_GROUP } from '../../domain/metrics/gates'
import { BAND_FLOORS, RISK_BANDS, type RiskBand } from '../../domain/risk/band'
import type { BandResult, Separation } from '../../domain/risk/backtest'
import { HORIZON_DAYS } from '../../domain/risk/replay'
import type { BacktestSummary } from '../../services/risk/summarize-backtest'
import { IntervalBar } from '../charts/interval-bar'
import { formatCount, formatDay, formatDecimal, formatTime, UNKNOWN } from '../format'
import { countOf } from '../words'
import { Panel, TableBox } from './panel'
import { RateCell } from './rate'
import { BandBadge, ruleName } from './risk-badge'

/** Whether the score tells who leaves, from the past: the verdict, the bands, and each month. */
export const BacktestPanel = ({
  backtest,
  timeZone,
}: {
  backtest: BacktestSummary
  timeZone: string
}) => (
  <Panel
    title="Does it tell who leaves?"
    note={noteOf(backtest, timeZone)}
    metric="churned_by_risk_band"
  >
    <Verdict separation={backtest.all} />
    {backtest.all.base.n > 0 && (
      <>
        <BandTable separation={backtest.all} reasons={backtest.reasons} />
        <WithoutWishes backtest={backtest} />
        <Dates backtest={backtest} />
      </>
    )}
  </Panel>
)

const WORDS = {
  separates: 'The score separates: higher bands leave more often, by more than chance explains.',
  does_not_separate_yet:
    'The score does not separate yet: the intervals of neighbouring bands overlap. Read it as a list of signs, not as a forecast.',
  too_few: `Too few to say: it takes two bands of ${MIN_PER_GROUP} followed payers and ${MIN_EVENTS} churns.`,
} as const

const SHORT = {
  separates: 'it still separates',
  does_not_separate_yet: 'it does not separate yet',
  too_few: 'too few to say',
} as const

const Verdict = ({ separation }: { separation: Separation }) => (
  <p class={`separation ${separation.verdict}`}>
    <strong>{WORDS[separation.verdict]}</strong>
    {separation.verdict !== 'too_few' && separation.compared.length < RISK_BANDS.length && (
      <> Compared are only {separation.compared.join(' and ')}: the others are too small.</>
    )}
  </p>
)

const BandTable = ({
  separation,
  reasons,
}: {
  separation: Separation
  reasons?: BacktestSummary['reasons']
}) => {
  const most = Math.max(...separation.bands.map(({ churned }) => churned.high ?? 0))
  return (
    <TableBox label={`Churned within ${HORIZON_DAYS} days by band`} class="backtest">
      <thead>
        <tr>
          <th scope="col">Band</th>
          <th scope="col" class="number">
            Payers
          </th>
          <th scope="col" class="number">
            Churned within {HORIZON_DAYS} days
          </th>
          <th scope="col" class="bar-column">
            <span class="hidden">The same as a bar</span>
          </th>
          <th scope="col" class="number">
            Against all
          </th>
          {reasons && <th scope="col">Held most often</th>}
        </tr>
      </thead>
      <tbody>
        {separation.bands.toReversed().map((band) => (
          <tr>
            <th scope="row">
              <BandBadge band={band.band} />
              <span class="interval">{pointsRange(band.band)}</span>
            </th>
            <td class="number">{formatCount(band.churned.n)}</td>
            <RateCell rate={band.churned} fine />
            <td class="bar-column">
              <IntervalBar rate={band.churned} most={most} />
            </td>
            <td class="number">
              <Lift band={band} />
            </td>
            {reasons && (
              <td class="why-cell">
                {reasons[band.band].map(({ slug, n }) => `${ruleName(slug)} ${n}`).join(', ')}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </TableBox>
  )
}

const Lift = ({ band }: { band: BandResult }) =>
  band.lift === null ? (
    <span title={`Needs ${MIN_PER_GROUP} payers in the band and outside, and ${MIN_EVENTS} churns`}>
      {UNKNOWN}
      <span class="hidden">too few to compare</span>
    </span>
  ) : (
    <>
      {formatDecimal(band.lift)}×
      {band.risk && (
        <span class="interval" title="Against the other bands, with its 95% interval">
          others: {formatDecimal(band.risk.low)} to {formatDecimal(band.risk.high)}×
        </span>
      )}
    </>
  )

/** The wish to leave foretells itself: what the score knew before it was told. */
const WithoutWishes = ({ backtest: { all, undecided } }: { backtest: BacktestSummary }) => {
  const wishes = all.base.n - undecided.base.n
  if (wishes === 0) return null
  return (
    <details class="as-table">
      <summary>
        Without the {countOf(wishes, 'payer')} who had asked to leave already:{' '}
        {SHORT[undecided.verdict]}
      </summary>
      <BandTable separation={undecided} />
    </details>
  )
}

const Dates = ({ backtest }: { backtest: BacktestSummary }) => (
  <details class="as-table">
    <summary>Month by month</summary>
    <TableBox label="Back-test by month" class="dense backtest">
      <thead>
        <tr>
          <th scope="col">Scored on</th>
          {RISK_BANDS.map((band) => (
            <th scope="col" class="number">
              {band}
            </th>
          ))}
          <th scope="col" class="number">
            All
          </th>
          <th scope="col" class="number">
            Not heard of yet
          </th>
        </tr>
      </thead>
      <tbody>
        {backtest.dates.toReversed().map(({ day, bands, base, unheard }) => (
          <tr>
            <th scope="row">
              {formatDay(day)}
              {backtest.days.includes(day) && <span class="interval">counted above</span>}
            </th>
            {RISK_BANDS.map((band) => (
              <RateCell rate={bands[band]} fine />
            ))}
            <RateCell rate={base} fine />
            <td class="number">{unheard === 0 ? '' : formatCount(unheard)}</td>
          </tr>
        ))}
      </tbody>
    </TableBox>
    <p class="note">
      Horizons of neighbouring months overlap, so only those {HORIZON_DAYS} days apart add up. Not
      heard of yet: payers whose history was imported later.
    </p>
  </details>
)

const pointsRange = (band: RiskBand): string => {
  const next = RISK_BANDS[RISK_BANDS.indexOf(band) + 1]
  const from = BAND_FLOORS[band]
  return next === undefined ? `${from} points or more` : `${from} to ${BAND_FLOORS[next] - 1} points`
}

function noteOf({ at, running, days }: BacktestSummary, timeZone: string) {
  if (at === null) {
    return running
      ? 'The first back-test is being counted.'
      : 'Counted once a day as soon as somebody pays: the score of past months, replayed.'
  }
  const [first, last] = [days[0], days.at(-1)]
  return (
    <>
      {first === undefined || last === undefined
        ? `No month has been followed for ${HORIZON_DAYS} days yet.`
        : `Payers of ${countOf(days.length, 'day')} from ${formatDay(first)} to ${formatDay(last)}, scored with what had been received by then.`}{' '}
      Counted {formatTime(timeZone, at)}
      {running && '; the next one is on its way'}.
    </>
  )
}
