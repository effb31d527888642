import { mix } from '../surveys/eligibility'
import type { Offer, OfferVariant } from './flow'

/** Whether a customer belongs to those who see no offer. The same customer always does, or never. */
export const isHeldOut = (surveyId: string, customerKey: string, holdoutShare: number): boolean =>
  mix(`${surveyId}:holdout:${customerKey}`) / 2 ** 32 < holdoutShare

/** The variant a customer gets, by weight; the same one each time while the weights stay. */
export function variantFor(offer: Offer, customerKey: string): OfferVariant | null {
  const total = offer.variants.reduce((sum, { weight }) => sum + weight, 0)
  let rest = (mix(`${offer.id}:variant:${customerKey}`) / 2 ** 32) * total
  for (const variant of offer.variants) {
    rest -= variant.weight
    if (rest < 0) return variant
  }
  return offer.variants.at(-1) ?? null
}
