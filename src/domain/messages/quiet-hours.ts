import { instantIn } from '../local-time'
import { addDays, dayIn } from '../time'
import type { QuietHours } from './settings'

const MINUTE = 60_000

/**
 * When somebody may be written to: at once, or when the quiet hours of their clock are over. They are
 * looked up on the clock of each day, because a night may be an hour shorter or longer than it looks.
 */
export function firstAllowed(zone: string, at: number, quiet: QuietHours | null): number {
  if (quiet === null) return at
  const today = dayIn(zone, at)
  // Those that began yesterday may still last.
  for (const day of [addDays(today, -1), today]) {
    const from = instantIn(zone, day, quiet.from * MINUTE)
    const to = instantIn(zone, quiet.from < quiet.to ? day : addDays(day, 1), quiet.to * MINUTE)
    if (quiet.from !== quiet.to && at >= from && at < to) return to
  }
  return at
}
