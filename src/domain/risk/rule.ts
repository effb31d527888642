import { DAY_MS, type RiskInputs } from './history'

/** One sign that a customer may leave: plain enough to be argued with, and worth whole points. */
export interface RiskRule {
  /** Stable name in the API, in stored reasons and in a workspace's own points. */
  slug: string
  name: string
  meaning: string
  /** What it adds unless the workspace says otherwise. */
  defaultPoints: number
  /** False where the past is not kept: such a sign cannot be tested by looking back. */
  canReplay: boolean
  /** Why it holds at the moment `at`, in words; null when it does not. */
  fires(inputs: RiskInputs, at: number): string | null
}

/** Whether something lies at most so many days before a moment. */
export const isWithin = (days: number, then: number | null, at: number): then is number =>
  then !== null && at - then <= days * DAY_MS

/** "today", "1 day ago", "12 days ago". */
export function daysAgo(then: number, at: number): string {
  const days = Math.floor((at - then) / DAY_MS)
  if (days < 1) return 'today'
  return days === 1 ? '1 day ago' : `${days} days ago`
}
