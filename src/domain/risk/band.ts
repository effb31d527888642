/** How likely a customer is to leave, by points: see the registry of risk rules. */
export const RISK_BANDS = ['low', 'medium', 'high'] as const

export type RiskBand = (typeof RISK_BANDS)[number]

/** Fewest points of each band. Three is one clear sign, six is two of them or the wish itself. */
export const BAND_FLOORS: Record<RiskBand, number> = { low: 0, medium: 3, high: 6 }

export const bandOfPoints = (points: number): RiskBand =>
  RISK_BANDS.findLast((band) => points >= BAND_FLOORS[band]) ?? 'low'
