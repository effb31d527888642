/** How likely a customer is to leave, by points: see the registry of risk rules. */
export const RISK_BANDS = ['low', 'medium', 'high'] as const

export type RiskBand = (typeof RISK_BANDS)[number]
