import { addDays, dayIn, startOfDay } from '../src/domain/time'
import type { PlanName } from './prices'

/**
 * The story of Fernhill, which sells invoicing and bookkeeping to small firms. Eighteen months of
 * ordinary life, and six things somebody who looks around should be able to find:
 *
 * 1. Seven weeks ago a release broke the CSV and PDF export. Complaints about "export" jump, and
 *    NPS among Team customers falls by some 15 points. A fix four weeks later mends most of it.
 * 2. Detractors leave within 30 days about three times as often as promoters.
 * 3. Five months ago prices rose: Starter from 15 to 19, Team from 45 to 49. "It costs too much"
 *    jumps among the reasons for leaving, Team customers step down, Starter customers go.
 * 4. Three months ago support got faster: CSAT climbs from about 68 % to about 82 %.
 * 5. Customers on a yearly plan hardly ever leave.
 * 6. Fewer new customers come every month, yet Business grows by itself: its customers add more
 *    users than others take away, so its net MRR churn is negative.
 *
 * Beside it (asides.ts): one in seven only tries it, payments come late, some pause, some take a second
 * subscription, and some buy help with their yearly accounts once in a while.
 */
export interface Story {
  /** First instant of the day the story ends on, and the instant it ends at. */
  today: number
  endAt: number
  /** From here on everything is recorded; who came earlier comes with the day they began. */
  opensAt: number
  pricesRoseAt: number
  /** How badly export works: 0 fine, 1 broken. */
  exportTrouble(at: number): number
  /** How much the new prices are on people's minds, 0…1. */
  priceAnger(at: number): number
  /** Share of people satisfied with how their ticket was handled. */
  supportQuality(at: number): number
}

export const TIME_ZONE = 'Europe/Stockholm'
export const DAY = 86_400_000
export const MONTH = 30.44 * DAY

/** Eighteen months. */
const LENGTH_DAYS = 548

const EXPORT_BROKE = 49
const EXPORT_FIXED = 21
const PRICES_ROSE = 150
const SUPPORT_GOT_FASTER = 90

/** The same seed and day tell the same story; what is later than `endAt` has not happened yet. */
export function tellStory(endAt: number): Story {
  const endDay = dayIn(TIME_ZONE, endAt)
  const ago = (days: number) => startOfDay(TIME_ZONE, addDays(endDay, -days))
  /** 0 before the day, 1 from `days` later on, a straight line between. */
  const ramp = (at: number, day: number, days: number) =>
    Math.min(1, Math.max(0, (at - ago(day)) / (days * DAY)))

  return {
    today: ago(0),
    endAt,
    opensAt: ago(LENGTH_DAYS),
    pricesRoseAt: ago(PRICES_ROSE),
    exportTrouble: (at) =>
      at < ago(EXPORT_BROKE) ? 0 : 1 - 0.65 * ramp(at, EXPORT_FIXED, 5),
    priceAnger: (at) => ramp(at, PRICES_ROSE, 1) * (1 - 0.8 * ramp(at, PRICES_ROSE - 60, 60)),
    supportQuality: (at) => 0.67 + 0.16 * ramp(at, SUPPORT_GOT_FASTER + 7, 14),
  }
}

/** Share of a plan's customers who live by the export. */
export const exportersOf: Record<PlanName, number> = { Starter: 0.06, Team: 0.26, Business: 0.1 }

/** How hard the rise hits: Starter's was the steepest, Business kept its price. */
export const priceShock: Record<PlanName, number> = { Starter: 1, Team: 0.5, Business: 0 }
