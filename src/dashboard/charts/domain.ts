export interface Domain {
  min: number
  max: number
}

/** The span of a chart's axis: whole steps around all values, and never beyond the scale. */
export function domainAround(values: readonly number[], step: number, scale: Domain): Domain {
  if (values.length === 0) return scale
  const min = Math.max(scale.min, Math.floor(Math.min(...values) / step) * step)
  const max = Math.min(scale.max, Math.ceil(Math.max(...values) / step) * step)
  return max > min ? { min, max } : { min: min - step, max: max + step }
}

/** Where a value lies between the ends, in percent from the lower one. */
export const percentOf = (value: number, { min, max }: Domain): number =>
  round((100 * (value - min)) / (max - min))

/** Two decimals are finer than any pixel. */
export const round = (value: number): number => Math.round(value * 100) / 100
