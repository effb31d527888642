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
import { msg, plural, t } from '../i18n/t'
import { Panel } from './panel'
import { RateFigure } from './rate'

const VERDICTS: Record<OfferVerdict, string> = {
  pays: msg('The offers pay, even at the worse end of the interval.'),
  positive_not_proven: msg('Positive, not yet proven.'),
  negative_not_proven: msg('Negative, not yet proven.'),
  costs_more_than_it_brings: msg('The offers cost more than they bring.'),
  not_enough_data: msg('Not enough data yet.'),
}

/** Offers against those who saw none: the only comparison that shows what offers do. */
export const ExperimentPanel = ({ experiment }: { experiment: Experiment }) => {
  const { offered, heldOut, lift, money, currency, verdict, horizonDays, months } = experiment
  return (
    <Panel
      title={t('Do the offers pay?')}
      note={t(
        'Still paying {horizonDays} days later, with offers and without. {holdoutShare} of ' +
          'customers see none, by chance.',
        {
          horizonDays,
          holdoutShare: formatShare(
        experiment.holdoutShare,
      ),
        },
      )}
      metric={offered.definition}
    >
      <p class="verdict">
        <strong>{t(VERDICTS[verdict])}</strong>
      </p>
      <dl class="pairs">
        <dt>{t('With offers')}</dt>
        <dd class="inline-figure">
          <RateFigure rate={offered} />
        </dd>
        <dt>{t('Without')}</dt>
        <dd class="inline-figure">
          <RateFigure rate={heldOut} />
        </dd>
        <dt>{t('Lift')}</dt>
        <dd>
          {lift === null ? (
            UNKNOWN
          ) : (
            <>
              {t('{difference} percentage points', {
                difference: formatShareChange(lift.difference.difference),
              })}
              <Interval
                low={formatShareChange(lift.difference.low)}
                high={formatShareChange(lift.difference.high)}
              />
            </>
          )}
        </dd>
        {money && (
          <>
            <dt>{t('Customers kept by it')}</dt>
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
      <dt>
        {t('They bring in {months}', {
          months: plural(months, { one: '{n} month', other: '{n} months' }),
        })}
      </dt>
      <dd>{whole(money.gain)}</dd>
      <dt>{t('Given away')}</dt>
      <dd>{whole(-money.given)}</dd>
      <dt><strong>{t('What is left')}</strong></dt>
      <dd>
        <strong>{whole(money.net)}</strong>
        <Interval low={whole(money.netLow)} high={whole(money.netHigh)} />
      </dd>
    </>
  )
}

const Interval = ({ low, high }: { low: string; high: string }) => (
  <span class="interval" title={t('95% interval')}>{t('{low} to {high}', { low, high })}</span>
)

/** When the answer may be read, and whether the split can be trusted. */
const Reading = ({ experiment: { needed, knownOn, isEarly, split } }: { experiment: Experiment }) => (
  <>
    <p class="note">
      {needed !== null && t('Each arm needs {needed} to see eight in a hundred more. ', {
        needed: formatCount(needed),
      })}
      {knownOn !== null &&
        (isEarly
          ? t(
            'At this pace the answer may be read on {knownOn}: stopping earlier finds what is ' +
              'not there.',
            { knownOn: formatDay(knownOn) },
          )
          : t('Enough since {knownOn}.', { knownOn: formatDay(knownOn) }))}
    </p>
    {split?.isSuspicious && (
      <p class="notice refused" role="alert">
        {t(
          '{offered} with offers and {heldOut} without is no split chance would make. Do not ' +
            'trust the comparison before the cause is found.',
          { offered: formatCount(split.offered), heldOut: formatCount(split.heldOut) },
        )}
      </p>
    )}
  </>
)
