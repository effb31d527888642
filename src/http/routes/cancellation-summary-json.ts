import * as z from 'zod'
import { OFFER_VERDICTS } from '../../domain/metrics/offer-lift'
import type { Experiment } from '../../services/cancellations/experiment'
import type { CancellationSummary, VariantFigures } from '../../services/cancellations/summarize'
import { RateJson, toRateJson } from './rate-json'

const Money = z.record(z.string(), z.int())
const Outcomes = z.object({
  cancel: z.int(),
  offer_accepted: z.int(),
  kept: z.int(),
  abandoned: z.int(),
  open: z.int(),
})
const Interval = z.object({ value: z.number(), ci_low: z.number(), ci_high: z.number() })

/** What was accepted, given and paid: of an offer, or of one of its variants. */
const account = {
  id: z.string(),
  accepted: RateJson,
  saved_90: RateJson,
  given_minor: Money.nullable(),
  paid_minor: Money,
}

const ExperimentJson = z.object({
  holdout_share: z.number(),
  horizon_days: z.int(),
  offered: RateJson,
  held_out: RateJson,
  difference: Interval.nullable(),
  ratio: Interval.nullable(),
  verdict: z.enum(OFFER_VERDICTS),
  is_early: z.boolean(),
  known_on: z.string().nullable(),
  needed_per_arm: z.int().nullable(),
  expected_months: z.number(),
  currency: z.string().nullable(),
  customers_kept: Interval.nullable(),
  gain_minor: z.int().nullable(),
  given_minor: z.int().nullable(),
  net_minor: Interval.nullable(),
  split: z
    .object({ offered: z.int(), held_out: z.int(), p: z.number(), is_suspicious: z.boolean() })
    .nullable(),
})

export const CancellationsJson = z.object({
  from: z.string(),
  to: z.string(),
  session_count: z.int(),
  definitive_count: z.int(),
  outcomes: Outcomes,
  deflected: RateJson,
  offer_viewed: RateJson,
  offer_accepted: RateJson,
  saved_30: RateJson,
  saved_90: RateJson,
  unmatched_count: z.int(),
  reasons: z.array(
    z.object({
      reason: z.string(),
      cause: z.string().nullable(),
      given: RateJson,
      mrr_minor: Money,
      sub_reasons: z.array(
        z.object({ id: z.string(), count: z.int(), mrr_minor: Money, outcomes: Outcomes }),
      ),
      outcomes: Outcomes,
    }),
  ),
  order_effect: z.object({ by_position: z.array(z.int()), p: z.number().nullable() }).nullable(),
  offers: z.array(z.object({ ...account, kind: z.string(), variants: z.array(z.object(account)) })),
  experiment: ExperimentJson.nullable(),
})

export const toCancellationsJson = (summary: CancellationSummary): z.infer<typeof CancellationsJson> => ({
  from: summary.range.fromDay,
  to: summary.range.toDay,
  session_count: summary.sessions,
  definitive_count: summary.definitive,
  outcomes: summary.outcomes,
  deflected: toRateJson(summary.deflected),
  offer_viewed: toRateJson(summary.offerViewed),
  offer_accepted: toRateJson(summary.offerAccepted),
  saved_30: toRateJson(summary.saved30),
  saved_90: toRateJson(summary.saved90),
  unmatched_count: summary.unmatched,
  reasons: summary.reasons.map(({ reason, cause, given, mrr, subReasons, outcomes }) => ({
    reason,
    cause,
    given: toRateJson(given),
    mrr_minor: mrr,
    sub_reasons: subReasons.map((sub) => ({
      id: sub.id,
      count: sub.count,
      mrr_minor: sub.mrr,
      outcomes: sub.outcomes,
    })),
    outcomes,
  })),
  order_effect: summary.order && { by_position: summary.order.byPosition, p: summary.order.p },
  offers: summary.offers.map((offer) => ({
    ...toAccountJson(offer),
    kind: offer.kind,
    variants: offer.variants.map(toAccountJson),
  })),
  experiment: summary.experiment && toExperimentJson(summary.experiment),
})

const toAccountJson = ({ id, accepted, saved90, given, paid }: VariantFigures) => ({
  id,
  accepted: toRateJson(accepted),
  saved_90: toRateJson(saved90),
  given_minor: given,
  paid_minor: paid,
})

const toExperimentJson = (experiment: Experiment): z.infer<typeof ExperimentJson> => {
  const { lift, money, split } = experiment
  return {
    holdout_share: experiment.holdoutShare,
    horizon_days: experiment.horizonDays,
    offered: toRateJson(experiment.offered),
    held_out: toRateJson(experiment.heldOut),
    difference: lift && interval(lift.difference.difference, lift.difference),
    ratio: lift?.ratio ? interval(lift.ratio.ratio, lift.ratio) : null,
    verdict: experiment.verdict,
    is_early: experiment.isEarly,
    known_on: experiment.knownOn,
    needed_per_arm: experiment.needed,
    expected_months: experiment.months,
    currency: experiment.currency,
    customers_kept: money && interval(money.kept, { low: money.keptLow, high: money.keptHigh }),
    gain_minor: money && Math.round(money.gain),
    given_minor: money && Math.round(money.given),
    net_minor:
      money &&
      interval(Math.round(money.net), { low: Math.round(money.netLow), high: Math.round(money.netHigh) }),
    split: split && {
      offered: split.offered,
      held_out: split.heldOut,
      p: split.p,
      is_suspicious: split.isSuspicious,
    },
  }
}

const interval = (value: number, { low, high }: { low: number; high: number }) => ({
  value,
  ci_low: low,
  ci_high: high,
})
