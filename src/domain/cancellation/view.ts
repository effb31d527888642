import type { CancelTexts, CancelView, OfferView } from '../../contract/cancel'
import type { Survey } from '../surveys/definition'
import { mix } from '../surveys/eligibility'
import { MAX_COMMENT } from '../surveys/kinds/kind'
import { chooseLocale, LOCALES } from '../surveys/locales'
import { en } from '../surveys/locales/en'
import type { Locale } from '../surveys/locales/locale'
import { variantFor } from './assign'
import { type Flow, NO_FLOW, type Offer } from './flow'

interface Person {
  /** Decides the order of the reasons. */
  personKey: string
  /** Decides the variants of the offers. */
  customerKey: string
  locales: readonly string[]
  effectiveAt: number | null
}

/** A flow in the person's language: reasons shuffled for them, with the offers they may see. */
export function viewCancel(
  survey: Survey,
  offers: readonly Offer[],
  { personKey, customerKey, locales, effectiveAt }: Person,
): Omit<CancelView, 'session_id'> {
  const { definition } = survey
  const flow = definition.flow ?? NO_FLOW
  const locale = chooseLocale(definition.locales, locales)
  const fallback = definition.locales[0] ?? 'en'
  const said = <T>(by: Record<string, T>): T | undefined => by[locale] ?? by[fallback]

  const place = (id: string) => (id === 'other' ? Infinity : mix(`${personKey}:${id}`))
  const reasons = definition.reasons.toSorted((a, b) => place(a.id) - place(b.id))
  return {
    survey_id: survey.id,
    version: survey.version,
    kind: flow.kind,
    locale,
    dir: catalogueOf(locale).dir,
    reasons: reasons.map(({ id, labels, subReasons = [], offers: ids = [] }) => ({
      id,
      label: said(labels) ?? id,
      sub_reasons: subReasons.map((sub) => ({ id: sub.id, label: said(sub.labels) ?? sub.id })),
      offer_ids: ids
        .filter((offerId) => offers.some((offer) => offer.id === offerId))
        .slice(0, flow.maxOffers),
    })),
    offers: offers.flatMap((offer) => viewOffer(offer, customerKey, said) ?? []),
    stops: said(flow.stops) ?? [],
    effective_at: effectiveAt === null ? null : new Date(effectiveAt).toISOString(),
    texts: textsOf(flow, locale, definition.texts[locale] ?? {}),
    max_length: MAX_COMMENT,
    theme: definition.theme,
  }
}

function viewOffer(
  offer: Offer,
  customerKey: string,
  said: <T>(by: Record<string, T>) => T | undefined,
): OfferView | null {
  const variant = variantFor(offer, customerKey)
  const texts = variant && said(variant.texts)
  // An offer nobody worded in any language of the survey is not shown as an empty box.
  if (!variant || !texts) return null
  return { id: offer.id, variant_id: variant.id, kind: offer.kind, ...texts, terms: variant.terms }
}

function textsOf(flow: Flow, locale: string, own: Record<string, string>): CancelTexts {
  const { view, cancel, kinds } = catalogueOf(locale)
  const { confirm_withdrawal, ...wording } = cancel
  return {
    ...wording,
    title: flow.kind === 'withdrawal' ? wording.withdraw : wording.title,
    question: own.question ?? kinds.cancellation.question ?? '',
    comment: own.follow_up ?? kinds.cancellation.follow_up ?? '',
    placeholder: own.placeholder ?? kinds.cancellation.placeholder ?? '',
    optional: view.optional,
    next: view.next,
    close: view.close,
    cancel: flow.kind === 'withdrawal' ? confirm_withdrawal : view.cancel,
    keep: view.keep,
  }
}

const catalogueOf = (locale: string): Locale =>
  LOCALES[locale] ?? LOCALES[locale.split('-')[0] ?? ''] ?? en
