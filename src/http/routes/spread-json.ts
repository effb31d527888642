import * as z from 'zod'
import type { Spread } from '../../domain/metrics/spread'

export const SpreadJson = z
  .object({ n: z.int(), median: z.number(), q1: z.number(), q3: z.number() })
  .nullable()

export const toSpreadJson = (spread: Spread | null): z.infer<typeof SpreadJson> =>
  spread && { n: spread.n, median: spread.median, q1: spread.q1, q3: spread.q3 }
