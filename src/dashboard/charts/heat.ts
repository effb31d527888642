import { type Domain, percentOf } from './domain'

/** Shades a cell can have: finer than the eye tells apart, and few enough to be classes. */
const SHADES = 10

/** The class that colours a cell by its value: the more, the deeper. */
export function heatOf(value: number, domain: Domain): string {
  const share = Math.min(100, Math.max(0, percentOf(value, domain))) / 100
  return `heat heat-${Math.round(share * SHADES)}`
}
