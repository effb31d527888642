import type { NetPromoterChange } from '../../domain/metrics/net-promoter-change'
import type { TellingChurn } from '../../domain/metrics/telling'
import type { Verdict } from '../../domain/metrics/verdict'
import { type Proof, TELLING_HORIZON_DAYS, type TellingGroup } from '../../services/tellings/prove'
import { canShowPercentage } from '../../domain/metrics/gates'
import { formatCount, formatPoints, formatShareChange, UNKNOWN } from '../format'
import { describeWait } from '../update-words'
import { Definition } from './definition'
import { Panel, TableBox } from './panel'
import { RateCell, RateFigure } from './rate'
import { msg, plural, t } from '../i18n/t'

/** Whether feedback gets closed, and what became of those who were told. */
export const ProofPanel = ({ proof }: { proof: Proof }) => (
  <Panel title={t('Proof')} note={plural(proof.updates, { one: 'Of the last {days} days; {n} update told of so far.', other: 'Of the last {days} days; {n} updates told of so far.' }, { days: proof.days })}>
    <dl class="proof">
      <div>
        <dt>{t('Feedback closed')}</dt>
        <dd class="figure">
          <RateFigure rate={proof.closed} />
        </dd>
      </div>
      <div>
        <dt>{t('From the answer to being told')}</dt>
        <dd class="figure">
          <span class="value">{describeWait(proof.daysToClose)}</span>
        </dd>
      </div>
    </dl>
    <Definition metric="feedback_closed" />
    {proof.updates > 0 && <Groups proof={proof} />}
  </Panel>
)

const Groups = ({ proof: { groups, beside, effect } }: { proof: Proof }) => (
  <>
    <TableBox label={t('Told and not told')}>
      <thead>
        <tr>
          <th scope="col">{t('Who asked and was')}</th>
          <th scope="col" class="number">
            {t('People')}
          </th>
          <th scope="col" class="number">
            {t('Asked again, answered')}
          </th>
          <th scope="col" class="number">
            {t('NPS then')}
          </th>
          <th scope="col" class="number">
            {t('Customers who left in {days} days', { days: TELLING_HORIZON_DAYS })}
          </th>
        </tr>
      </thead>
      <tbody>
        <Row name={t('told')} group={groups.told} />
        {groups.holdout.people > 0 && <Row name={t('drawn not to be told')} group={groups.holdout} />}
        <Row name={t('not told yet')} group={groups.not_told} />
      </tbody>
    </TableBox>
    <p class="note">
      {t('Told beside not told yet: {compared} An association: those not told have not agreed to hear, or cannot be written to.', { compared: compareText(beside) })}
    </p>
    <p class="note">
      {effect?.risk || effect?.nps
        ? t('Told against drawn not to be told: {compared} Chance alone decided who was told, so this is the effect of telling.', { compared: compareText(effect) })
        : t('What telling itself does is only known with a holdout of thirty people or more.')}
    </p>
    <Definition metric="churned_after_telling" />
    {effect && <Definition metric="telling_effect" />}
  </>
)

const Row = ({ name, group: { people, again, nps, churned } }: { name: string; group: TellingGroup }) => (
  <tr>
    <th scope="row">{name}</th>
    <td class="number">{formatCount(people)}</td>
    <RateCell rate={again} />
    <td class="number">
      {nps && canShowPercentage(nps.n) ? formatPoints(nps.value) : UNKNOWN}
      <span class="interval">
        {nps && canShowPercentage(nps.n)
          ? `${rangeText(nps.low, nps.high)}, n=${formatCount(nps.n)}`
          : nps && `n=${formatCount(nps.n)}`}
      </span>
    </td>
    <RateCell rate={churned} fine />
  </tr>
)

const rangeText = (low: number, high: number): string =>
  t('{low} to {high}', { low: formatPoints(low), high: formatPoints(high) })

const VERDICTS: Record<Verdict, string> = {
  more_likely: msg('more likely to leave'),
  less_likely: msg('less likely to leave'),
  cannot_be_told_apart: msg('leaving cannot be told apart'),
  not_enough_data: msg('too few to compare leaving (30 a side and 5 who left are needed)'),
}

function compareText({ verdict, difference, nps }: TellingChurn & { nps: NetPromoterChange | null }): string {
  const churn = difference
    ? t('{verdict} ({points} percentage points, {low} to {high})', {
        verdict: t(VERDICTS[verdict]),
        points: formatShareChange(difference.difference),
        low: formatShareChange(difference.low),
        high: formatShareChange(difference.high),
      })
    : t(VERDICTS[verdict])
  return `${churn}; ${npsText(nps)}.`
}

function npsText(nps: NetPromoterChange | null): string {
  if (!nps) return t('too few scores to compare')
  const move = t('{points} NPS, {range}', { points: formatPoints(nps.points), range: rangeText(nps.low, nps.high) })
  return nps.distinct ? t('scores differ ({move})', { move }) : t('scores cannot be told apart ({move})', { move })
}
