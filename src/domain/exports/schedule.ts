import { instantIn } from '../local-time'
import { addDays, dayIn, weekOf } from '../time'

/** When files are written, in the workspace's zone. */
export interface ExportSchedule {
  every: 'day' | 'week'
  /** 1 is Monday; for weekly ones. */
  weekday: number
  hour: number
}

const HOUR_MS = 3_600_000

/** The newest moment the schedule names, now or before. An hour that clocks skip is the one after it. */
export function newestTurn({ every, weekday, hour }: ExportSchedule, zone: string, now: number): number {
  const today = dayIn(zone, now)
  const [first, step] = every === 'day' ? [today, -1] : [addDays(weekOf(today), weekday - 1), -7]
  const turns = [0, 1, 2].map((i) => instantIn(zone, addDays(first, i * step), hour * HOUR_MS))
  return turns.find((at) => at <= now) ?? turns.at(-1) ?? now
}
