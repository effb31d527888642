import * as z from 'zod'
import type { Context } from '../../context'
import { addDays, dayIn, daysBetween } from '../../domain/time'
import { AppError } from '../../errors'
import { BUCKETS, type DayRange } from '../../services/summaries/range'
import { day } from './schemas'

const DEFAULT_DAYS = 90
const MAX_DAYS = 1_100

/** Which days a summary is of, and in what steps. */
export const range = { from: day.optional(), to: day.optional() }
export const by = z.enum(BUCKETS).default('week')

/** The days asked for, else the last 90 in the workspace's zone. Throws when they are too many. */
export function rangeOf(
  ctx: Context,
  query: { from?: string | undefined; to?: string | undefined },
  defaultDays = DEFAULT_DAYS,
): DayRange {
  const toDay = query.to ?? dayIn(ctx.workspace.timeZone, ctx.now())
  const fromDay = query.from ?? addDays(toDay, 1 - defaultDays)
  const days = daysBetween(fromDay, toDay) + 1
  if (days < 1 || days > MAX_DAYS) {
    throw new AppError('invalid_request', `from and to must span 1 to ${MAX_DAYS} days`)
  }
  return { fromDay, toDay }
}
