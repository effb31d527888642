import type { OfferMoney, OfferVerdict } from '../../domain/metrics/offer-lift'
import type { Experiment } from '../../services/cancellations/experiment'
import {
  formatCount,
  formatDay,
  formatDecimal,
  formatMoney,
  formatShare,
  formatShareChange,
  UNKNOWN,
} from '../format'
import { countOf } from '../words'
import { Panel } from './panel'
import { RateFigure } from './rate'

const VERDICTS: Record<OfferVerdict, string> = {
  pays: 'The offers pay, even at the worse end of the interval.',
  positive_not_proven: 'Positive, not yet proven.',
  negative_not_proven: 'Negative, not yet proven.',
  costs_more_than_it_brings: 'The offers cost more than they bring.',
  not_enough_data: 'Not enough data yet.',
}

/** Offers against those who saw none: the only comparison that shows what offers do. */
export const ExperimentPanel = ({ experiment }: { experiment: Experiment }) => {
  const { offered, heldOut, lift, money, currency, verdict, horizonDays, months } = experiment
  return (
    <Panel
      title="Do the offers pay?"
      note={`Still paying ${horizonDays} days later, with offers and without. ${formatShare(
        experiment.holdoutShare,
      )} of customers see none, by chance.`}
      metric={offered.definition}
    >
      <p class="verdict">
        <strong>{VERDICTS[verdict]}</strong>
      </p>
      <dl class="pairs">
        <dt>With offers</dt>
        <dd class="inline-figure">
          <RateFigure rate={offered} />
        </dd>
        <dt>Without</dt>
        <dd class="inline-figure">
          <RateFigure rate={heldOut} />
        </dd>
        <dt>Lift</dt>
        <dd>
          {lift === null ? (
            UNKNOWN
          ) : (
            <>
              {formatShareChange(lift.difference.difference)} percentage points
              <Interval
                low={formatShareChange(lift.difference.low)}
                high={formatShareChange(lift.difference.high)}
              />
            </>
          )}
        </dd>
        {money && (
          <>
            <dt>Customers kept by it</dt>
            <dd>
              {formatDecimal(money.kept)}
              <Interval low={formatDecimal(money.keptLow)} high={formatDecimal(money.keptHigh)} />
            </dd>
          </>
        )}
        {money && currency && <Account money={money} currency={currency} months={months} />}
      </dl>
      <Reading experiment={experiment} />
    </Panel>
  )
}

/** What the kept customers bring, less what was given to everybody who accepted. */
const Account = ({ money, currency, months }: { money: OfferMoney; currency: string; months: number }) => {
  const whole = (minor: number) => formatMoney(Math.round(minor), currency)
  return (
    <>
      <dt>They bring in {countOf(months, 'month')}</dt>
      <dd>{whole(money.gain)}</dd>
      <dt>Given away</dt>
      <dd>{whole(-money.given)}</dd>
      <dt>
        <strong>What is left</strong>
      </dt>
      <dd>
        <strong>{whole(money.net)}</strong>
        <Interval low={whole(money.netLow)} high={whole(money.netHigh)} />
      </dd>
    </>
  )
}

const Interval = ({ low, high }: { low: string; high: string }) => (
  <span class="interval" title="95% interval">
    {' '}
    {low} to {high}
  </span>
)

/** When the answer may be read, and whether the split can be trusted. */
const Reading = ({ experiment: { needed, knownOn, isEarly, split } }: { experiment: Experiment }) => (
  <>
    <p class="note">
      {needed !== null && `Each arm needs ${formatCount(needed)} to see eight in a hundred more. `}
      {knownOn !== null &&
        (isEarly
          ? `At this pace the answer may be read on ${formatDay(knownOn)}: stopping earlier finds what is not there.`
          : `Enough since ${formatDay(knownOn)}.`)}
    </p>
    {split?.isSuspicious && (
      <p class="notice refused" role="alert">
        {formatCount(split.offered)} with offers and {formatCount(split.heldOut)} without is no split chance would
        make. Do not trust the comparison before the cause is found.
      </p>
    )}
  </>
)
