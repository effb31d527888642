import type { Metric } from './metric'
import { type Group, type Ratio, ratioOf } from './two-by-two'

export const STRATIFIED_RISK: Metric = {
  slug: 'stratified_risk',
  name: 'Relative risk of churn within plans',
  unit: 'ratio',
  base: 'Customers with the trait and without it, compared only with those on the same plan then.',
  source:
    'Mantel and Haenszel, J. National Cancer Institute 22, 1959; Greenland and Robins, ' +
    'Biometrics 41, 1985 (interval of the risk ratio).',
  meaning:
    'The relative risk averaged over plans, so that a trait which is common on a plan people leave ' +
    'anyway is not blamed for it. Supposes about the same ratio on every plan.',
  noData: 'No plan has customers of both kinds with churn among them: no ratio.',
  matches: 'The Mantel–Haenszel estimate of epidemiology.',
}

/** Those with the trait and those without, within one plan (or whatever is held equal). */
export interface Stratum {
  exposed: Group
  others: Group
}

/**
 * Relative risk over strata: Σ k₁ n₀ / n over Σ k₀ n₁ / n, with its 95 % interval on the log scale.
 * Base: strata with customers of both kinds; others say nothing. Null as `noData` says.
 */
export function stratifiedRisk(strata: readonly Stratum[]): Ratio | null {
  let exposedSum = 0
  let othersSum = 0
  let spread = 0
  for (const { exposed, others } of strata) {
    const n = exposed.n + others.n
    if (exposed.n === 0 || others.n === 0) continue
    exposedSum += (exposed.k * others.n) / n
    othersSum += (others.k * exposed.n) / n
    spread += ((exposed.k + others.k) * exposed.n * others.n - exposed.k * others.k * n) / n ** 2
  }
  if (exposedSum === 0 || othersSum === 0) return null
  const error = Math.sqrt(spread / (exposedSum * othersSum))
  return { ...ratioOf(exposedSum / othersSum, error), corrected: false }
}

/**
 * Odds ratio over strata: Σ ad / n over Σ bc / n, with its 95 % interval on the log scale.
 * Source: Robins, Breslow and Greenland, Biometrics 42, 1986 (variance). Base and null as above.
 */
export function stratifiedOdds(strata: readonly Stratum[]): Ratio | null {
  let [r, s, pr, mixed, qs] = [0, 0, 0, 0, 0]
  for (const { exposed, others } of strata) {
    const n = exposed.n + others.n
    if (exposed.n === 0 || others.n === 0) continue
    const [a, b] = [exposed.k, exposed.n - exposed.k]
    const [c, d] = [others.k, others.n - others.k]
    const [alike, unlike] = [(a + d) / n, (b + c) / n]
    const [forRisk, against] = [(a * d) / n, (b * c) / n]
    r += forRisk
    s += against
    pr += alike * forRisk
    mixed += alike * against + unlike * forRisk
    qs += unlike * against
  }
  if (r === 0 || s === 0) return null
  const variance = pr / (2 * r ** 2) + mixed / (2 * r * s) + qs / (2 * s ** 2)
  return { ...ratioOf(r / s, Math.sqrt(variance)), corrected: false }
}
