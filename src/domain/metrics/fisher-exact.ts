import type { Group } from './two-by-two'

/** Tables as likely as the one seen, within rounding. */
const SLACK = 1 + 1e-7

/**
 * Fisher's exact test, two-sided: the probability, were there no link, of a split at most as likely
 * as the one seen, given how many there are of each kind and how many churned in all. True at any
 * size, and rather too careful than too bold.
 *
 * Unit: probability. Source: Agresti, "An Introduction to Categorical Data Analysis", 2.6.
 * 1 for an empty group and without churn: nothing was seen.
 */
export function fisherExact(exposed: Group, others: Group): number {
  const churned = exposed.k + others.k
  const least = Math.max(0, churned - others.n)
  const most = Math.min(exposed.n, churned)

  // Likelihoods as multiples of the one seen, each from its neighbour.
  const rise = (k: number) =>
    ((exposed.n - k) * (churned - k)) / ((k + 1) * (others.n - churned + k + 1))
  let [all, unlikely] = [1, 1]
  const take = (likelihood: number) => {
    all += likelihood
    if (likelihood <= SLACK) unlikely += likelihood
  }
  for (let k = exposed.k, likelihood = 1; k < most; k += 1) take((likelihood *= rise(k)))
  for (let k = exposed.k, likelihood = 1; k > least; k -= 1) take((likelihood /= rise(k - 1)))
  return unlikely / all
}
