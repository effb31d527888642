import { CHURNED_BY_RISK_BAND } from '../metrics/churned-by-risk-band'
import { canCompareRates, MIN_EVENTS, MIN_PER_GROUP } from '../metrics/gates'
import { type Rate, rateOf } from '../metrics/rate'
import { relativeRisk } from '../metrics/relative-risk'
import type { Group, Ratio } from '../metrics/two-by-two'
import { addDays } from '../time'
import { RISK_BANDS, type RiskBand } from './band'
import { RISK_RULES } from './index'
import { HORIZON_DAYS } from './replay'
import { addBands, type Bands, emptyBands, lessBands, sumBands, type Tally } from './tally'
import { wantsToLeave } from './rules/leaving'

/** Whether higher bands leave more often, by more than chance explains. */
export type Verdict = 'separates' | 'does_not_separate_yet' | 'too_few'

export interface Separation {
  verdict: Verdict
  /** Bands with enough payers to be compared. */
  compared: RiskBand[]
  base: Rate
  bands: BandResult[]
}

export interface BandResult {
  band: RiskBand
  churned: Rate
  /** Rate against that of all; null until there are enough of this band and of the others. */
  lift: number | null
  /** Against the payers of all other bands, with its interval. */
  risk: Ratio | null
}

export interface RuleResult {
  slug: string
  /** Of those for whom it held, how many churned. */
  churned: Rate
  /** Against those for whom it did not hold. */
  risk: Ratio | null
}

export interface Backtest {
  /** Days whose horizons do not overlap: what the figures below are taken over. */
  days: string[]
  all: Separation
  /** Without those who had asked to leave already: what the score knew before it was told. */
  undecided: Separation
  rules: RuleResult[]
  /** Rules that held most often in each band, and for how many. */
  reasons: Record<RiskBand, { slug: string; n: number }[]>
  /** Every date by itself. */
  dates: { day: string; base: Rate; bands: Record<RiskBand, Rate>; unheard: number }[]
}

const TOP_REASONS = 3

/** What the tallies of all dates say of the score. */
export function readBacktest(tallies: readonly Tally[]): Backtest {
  const known = tallies.filter(({ bands, unheard }) => sumBands(bands).n + unheard > 0)
  const days = withoutOverlap(known.map(({ day }) => day))
  const pooled = known.filter(({ day }) => days.includes(day))
  const bands = pooled.map((tally) => tally.bands).reduce(addBands, emptyBands())
  const rules = new Map(
    RISK_RULES.map(({ slug }) => [
      slug,
      pooled.map((tally) => tally.rules[slug] ?? emptyBands()).reduce(addBands, emptyBands()),
    ]),
  )
  const wishes = rules.get(wantsToLeave.slug) ?? emptyBands()
  const base = sumBands(bands)
  return {
    days,
    all: separate(bands),
    undecided: separate(lessBands(bands, wishes)),
    rules: [...rules].map(([slug, held]) => ruleResult(slug, sumBands(held), base)),
    reasons: {
      low: topReasons('low', rules),
      medium: topReasons('medium', rules),
      high: topReasons('high', rules),
    },
    dates: known.map((tally) => ({
      day: tally.day,
      base: rate(sumBands(tally.bands)),
      bands: {
        low: rate(tally.bands.low),
        medium: rate(tally.bands.medium),
        high: rate(tally.bands.high),
      },
      unheard: tally.unheard,
    })),
  }
}

/** Of days in order, the last, and of those before it each that ends before the next one begins. */
function withoutOverlap(days: readonly string[]): string[] {
  const taken: string[] = []
  for (const day of days.toReversed()) {
    const [next] = taken
    if (next === undefined || addDays(day, HORIZON_DAYS) <= next) taken.unshift(day)
  }
  return taken
}

function separate(bands: Bands): Separation {
  const all = sumBands(bands)
  const base = rate(all)
  const results = RISK_BANDS.map((band): BandResult => {
    const group = bands[band]
    const others = less(all, group)
    const churned = rate(group)
    const isFit = canCompareRates([group, others])
    return {
      band,
      churned,
      lift: isFit && churned.rate !== null && base.rate ? churned.rate / base.rate : null,
      risk: isFit ? relativeRisk(group, others) : null,
    }
  })
  const fit = results.filter(({ churned }) => churned.n >= MIN_PER_GROUP)
  const compared = fit.map(({ band }) => band)
  return { verdict: judge(fit.map(({ churned }) => churned)), compared, base, bands: results }
}

/** Rates from the lowest band up: separate when no interval reaches into the next one. */
function judge(rates: readonly Rate[]): Verdict {
  const events = rates.reduce((sum, { k }) => sum + k, 0)
  if (rates.length < 2 || events < MIN_EVENTS) return 'too_few'
  const isApart = rates.every((higher, i) => {
    const lower = rates[i - 1]
    return lower === undefined || (higher.low ?? 0) > (lower.high ?? 1)
  })
  return isApart ? 'separates' : 'does_not_separate_yet'
}

const topReasons = (band: RiskBand, rules: ReadonlyMap<string, Bands>) =>
  [...rules]
    .map(([slug, held]) => ({ slug, n: held[band].n }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n)
    .slice(0, TOP_REASONS)

function ruleResult(slug: string, held: Group, base: Group): RuleResult {
  const others = less(base, held)
  const risk = canCompareRates([held, others]) ? relativeRisk(held, others) : null
  return { slug, churned: rate(held), risk }
}

const less = (a: Group, b: Group): Group => ({ k: a.k - b.k, n: a.n - b.n })

const rate = ({ k, n }: Group): Rate => rateOf(k, n, CHURNED_BY_RISK_BAND.slug)
