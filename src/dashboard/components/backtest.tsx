import { MIN_EVENTS, MIN_PER_GROUP } from '../../domain/metrics/gates'
import { BAND_FLOORS, RISK_BANDS, type RiskBand } from '../../domain/risk/band'
import type { BandResult, Separation } from '../../domain/risk/backtest'
import { HORIZON_DAYS } from '../../domain/risk/replay'
import type { BacktestSummary } from '../../services/risk/summarize-backtest'
import { IntervalBar } from '../charts/interval-bar'
import { formatCount, formatDay, formatDecimal, formatList, formatTime, UNKNOWN } from '../format'
import { msg, plural, t } from '../i18n/t'
import { Panel, TableBox } from './panel'
import { RateCell } from './rate'
import { BandBadge, ruleName } from './risk-badge'
import { inSentence } from '../words'

/** Whether the score tells who leaves, from the past: the verdict, the bands, and each month. */
export const BacktestPanel = ({
  backtest,
  timeZone,
}: {
  backtest: BacktestSummary
  timeZone: string
}) => (
  <Panel
    title={t('Does it tell who leaves?')}
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
  separates: msg('The score separates: higher bands leave more often, by more than chance explains.'),
  does_not_separate_yet:
    msg(
      'The score does not separate yet: the intervals of neighbouring bands overlap. Read it ' +
        'as a list of signs, not as a forecast.',
    ),
  too_few: msg(
    'Too few to say: it takes two bands of {group} followed payers and {events} churns.',
  ),
} as const

const SHORT = {
  separates: msg('it still separates'),
  does_not_separate_yet: msg('it does not separate yet'),
  too_few: msg('too few to say'),
} as const

const Verdict = ({ separation }: { separation: Separation }) => (
  <p class={`separation ${separation.verdict}`}>
    <strong>{t(WORDS[separation.verdict], { group: MIN_PER_GROUP, events: MIN_EVENTS })}</strong>
    {separation.verdict !== 'too_few' && separation.compared.length < RISK_BANDS.length && (
      <>
        {t('Compared are only {compared}: the others are too small.', {
          compared: formatList(separation.compared.map(inSentence)),
        })}
      </>
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
    <TableBox
      label={t('Churned within {horizon_days} days by band', { horizon_days: HORIZON_DAYS })}
      class="backtest"
    >
      <thead>
        <tr>
          <th scope="col">{t('Band')}</th>
          <th scope="col" class="number">{t('Payers')}</th>
          <th scope="col" class="number">
            {t('Churned within {horizon_days} days', { horizon_days: HORIZON_DAYS })}
          </th>
          <th scope="col" class="bar-column">
            <span class="hidden">{t('The same as a bar')}</span>
          </th>
          <th scope="col" class="number">{t('Against all')}</th>
          {reasons && <th scope="col">{t('Held most often')}</th>}
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
    <span title={t('Needs {min_per_group} payers in the band and outside, and {min_events} churns', {
      min_per_group: MIN_PER_GROUP,
      min_events: MIN_EVENTS,
    })}>
      {UNKNOWN}
      <span class="hidden">{t('too few to compare')}</span>
    </span>
  ) : (
    <>
      {formatDecimal(band.lift)}×
      {band.risk && (
        <span class="interval" title={t('Against the other bands, with its 95% interval')}>
          {t('others: {low} to {high}×', {
            low: formatDecimal(band.risk.low),
            high: formatDecimal(band.risk.high),
          })}
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
        {t('Without the {payers} who had asked to leave already: {short}', {
          payers: plural(wishes, { one: '{n} payer', other: '{n} payers' }),
          short: t(SHORT[undecided.verdict]),
        })}
      </summary>
      <BandTable separation={undecided} />
    </details>
  )
}

const Dates = ({ backtest }: { backtest: BacktestSummary }) => (
  <details class="as-table">
    <summary>{t('Month by month')}</summary>
    <TableBox label={t('Back-test by month')} class="dense backtest">
      <thead>
        <tr>
          <th scope="col">{t('Scored on')}</th>
          {RISK_BANDS.map((band) => (
            <th scope="col" class="number">
              {inSentence(band)}
            </th>
          ))}
          <th scope="col" class="number">{t('All')}</th>
          <th scope="col" class="number">{t('Not heard of yet')}</th>
        </tr>
      </thead>
      <tbody>
        {backtest.dates.toReversed().map(({ day, bands, base, unheard }) => (
          <tr>
            <th scope="row">
              {formatDay(day)}
              {backtest.days.includes(day) && <span class="interval">{t('counted above')}</span>}
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
      {t(
        'Horizons of neighbouring months overlap, so only those {horizon_days} days apart add ' +
          'up. Not heard of yet: payers whose history was imported later.',
        { horizon_days: HORIZON_DAYS },
      )}
    </p>
  </details>
)

const pointsRange = (band: RiskBand): string => {
  const next = RISK_BANDS[RISK_BANDS.indexOf(band) + 1]
  const from = BAND_FLOORS[band]
  return next === undefined ? t('{from} points or more', {
    from,
  }) : t('{from} to {value} points', { from, value: BAND_FLOORS[next] - 1 })
}

function noteOf({ at, running, days }: BacktestSummary, timeZone: string) {
  if (at === null) {
    return running
      ? t('The first back-test is being counted.')
      : t('Counted once a day as soon as somebody pays: the score of past months, replayed.')
  }
  const [first, last] = [days[0], days.at(-1)]
  return (
    <>
      {first === undefined || last === undefined
        ? t('No month has been followed for {horizon_days} days yet.', {
          horizon_days: HORIZON_DAYS,
        })
        : t(
          'Payers of {days} from {first} to {last}, scored with what had been received by then.',
          {
            days: plural(days.length, { one: '{n} day', other: '{n} days' }),
            first: formatDay(first),
            last: formatDay(last),
          },
        )}
      {' '}
      {t('Counted {at}', { at: formatTime(timeZone, at) })}
      {running && t('; the next one is on its way')}
      .
    </>
  )
}
