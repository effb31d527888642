import type { OfferVerdict } from '../../domain/metrics/offer-lift'
import type { Experiment } from '../../services/cancellations/experiment'
import { formatCount, formatDay, formatDecimal, formatFineShare, formatMoney, formatShare, UNKNOWN } from '../format'
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
        <dd>
          <RateFigure rate={offered} />
        </dd>
        <dt>Without</dt>
        <dd>
          <RateFigure rate={heldOut} />
        </dd>
        <dt>Lift</dt>
        <dd>
          {lift === null
            ? UNKNOWN
            : `${formatFineShare(lift.difference.difference)}, ${formatFineShare(lift.difference.low)} to ${formatFineShare(
                lift.difference.high,
              )}`}
        </dd>
        {money && currency && (
          <>
            <dt>Customers kept</dt>
            <dd>
              {formatDecimal(money.kept)}, {formatDecimal(money.keptLow)} to {formatDecimal(money.keptHigh)}
            </dd>
            <dt>Brings and costs</dt>
            <dd>
              {formatMoney(Math.round(money.gain), currency)} in {countOf(months, 'month')} −{' '}
              {formatMoney(Math.round(money.given), currency)} given ={' '}
              <strong>{formatMoney(Math.round(money.net), currency)}</strong>,{' '}
              {formatMoney(Math.round(money.netLow), currency)} to {formatMoney(Math.round(money.netHigh), currency)}
            </dd>
          </>
        )}
      </dl>
      <Reading experiment={experiment} />
    </Panel>
  )
}

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
