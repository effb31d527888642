import * as z from 'zod'
import type { Rate } from '../../domain/metrics/rate'

/** A rate is never a bare number. */
export const RateJson = z.object({
  k: z.number(),
  n: z.number(),
  rate: z.number().nullable(),
  ci_low: z.number().nullable(),
  ci_high: z.number().nullable(),
  definition: z.string(),
})

export const toRateJson = ({ k, n, rate, low, high, definition }: Rate): z.infer<typeof RateJson> => ({
  k,
  n,
  rate,
  ci_low: low,
  ci_high: high,
  definition,
})
