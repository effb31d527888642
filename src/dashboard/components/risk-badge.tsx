import type { CustomerRow } from '../../../db/queries/customers'
import { RISK_RULES } from '../../domain/risk'
import type { RiskBand } from '../../domain/risk/band'
import type { RiskWeights } from '../../domain/risk/score'
import { plural, t } from '../i18n/t'
import { customerHref } from '../links'
import { humanize } from '../words'

/** A band of risk in its colour; the word says the same. */
export const BandBadge = ({ band, points }: { band: RiskBand; points?: number }) => (
  <span class={`risk-badge ${band}`}>
    {humanize(band)}
    {points !== undefined && ` ${points}`}
  </span>
)

/**
 * A customer's band and points, with the way to why. The reasons come up on hover and on focus, and
 * the first of them stands below anyway.
 */
export const RiskBadge = ({
  row,
  weights,
  index,
}: {
  row: CustomerRow
  weights: RiskWeights
  /** Of the row, to tie the badge to its reasons. */
  index: number
}) => {
  const { riskBand: band, riskPoints: points } = row
  if (band === null || points === null) return null
  const reasons = row.riskReasons ?? []
  const [first, ...others] = reasons
  return (
    <>
      <span class="risk">
        <a
          class={`risk-badge ${band}`}
          href={`${customerHref(row.id)}#risk`}
          aria-describedby={first === undefined ? undefined : `why-${index}`}
        >
          {humanize(band)} {points}
          <span class="hidden"> {points === 1 ? t('point') : t('points')}</span>
        </a>
        {first !== undefined && (
          <ul class="why" id={`why-${index}`}>
            {reasons.map((slug) => (
              <li>
                {ruleName(slug)} <span class="muted">+{pointsOf(slug, weights)}</span>
              </li>
            ))}
          </ul>
        )}
      </span>
      {first !== undefined && (
        <span class="interval">
          {ruleName(first)}
          {others.length > 0 && `, ${plural(others.length, {
            one: '{n} more',
            other: '{n} more',
          })}`}
        </span>
      )}
    </>
  )
}

/** A rule's name; one that is gone is known by its slug. */
export function ruleName(slug: string): string {
  const rule = RISK_RULES.find((each) => each.slug === slug)
  return rule ? t(rule.name) : humanize(slug)
}

export const pointsOf = (slug: string, weights: RiskWeights): number =>
  weights[slug] ?? RISK_RULES.find((rule) => rule.slug === slug)?.defaultPoints ?? 0
