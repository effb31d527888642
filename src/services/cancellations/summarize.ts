import type { Context } from '../../context'
import type { CancelOutcomeName } from '../../contract/cancel'
import type { Offer } from '../../domain/cancellation/flow'
import { groupBy } from '../../domain/group-by'
import {
  DEFLECTION_RATE,
  OFFER_ACCEPTANCE,
  OFFER_VIEW_RATE,
  SAVED,
} from '../../domain/metrics/cancellation-rates'
import { type OrderEffect, orderEffect } from '../../domain/metrics/order-effect'
import { type Rate, rateOf } from '../../domain/metrics/rate'
import { REASON_SHARE } from '../../domain/metrics/shares'
import type { DayRange } from '../summaries/range'
import { loadSurveys } from '../surveys/load'
import { type Experiment, judgeOffers } from './experiment'
import { loadFacts, type SessionWithFate } from './load-facts'
import { givenBy, type Money, mrrOf, paidAfter, sumMoney } from './money'

export type Horizon = 30 | 90

export type OutcomeCounts = Record<CancelOutcomeName | 'open', number>

export interface CancellationSummary {
  range: DayRange
  /** Sessions as they came, and definitive ones: what every figure below is over. */
  sessions: number
  definitive: number
  outcomes: OutcomeCounts
  deflected: Rate
  offerViewed: Rate
  offerAccepted: Rate
  saved30: Rate
  saved90: Rate
  /** Definitive sessions the ledger knows no paying customer for: they are in no saved rate. */
  unmatched: number
  reasons: ReasonFigures[]
  order: OrderEffect | null
  offers: OfferFigures[]
  /** Null without a holdout. */
  experiment: Experiment | null
}

export interface ReasonFigures {
  reason: string
  cause: string | null
  given: Rate
  mrr: Money
  /** What it came down to, the most given first. */
  subReasons: { id: string; count: number; mrr: Money; outcomes: OutcomeCounts }[]
  outcomes: OutcomeCounts
}

export interface OfferFigures extends VariantFigures {
  kind: Offer['kind']
  /** Each variant by itself, where there are several. */
  variants: VariantFigures[]
}

export interface VariantFigures {
  id: string
  accepted: Rate
  /** Of those who accepted, by the ledger. */
  saved90: Rate
  /** What accepting cost, by the terms; null where the kind has no price of ours. */
  given: Money | null
  /** Paid by those who accepted, in the 90 days after; empty while no invoices are reported. */
  paid: Money
}

/** How cancellations of a period ended, what the offers did, and whether they pay. */
export async function summarizeCancellations(
  ctx: Context,
  surveyIds: readonly string[],
  range: DayRange,
  { horizon, months }: { horizon: Horizon; months: number },
): Promise<CancellationSummary> {
  const { all, definitive } = await loadFacts(ctx, surveyIds, range)
  const surveys = (await loadSurveys(ctx)).filter(({ id }) => surveyIds.includes(id))
  const offers = surveys.flatMap(({ definition }) => definition.flow?.offers ?? [])
  const ended = definitive.filter(({ outcome }) => outcome !== null)
  const inOffers = definitive.filter(({ arm }) => arm === 'offers')
  const viewed = inOffers.filter(({ shownOffers }) => shownOffers.length > 0)
  const accepted = viewed.filter(({ outcome }) => outcome === 'offer_accepted')
  const reasoned = definitive.filter(({ reason }) => reason !== null)
  const places = Math.max(0, ...surveys.map(({ definition }) => shuffledReasons(definition.reasons)))

  return {
    range,
    sessions: all,
    definitive: definitive.length,
    outcomes: countOutcomes(definitive),
    deflected: rateOf(
      ended.filter(({ outcome }) => outcome !== 'cancel').length,
      ended.length,
      DEFLECTION_RATE.slug,
    ),
    offerViewed: rateOf(viewed.length, inOffers.length, OFFER_VIEW_RATE.slug),
    offerAccepted: rateOf(accepted.length, viewed.length, OFFER_ACCEPTANCE.slug),
    saved30: savedRate(definitive, 30),
    saved90: savedRate(definitive, 90),
    unmatched: definitive.filter(({ fate }) => !fate.paidThen).length,
    reasons: [...groupBy(reasoned, ({ reason }) => reason ?? '')]
      .map(([reason, group]) => describeReason(reason, group, reasoned.length))
      .sort((a, b) => b.given.k - a.given.k || (a.reason < b.reason ? -1 : 1)),
    order: places < 2 ? null : orderEffect(positionsOf(reasoned), places),
    offers: offers.map((offer) => describeOffer(offer, definitive)),
    experiment: judgeOffers(ctx, surveys, definitive, { horizon, months }),
  }
}

/** What became of an offer and of each of its variants, among those who saw them. */
function describeOffer(offer: Offer, definitive: readonly SessionWithFate[]): OfferFigures {
  const saw = definitive.filter(({ shownOffers }) => shownOffers.includes(offer.id))
  return {
    ...accountFor(offer, saw, offer.id),
    kind: offer.kind,
    variants:
      offer.variants.length < 2
        ? []
        : offer.variants.map(({ id }) =>
            accountFor(offer, saw.filter(({ variants }) => variants[offer.id] === id), id),
          ),
  }
}

function accountFor(offer: Offer, saw: readonly SessionWithFate[], id: string): VariantFigures {
  const took = saw.filter(({ acceptedOffer }) => acceptedOffer === offer.id)
  const isPriced = offer.kind === 'discount' || offer.kind === 'trial_extension'
  return {
    id,
    accepted: rateOf(took.length, saw.length, OFFER_ACCEPTANCE.slug),
    saved90: savedRate(took, 90),
    given: isPriced ? sumMoney(took.map((one) => ({ [one.currency ?? '']: givenBy(offer, one) }))) : null,
    paid: sumMoney(took.map((one) => paidAfter(one, 90))),
  }
}

/** Still paying so long after, of those who can be known about. */
export function savedRate(sessions: readonly SessionWithFate[], horizon: Horizon): Rate {
  const known = sessions.flatMap(({ fate }) => (horizon === 30 ? fate.saved30 : fate.saved90) ?? [])
  return rateOf(known.filter(Boolean).length, known.length, SAVED.slug)
}

function describeReason(reason: string, group: SessionWithFate[], all: number): ReasonFigures {
  const subReasons = groupBy(group, ({ subReason }) => subReason)
  return {
    reason,
    cause: group.at(-1)?.cause ?? null,
    given: rateOf(group.length, all, REASON_SHARE.slug),
    mrr: mrrOf(group),
    subReasons: [...subReasons]
      .flatMap(([id, those]) =>
        id === null ? [] : [{ id, count: those.length, mrr: mrrOf(those), outcomes: countOutcomes(those) }],
      )
      .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
    outcomes: countOutcomes(group),
  }
}

function countOutcomes(sessions: readonly SessionWithFate[]): OutcomeCounts {
  const counts = { cancel: 0, offer_accepted: 0, kept: 0, abandoned: 0, open: 0 }
  for (const { outcome } of sessions) counts[outcome ?? 'open'] += 1
  return counts
}

/** "Other" always stands last: its place says nothing. */
const shuffledReasons = (reasons: readonly { id: string }[]): number =>
  reasons.filter(({ id }) => id !== 'other').length

const positionsOf = (sessions: readonly SessionWithFate[]): number[] =>
  sessions.flatMap(({ reason, reasonPosition }) =>
    reason === 'other' || reasonPosition === null ? [] : [reasonPosition],
  )
