import { Z_95 } from './quantiles'

/** A subject followed from its own time zero: until the event, or until nothing more is known. */
export interface Followed {
  /** How long it was followed, in any one unit; 0 or more. */
  time: number
  /** Whether it ended with the event; false is censored. */
  event: boolean
}

export interface SurvivalStep {
  /** When events happened, from time zero. */
  time: number
  /** Subjects still followed just before. */
  atRisk: number
  events: number
  /** Share still without the event just after, 0 to 1. */
  survival: number
  standardError: number
  /** Bounds of the 95 % interval; unknown once nobody is left. */
  low: number | null
  high: number | null
}

export interface SurvivalCurve {
  n: number
  events: number
  /** How long anybody was followed: beyond it nothing is known unless nobody is left. */
  followedTo: number
  /** One step for each time with an event, in order; before the first the share is 1. */
  steps: SurvivalStep[]
}

/**
 * Survival by Kaplan and Meier: S(t) = Π (1 − d / n) over the times with events up to t.
 *
 * Unit: share of subjects without the event. Base: all subjects, each for as long as it was
 * followed; one censored at the time of an event still counts as followed then. Standard error by
 * Greenwood, S √Σ d / (n (n − d)); the interval on the scale log(−log S), so that it stays within
 * 0 and 1.
 * Source: Kaplan and Meier, JASA 53, 1958; Kalbfleisch and Prentice, "The Statistical Analysis of
 * Failure Time Data", 1.4. No subjects: a curve without steps that is followed to 0.
 */
export function kaplanMeier(subjects: readonly Followed[]): SurvivalCurve {
  const steps: SurvivalStep[] = []
  let atRisk = subjects.length
  let survival = 1
  let greenwood = 0
  for (const { time, events, leaving } of byTime(subjects)) {
    if (events > 0) {
      survival *= 1 - events / atRisk
      greenwood += events / (atRisk * (atRisk - events))
      steps.push({ time, atRisk, events, ...shareOf(survival, greenwood) })
    }
    atRisk -= leaving
  }
  return {
    n: subjects.length,
    events: subjects.filter(({ event }) => event).length,
    followedTo: subjects.reduce((longest, { time }) => Math.max(longest, time), 0),
    steps,
  }
}

/** What is known at a time; null later than anybody was followed, unless nobody is left then. */
export function survivalAt(
  { n, steps, followedTo }: SurvivalCurve,
  time: number,
): Pick<SurvivalStep, 'survival' | 'standardError' | 'low' | 'high'> | null {
  const last = steps.findLast((step) => step.time <= time)
  if (n === 0 || (time > followedTo && last?.survival !== 0)) return null
  return last ?? { survival: 1, standardError: 0, low: null, high: null }
}

/** The first time at which half or fewer are left; null when more than half are to the end. */
export const medianSurvival = ({ steps }: SurvivalCurve): number | null =>
  steps.find(({ survival }) => survival <= 0.5)?.time ?? null

function shareOf(survival: number, greenwood: number) {
  if (survival === 0) return { survival, standardError: 0, low: null, high: null }
  const spread = (Z_95 * Math.sqrt(greenwood)) / Math.abs(Math.log(survival))
  return {
    survival,
    standardError: survival * Math.sqrt(greenwood),
    low: survival ** Math.exp(spread),
    high: survival ** Math.exp(-spread),
  }
}

/** How many events each time saw, and how many subjects it was the last for. */
function byTime(subjects: readonly Followed[]) {
  const times = new Map<number, { time: number; events: number; leaving: number }>()
  for (const { time, event } of subjects) {
    const known = times.get(time) ?? { time, events: 0, leaving: 0 }
    times.set(time, known)
    known.leaving += 1
    if (event) known.events += 1
  }
  return [...times.values()].sort((a, b) => a.time - b.time)
}
