import * as z from 'zod'
import type { Headline } from '../../domain/metrics/headline'
import type { NetPromoterChange } from '../../domain/metrics/net-promoter-change'
import type { TellingChurn } from '../../domain/metrics/telling'
import { VERDICTS } from '../../domain/metrics/verdict'
import type { Proof, TellingGroup } from '../../services/tellings/prove'
import { RateJson, toRateJson } from './rate-json'
import { RatioJson, toRatioJson } from './ratio-json'
import { SpreadJson, toSpreadJson } from './spread-json'

const NpsJson = z.object({ points: z.number(), ci_low: z.number(), ci_high: z.number(), n: z.int() }).nullable()
const GroupJson = z.object({ people: z.int(), answered_again: RateJson, nps: NpsJson, churned: RateJson })
const IntervalJson = z
  .object({ difference: z.number(), ci_low: z.number(), ci_high: z.number() })
  .nullable()
const ComparisonJson = z.object({
  verdict: z.enum(VERDICTS),
  relative_risk: RatioJson,
  churn: IntervalJson,
  nps: IntervalJson,
})

export const ProofJson = z.object({
  updates: z.int(),
  days: z.int(),
  closed: RateJson,
  days_to_close: SpreadJson,
  told: GroupJson,
  held_out: GroupJson,
  not_told: GroupJson,
  association: ComparisonJson,
  effect: ComparisonJson.nullable(),
})

const toNpsJson = (nps: Headline | null): z.infer<typeof NpsJson> =>
  nps && { points: nps.value, ci_low: nps.low, ci_high: nps.high, n: nps.n }

const toGroupJson = ({ people, again, nps, churned }: TellingGroup): z.infer<typeof GroupJson> => ({
  people,
  answered_again: toRateJson(again),
  nps: toNpsJson(nps),
  churned: toRateJson(churned),
})

const toComparisonJson = ({
  verdict,
  risk,
  difference,
  nps,
}: TellingChurn & { nps: NetPromoterChange | null }): z.infer<typeof ComparisonJson> => ({
  verdict,
  relative_risk: toRatioJson(risk),
  churn: difference && { difference: difference.difference, ci_low: difference.low, ci_high: difference.high },
  nps: nps && { difference: nps.points, ci_low: nps.low, ci_high: nps.high },
})

export const toProofJson = (proof: Proof): z.infer<typeof ProofJson> => ({
  updates: proof.updates,
  days: proof.days,
  closed: toRateJson(proof.closed),
  days_to_close: toSpreadJson(proof.daysToClose),
  told: toGroupJson(proof.groups.told),
  held_out: toGroupJson(proof.groups.holdout),
  not_told: toGroupJson(proof.groups.not_told),
  association: toComparisonJson(proof.beside),
  effect: proof.effect && toComparisonJson(proof.effect),
})
