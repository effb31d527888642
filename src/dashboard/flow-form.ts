import { currencyDigits } from '../domain/money'
import { FlowJson } from '../http/routes/flow-json'
import { readSegment } from './segment-lines'
import { newSlug, slugOf } from './slug'
import type { Definition } from './survey-form'

type Flow = NonNullable<Definition['flow']>
type Offer = Flow['offers'][number]
type Variant = Offer['variants'][number]

/** As many as the API takes, by the names they get here. */
const VARIANT_IDS = ['a', 'b', 'c', 'd']
export const MAX_VARIANTS = VARIANT_IDS.length

/** What the editor shows of a flow nobody has written yet. */
export const flowOf = ({ flow }: Definition): Flow => flow ?? FlowJson.parse({})

/** What was typed about offers and the end, over what stood there before; nothing is checked yet. */
export function readFlow(form: URLSearchParams, before: Definition): Definition['flow'] {
  const typed = readTyped(form, flowOf(before))
  // Who saved without a word about it has no flow, as before.
  const isUntouched = JSON.stringify(typed) === JSON.stringify(flowOf(before))
  return isUntouched ? before.flow : typed
}

function readTyped(form: URLSearchParams, known: Flow): Flow {
  const text = (name: string) => form.get(name) ?? ''
  return {
    ...known,
    kind: text('flow.kind') === 'withdrawal' ? 'withdrawal' : 'cancellation',
    max_offers: Number(text('flow.max_offers') || known.max_offers),
    holdout_share: Number(text('flow.holdout_percent') || 0) / 100,
    stops: readStops(form, known.stops),
    offers: form
      .getAll('offer')
      .filter((row) => form.get(`offer.${row}.remove`) === null)
      .flatMap((row) => readOffer(form, row, known.offers) ?? []),
  }
}

/** One fact a line. */
function readStops(form: URLSearchParams, before: Flow['stops']): Flow['stops'] {
  const stops = { ...before }
  for (const [key, value] of form) {
    const [, locale] = key.match(/^flow\.stops\.(.+)$/) ?? []
    if (locale !== undefined) stops[locale] = linesOf(value)
  }
  return Object.fromEntries(Object.entries(stops).filter(([, facts]) => facts.length > 0))
}

/** A row without a headline in any language is left out, and so are variants without one. */
function readOffer(form: URLSearchParams, row: string, before: readonly Offer[]): Offer | null {
  const text = (name: string) => form.get(`offer.${row}.${name}`) ?? ''
  const known = before.find(({ id }) => id === text('id'))
  const variants = readVariants(form, `offer.${row}.`, known?.variants ?? [])
  const first = Object.values(variants[0]?.texts ?? {})[0]
  if (!first) return null
  const currency = text('currency').toUpperCase() || null
  return {
    id: known?.id ?? newSlug(first.headline, 'offer', before.map(({ id }) => id)),
    kind: (text('kind') || known?.kind || 'discount') as Offer['kind'],
    gate: {
      segment: readSegment(text('segment')),
      min_mrr_minor: minorOf(text('min_mrr'), currency),
      min_paid_minor: minorOf(text('min_paid'), currency),
      currency,
    },
    cooldown_days: Number(text('cooldown_days') || 180),
    max_accepted: numberOr(text('max_accepted')),
    variants,
  }
}

/** What the fields of an offer's variant are named by; those of the first stand with the offer's own. */
export const variantPrefix = (offerPrefix: string, at: number): string =>
  at === 0 ? offerPrefix : `${offerPrefix}variant.${at}.`

function readVariants(form: URLSearchParams, offerPrefix: string, before: readonly Variant[]): Variant[] {
  const variants: Variant[] = []
  for (let at = 0; at < MAX_VARIANTS; at += 1) {
    const prefix = variantPrefix(offerPrefix, at)
    if (form.has(`${prefix}remove_variant`)) continue
    const known = before[at]
    const texts = readTexts(form, prefix, known?.texts ?? {})
    if (Object.keys(texts).length === 0) continue
    const taken = [...before, ...variants].map(({ id }) => id)
    const text = (name: string) => form.get(`${prefix}${name}`) ?? ''
    variants.push({
      id: known?.id ?? VARIANT_IDS.find((id) => !taken.includes(id)) ?? `variant_${at}`,
      weight: Number(text('weight') || known?.weight || 1),
      terms: {
        percent: numberOr(text('percent')),
        months: numberOr(text('months')),
        days: numberOr(text('days')),
        plan: text('plan') || null,
        url: text('url') || null,
        reference: text('reference') || null,
      },
      texts,
    })
  }
  return variants
}

/** Wording by language; an emptied language is gone. */
function readTexts(form: URLSearchParams, prefix: string, before: Variant['texts']): Variant['texts'] {
  const texts = { ...before }
  for (const [key, value] of form) {
    if (!key.startsWith(`${prefix}text.`)) continue
    const [, locale = '', name = ''] = key.slice(prefix.length).match(/^text\.([^.]+)\.(headline|body|accept)$/) ?? []
    if (locale === '') continue
    texts[locale] = { headline: '', body: '', accept: '', ...texts[locale], [name]: value }
  }
  return Object.fromEntries(
    Object.entries(texts).filter(([, { headline, body, accept }]) => headline + body + accept !== ''),
  )
}

/** Sub-reasons as lines "id = label"; a line without an id gets one, and renaming keeps it. */
export function readSubReasons(
  lines: string,
  locale: string,
  before: Definition['reasons'][number]['sub_reasons'],
): Definition['reasons'][number]['sub_reasons'] {
  return linesOf(lines).map((line) => {
    const [, named, label = line] = line.match(/^([a-z0-9_]{1,40})\s*=\s*(\S.*)$/) ?? []
    const id = named ?? slugOf(label, 'sub_reason')
    return { id, labels: { ...before.find((sub) => sub.id === id)?.labels, [locale]: label } }
  })
}

export const writeSubReasons = (
  subs: Definition['reasons'][number]['sub_reasons'],
  locale: string,
): string => subs.map(({ id, labels }) => `${id} = ${labels[locale] ?? id}`).join('\n')

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const numberOr = (text: string): number | null => (text === '' ? null : Number(text))

/** Whole units as typed, in the minor unit the API takes. */
const minorOf = (text: string, currency: string | null): number | null =>
  text === '' ? null : Math.round(Number(text) * 10 ** currencyDigits(currency ?? ''))
