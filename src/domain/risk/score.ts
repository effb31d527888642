import { bandOfPoints, type RiskBand } from './band'
import type { RiskInputs } from './history'
import { RISK_RULES } from './index'

/** Points by slug of a rule, where a workspace wants others than the defaults. */
export type RiskWeights = Readonly<Record<string, number>>

export interface RiskReason {
  slug: string
  points: number
  /** Why the rule holds, in words. */
  text: string
}

export interface RiskScore {
  points: number
  band: RiskBand
  /** What gave the points, the most first. */
  reasons: RiskReason[]
}

/** A customer's points at a moment, from what was known then. A rule worth 0 points is silent. */
export function scoreRisk(inputs: RiskInputs, at: number, weights: RiskWeights): RiskScore {
  const reasons = RISK_RULES.flatMap((rule): RiskReason[] => {
    const points = weights[rule.slug] ?? rule.defaultPoints
    const text = points > 0 ? rule.fires(inputs, at) : null
    return text === null ? [] : [{ slug: rule.slug, points, text }]
  }).sort((a, b) => b.points - a.points)
  const points = reasons.reduce((sum, reason) => sum + reason.points, 0)
  return { points, band: bandOfPoints(points), reasons }
}
