import * as z from 'zod'
import type { RateChange } from '../../domain/metrics/rate-change'
import type { Compared, PlaybookEffect } from '../../services/playbooks/effect'
import { RateJson, toRateJson } from './rate-json'
import { toIsoOrNull } from './schemas'

const ChangeJson = z.object({
  difference: z.number(),
  ci_low: z.number(),
  ci_high: z.number(),
  distinct: z.boolean(),
})
const ComparedJson = z.object({ treated: RateJson, held_out: RateJson, change: ChangeJson.nullable() })
const ScoreJson = z.object({ points: z.number(), margin_of_error: z.number(), n: z.int() }).nullable()

export const EffectJson = z.object({
  horizon_days: z.int(),
  holdout_share: z.number(),
  arms: z.object({ treated: z.int(), held_out: z.int() }),
  churned: ComparedJson.extend({
    needed: z.int().nullable(),
    known_at: z.string().nullable(),
    is_early: z.boolean(),
  }),
  returned: ComparedJson,
  nps: z.object({ treated: ScoreJson, held_out: ScoreJson, change: ChangeJson.nullable() }),
  csat: ComparedJson,
  ces: ComparedJson,
  split: z.object({ p: z.number(), is_suspicious: z.boolean() }).nullable(),
})

export const toEffectJson = (effect: PlaybookEffect): z.infer<typeof EffectJson> => ({
  horizon_days: effect.horizonDays,
  holdout_share: effect.holdoutShare,
  arms: { treated: effect.arms.treated, held_out: effect.arms.heldOut },
  churned: {
    ...toComparedJson(effect.churned),
    needed: effect.churned.needed,
    known_at: toIsoOrNull(effect.churned.knownAt),
    is_early: effect.churned.isEarly,
  },
  returned: toComparedJson(effect.returned),
  nps: toNpsJson(effect.nps),
  csat: toComparedJson(effect.csat),
  ces: toComparedJson(effect.ces),
  split: effect.split && { p: effect.split.p, is_suspicious: effect.split.isSuspicious },
})

const toComparedJson = ({ treated, heldOut, change }: Compared<Parameters<typeof toRateJson>[0], RateChange>) => ({
  treated: toRateJson(treated),
  held_out: toRateJson(heldOut),
  change: change && toChangeJson(change.difference, change),
})

const toChangeJson = (difference: number, { low, high, distinct }: Omit<RateChange, 'difference'>) => ({
  difference,
  ci_low: low,
  ci_high: high,
  distinct,
})

const toNpsJson = ({ treated, heldOut, change }: PlaybookEffect['nps']) => ({
  treated: toScoreJson(treated),
  held_out: toScoreJson(heldOut),
  change: change && toChangeJson(change.points, change),
})

const toScoreJson = (score: PlaybookEffect['nps']['treated']) =>
  score && { points: score.points, margin_of_error: score.marginOfError, n: score.n }
