import * as z from 'zod'
import { type Flow, FLOW_KINDS, OFFER_KINDS } from '../../domain/cancellation/flow'
import { lastingName, localeTag, text, trait } from './schemas'

const minor = z.int().min(0).max(1e12).nullable().default(null)
const webAddress = text(500).refine((value) => /^(https:\/\/|mailto:|tel:)\S+$/.test(value), 'must be https:, mailto: or tel:')

const Terms = z.strictObject({
  percent: z.int().min(1).max(100).nullable().default(null),
  months: z.int().min(1).max(24).nullable().default(null),
  days: z.int().min(1).max(365).nullable().default(null),
  plan: text(100).min(1).nullable().default(null),
  url: webAddress.nullable().default(null),
  reference: text(200).nullable().default(null),
})

const Variant = z.strictObject({
  id: lastingName,
  weight: z.int().min(1).max(100).default(1),
  terms: Terms,
  texts: z.record(
    localeTag,
    z.strictObject({ headline: text(120).min(1), body: text(500), accept: text(60).min(1) }),
  ),
})

const Offer = z.strictObject({
  id: lastingName,
  kind: z.enum(OFFER_KINDS),
  gate: z
    .strictObject({
      segment: z.record(text(100), trait).default({}),
      min_mrr_minor: minor,
      min_paid_minor: minor,
      currency: z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code').nullable().default(null),
    })
    .default({ segment: {}, min_mrr_minor: null, min_paid_minor: null, currency: null }),
  cooldown_days: z.int().min(0).max(730).default(180),
  max_accepted: z.int().min(1).max(1e6).nullable().default(null),
  variants: z.array(Variant).min(1).max(4),
})

/** A cancellation flow as the API takes and gives it. */
export const FlowJson = z.strictObject({
  kind: z.enum(FLOW_KINDS).default('cancellation'),
  stops: z.record(localeTag, z.array(text(200).min(1)).max(10)).default({}),
  offers: z.array(Offer).max(20).default([]),
  max_offers: z.int().min(1).max(2).default(1),
  holdout_share: z.number().min(0).max(0.5).default(0),
})

type FlowJson = z.infer<typeof FlowJson>

export const toFlowJson = (flow: Flow): FlowJson => ({
  kind: flow.kind,
  stops: flow.stops,
  offers: flow.offers.map(({ gate, cooldownDays, maxAccepted, ...offer }) => ({
    id: offer.id,
    kind: offer.kind,
    gate: {
      segment: gate.segment,
      min_mrr_minor: gate.minMrrMinor,
      min_paid_minor: gate.minPaidMinor,
      currency: gate.currency,
    },
    cooldown_days: cooldownDays,
    max_accepted: maxAccepted,
    variants: offer.variants,
  })),
  max_offers: flow.maxOffers,
  holdout_share: flow.holdoutShare,
})

export const fromFlowJson = (json: FlowJson): Flow => ({
  kind: json.kind,
  stops: json.stops,
  offers: json.offers.map(({ gate, cooldown_days, max_accepted, ...offer }) => ({
    ...offer,
    gate: {
      segment: gate.segment,
      minMrrMinor: gate.min_mrr_minor,
      minPaidMinor: gate.min_paid_minor,
      currency: gate.currency,
    },
    cooldownDays: cooldown_days,
    maxAccepted: max_accepted,
  })),
  maxOffers: json.max_offers,
  holdoutShare: json.holdout_share,
})
