import * as z from 'zod'
import { RISK_RULES } from '../../domain/risk'
import { BAND_FLOORS, RISK_BANDS } from '../../domain/risk/band'
import type { RiskWeights } from '../../domain/risk/score'
import { loadRiskWeights, MAX_POINTS, writeRiskWeights } from '../../services/risk/weights'
import { type Endpoint, endpoint } from '../endpoint'
import { text } from './schemas'

const RulesJson = z.object({
  rules: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      meaning: z.string(),
      points: z.int(),
      default_points: z.int(),
      /** False where the past is not kept: the back-test leaves it out. */
      in_backtest: z.boolean(),
    }),
  ),
  bands: z.array(z.object({ band: z.enum(RISK_BANDS), min_points: z.int() })),
})

const toRulesJson = (weights: RiskWeights): z.infer<typeof RulesJson> => ({
  rules: RISK_RULES.map(({ slug, name, meaning, defaultPoints, canReplay }) => ({
    slug,
    name,
    meaning,
    points: weights[slug] ?? defaultPoints,
    default_points: defaultPoints,
    in_backtest: canReplay,
  })),
  bands: RISK_BANDS.map((band) => ({ band, min_points: BAND_FLOORS[band] })),
})

const Put = z.strictObject({
  points: z
    .record(text(40), z.int().min(0).max(MAX_POINTS))
    .refine((all) => Object.keys(all).length <= 100, 'must have at most 100 rules'),
})

export const riskRuleEndpoints: Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/v1/risk-rules',
    tag: 'Risk',
    access: 'workspace:read',
    summary: 'Read the rules of the risk score, their points, and the bands',
    answers: { 200: { description: 'Every rule', schema: RulesJson } },
    handle: async (c) => c.json(toRulesJson(await loadRiskWeights(c.var.ctx))),
  }),
  endpoint({
    method: 'put',
    path: '/v1/risk-rules',
    tag: 'Risk',
    access: 'workspace:write',
    summary: 'Set what each rule is worth',
    description:
      'Points by slug, 0 to 20; a rule left out gets its default, one at 0 is silent. Every customer ' +
      'is scored anew within minutes, and the back-test runs again.',
    body: Put,
    answers: { 200: { description: 'As they are now', schema: RulesJson } },
    handle: async (c, { body }) => c.json(toRulesJson(await writeRiskWeights(c.var.ctx, body.points))),
  }),
]
