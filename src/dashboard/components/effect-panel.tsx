import { isComparable } from '../../domain/metrics/gates'
import type { Rate } from '../../domain/metrics/rate'
import type { RateChange } from '../../domain/metrics/rate-change'
import { type Compared, EFFECT_HORIZONS, type PlaybookEffect } from '../../services/playbooks/effect'
import { formatDate, formatDecimal, formatPoints, formatShareChange, UNKNOWN } from '../format'
import { t } from '../i18n/t'
import { hrefOf, playbookHref } from '../links'
import { AsOf } from './as-of'
import { Panel, TableBox } from './panel'
import { RateFigure } from './rate'
import { Tabs } from './tabs'
import { daysWords } from '../words'

/** What it changed: everybody it began for against those held out. */
export const EffectPanel = ({
  id,
  effect,
  asOf,
  timeZone,
}: {
  id: string
  effect: PlaybookEffect
  asOf: number | null
  timeZone: string
}) => (
  <Panel
    id="effect"
    title={t('What it changes')}
    note={t(
      'Within {days} days: {treated} it began for against {heldOut} held out, whatever came of each run.',
      { days: effect.horizonDays, ...effect.arms },
    )}
    metric={effect.churned.treated.definition}
  >
    <AsOf at={asOf} zone={timeZone} />
    <Tabs
      label={t('Days to follow')}
      tabs={EFFECT_HORIZONS.map((days) => ({
        name: daysWords(days),
        href: `${hrefOf(playbookHref(id), { horizon: days })}#effect`,
        current: days === effect.horizonDays,
      }))}
    />
    {effect.holdoutShare === 0 && effect.arms.heldOut === 0 ? (
      <p class="note">{t('Nobody is held out, so nobody can say what it changes. Give it a holdout below.')}</p>
    ) : (
      <Comparison effect={effect} timeZone={timeZone} />
    )}
  </Panel>
)

const Comparison = ({ effect, timeZone }: { effect: PlaybookEffect; timeZone: string }) => (
  <>
    {isAnythingKnown(effect) ? <Figures effect={effect} /> : <p class="note">{t('Nobody was followed for so long yet.')}</p>}
    <p class="note">{readingOf(effect, timeZone)}</p>
    {effect.split?.isSuspicious && (
      <p class="notice refused" role="alert">
        {t(
          '{treated} with it and {heldOut} without is no split chance would make. Do not trust the comparison before the cause is found.',
          effect.arms,
        )}
      </p>
    )}
  </>
)

const isAnythingKnown = ({ churned, returned, csat, ces, nps }: PlaybookEffect): boolean =>
  [churned, returned, csat, ces].some(({ treated, heldOut }) => treated.n + heldOut.n > 0) ||
  nps.treated !== null ||
  nps.heldOut !== null

const Figures = ({ effect }: { effect: PlaybookEffect }) => (
  <TableBox label={t('Both arms compared')}>
    <thead>
      <tr>
        <th scope="col">{t('Of them')}</th>
        <th scope="col">{t('With it')}</th>
        <th scope="col">{t('Without')}</th>
        <th scope="col">{t('Difference')}</th>
      </tr>
    </thead>
    <tbody>
      <RateRow name={t('Left')} compared={effect.churned} />
      <RateRow name={t('Came back')} compared={effect.returned} />
      <RateRow name={t('Satisfied at their next answer')} compared={effect.csat} />
      <RateRow name={t('Found it easy at their next answer')} compared={effect.ces} />
      <NpsRow nps={effect.nps} />
    </tbody>
  </TableBox>
)

const RateRow = ({ name, compared }: { name: string; compared: Compared<Rate, RateChange> }) =>
  compared.treated.n + compared.heldOut.n === 0 ? null : (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <RateFigure rate={compared.treated} />
      </td>
      <td>
        <RateFigure rate={compared.heldOut} />
      </td>
      <td>
        {compared.change === null ? (
          tooFew([compared.treated.n, compared.heldOut.n])
        ) : (
          <Difference change={compared.change} difference={compared.change.difference} format={formatShareChange} />
        )}
      </td>
    </tr>
  )

const NpsRow = ({ nps: { treated, heldOut, change } }: Pick<PlaybookEffect, 'nps'>) =>
  treated === null && heldOut === null ? null : (
    <tr>
      <th scope="row">{t('NPS at their next answer')}</th>
      {[treated, heldOut].map((score) => (
        <td>{score === null ? UNKNOWN : t('{k} of {n}', { k: formatPoints(score.points), n: score.n })}</td>
      ))}
      <td>
        {change === null ? (
          tooFew([treated?.n ?? 0, heldOut?.n ?? 0])
        ) : (
          <Difference change={change} difference={change.points} format={formatDecimal} />
        )}
      </td>
    </tr>
  )

const tooFew = (sizes: readonly number[]): string =>
  isComparable(sizes)
    ? t('Too little happened to compare')
    : t('Too few to compare: 30 in each are needed')

const Difference = ({ change, difference, format }: {
  change: Pick<RateChange, 'low' | 'high' | 'distinct'>
  difference: number
  format: (value: number) => string
}) => (
  <>
    {change.distinct ? t('{difference} points', { difference: format(difference) }) : t('Cannot be told apart')}{' '}
    <span class="interval" title={t('95% interval')}>
      {t('{low} to {high}', { low: format(change.low), high: format(change.high) })}
    </span>
  </>
)

function readingOf({ churned: { needed, knownAt, isEarly } }: PlaybookEffect, timeZone: string): string {
  const size = needed === null ? '' : t('Each arm needs {needed} to see eight in a hundred fewer leave. ', { needed })
  if (knownAt === null) return `${size}${t('When it may be read cannot be told yet.')}`
  const knownOn = formatDate(timeZone, knownAt)
  return isEarly
    ? `${size}${t('At this pace the answer may be read on {knownOn}: stopping earlier finds what is not there.', { knownOn })}`
    : `${size}${t('Enough since {knownOn}.', { knownOn })}`
}
