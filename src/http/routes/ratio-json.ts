import * as z from 'zod'
import type { Ratio } from '../../domain/metrics/two-by-two'

export const RatioJson = z
  .object({ ratio: z.number(), ci_low: z.number(), ci_high: z.number(), corrected: z.boolean() })
  .nullable()

export const toRatioJson = (ratio: Ratio | null): z.infer<typeof RatioJson> =>
  ratio && {
    ratio: ratio.ratio,
    ci_low: ratio.low,
    ci_high: ratio.high,
    corrected: ratio.corrected,
  }
