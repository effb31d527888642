import { findWorkspace, type WorkspaceRow } from '../../../db/queries/workspaces'
import type { Context } from '../../context'
import { RISK_RULES } from '../../domain/risk'
import type { RiskWeights } from '../../domain/risk/score'
import { changedFields } from '../../domain/access/audit'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'

export const MAX_POINTS = 20

export async function loadRiskWeights({ db, workspace }: Context): Promise<RiskWeights> {
  return (await findWorkspace(db, workspace.id))?.riskWeights ?? {}
}

/** Sets the points of every rule: those given, and the defaults of the others. All are scored anew. */
export async function writeRiskWeights(ctx: Context, points: RiskWeights): Promise<RiskWeights> {
  requireScope(ctx, 'workspace:write')
  const problems = Object.entries(points).flatMap(([slug, value]) => {
    if (!RISK_RULES.some((rule) => rule.slug === slug)) return [{ path: slug, message: 'no such rule' }]
    const isFit = Number.isInteger(value) && value >= 0 && value <= MAX_POINTS
    return isFit ? [] : [{ path: slug, message: `must be a whole number from 0 to ${MAX_POINTS}` }]
  })
  if (problems.length > 0) {
    throw new AppError('invalid_fields', 'some points are not valid', { fields: problems })
  }
  return await ctx.write(ctx.workspace, storeRiskWeights, { points })
}

export const storeRiskWeights: Action<
  { points: RiskWeights },
  WorkspaceRow | undefined,
  RiskWeights
> = {
  name: 'storeRiskWeights',
  // Another change of the workspace in the same group would store its own row over this one.
  alone: true,
  keys: () => [],
  see: (db, workspaceId, inputs) => Promise.all(inputs.map(() => findWorkspace(db, workspaceId))),

  decide(workspace, { points }) {
    if (!workspace) throw new AppError('not_found', 'no such workspace')
    const own = RISK_RULES.flatMap(({ slug, defaultPoints }): [string, number][] => {
      const value = points[slug] ?? defaultPoints
      return value === defaultPoints ? [] : [[slug, value]]
    })
    const riskWeights = Object.fromEntries(own)
    return {
      result: riskWeights,
      changes: { workspaces: [{ ...workspace, riskWeights }], rescore: [{ workspaceId: workspace.id }] },
    }
  },

  audit: (workspace, _input, points) => ({
    what: 'risk_points.changed',
    subject: workspace?.id ?? '',
    detail: changedFields({ riskWeights: workspace?.riskWeights }, { riskWeights: points }, ['riskWeights']),
  }),
}
