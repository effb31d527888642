import type { KindSlug } from '../../contract/client'
import { KINDS } from '../../domain/surveys/kinds'
import type { BandChurn } from '../../services/summaries/churn-by-score'
import type { DayRange } from '../../services/summaries/range'
import { formatCount, formatDecimal, UNKNOWN } from '../format'
import { plural, t } from '../i18n/t'
import { responsesHref } from '../links'
import { humanize } from '../words'
import { toneOfBand } from './badges'
import { Definition } from './definition'
import { TableBox } from './panel'
import { RateCell } from './rate'

/** Customers by what they answered, and how many of each group churned within the horizon. */
export const ChurnByScoreTable = ({
  kind,
  bands,
  range,
  horizon,
}: {
  kind: KindSlug
  bands: readonly BandChurn[]
  range: DayRange
  horizon: number
}) => (
  <>
    <TableBox label={t('Churn by score')}>
      <thead>
        <tr>
          <th scope="col">{t('Answered as')}</th>
          <th scope="col" class="number">{t('Churned within {horizon} days', { horizon })}</th>
          <th scope="col" class="number">{t('Followed')}</th>
          <th scope="col" class="number">{t('Still watched')}</th>
          <th scope="col" class="number">{t('Against the others')}</th>
        </tr>
      </thead>
      <tbody>
        {bands.map((band) => (
          <BandRow kind={kind} band={band} range={range} />
        ))}
      </tbody>
    </TableBox>
    <p class="note">
      {t(
        'One answer of each customer in {horizon} days, and in the rate once those days have ' +
          'passed. An association, not an effect.',
        { horizon },
      )}
    </p>
    <Definition metric="relative_risk" />
  </>
)

const BandRow = ({ kind, band, range }: { kind: KindSlug; band: BandChurn; range: DayRange }) => {
  const bounds = KINDS[kind].bands.find(({ name }) => name === band.band)
  const href = responsesHref({ kind, min_score: bounds?.min, max_score: bounds?.max }, range)
  return (
    <tr>
      <th scope="row">
        <span class={`key ${toneOfBand(kind, band.band)}`} />
        <a href={href}>{humanize(band.band)}</a>
      </th>
      <RateCell rate={band.churned} fine />
      <td class="number">{formatCount(band.churned.n)}</td>
      <td class="number">
        {formatCount(band.stillWatched)}
        {band.churnedEarly > 0 && (
          <span class="interval">
            {plural(band.churnedEarly, {
              one: '{n} churned already',
              other: '{n} churned already',
            })}
          </span>
        )}
      </td>
      <td class="number">{band.risk ? <Risk risk={band.risk} /> : <TooFew />}</td>
    </tr>
  )
}

const Risk = ({ risk }: { risk: NonNullable<BandChurn['risk']> }) => (
  <>
    {formatDecimal(risk.ratio)}
    ×
    <span class="interval">
      {t('{low} to {high}', { low: formatDecimal(risk.low), high: formatDecimal(risk.high) })}
      {risk.corrected && t(', rough')}
    </span>
  </>
)

const TooFew = () => (
  <span title={t('Needs 30 followed customers in every group, and 5 churns in all')}>
    {UNKNOWN}
    <span class="hidden">{t('too few to compare')}</span>
  </span>
)
