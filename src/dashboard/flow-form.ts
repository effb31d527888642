import { currencyDigits } from '../domain/money'
import { FlowJson } from '../http/routes/flow-json'
import { newSlug, slugOf } from './slug'
import type { Definition } from './survey-form'

type Flow = NonNullable<Definition['flow']>
type Offer = Flow['offers'][number]

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

/** A row without a headline in any language is left out. Further variants stay as the API made them. */
function readOffer(form: URLSearchParams, row: string, before: readonly Offer[]): Offer | null {
  const text = (name: string) => form.get(`offer.${row}.${name}`) ?? ''
  const known = before.find(({ id }) => id === text('id'))
  const texts = { ...known?.variants[0]?.texts }
  for (const [key, value] of form) {
    const [, at, locale = '', name = ''] = key.match(/^offer\.(\d+)\.text\.([^.]+)\.(headline|body|accept)$/) ?? []
    if (at !== row) continue
    texts[locale] = { headline: '', body: '', accept: '', ...texts[locale], [name]: value }
  }
  const worded = Object.fromEntries(
    Object.entries(texts).filter(([, { headline, body, accept }]) => headline + body + accept !== ''),
  )
  const [first] = Object.values(worded)
  if (!first) return null
  const currency = text('currency').toUpperCase() || null
  return {
    id: known?.id ?? newSlug(first.headline, 'offer', before.map(({ id }) => id)),
    kind: (text('kind') || known?.kind || 'discount') as Offer['kind'],
    gate: {
      segment: known?.gate.segment ?? {},
      min_mrr_minor: minorOf(text('min_mrr'), currency),
      min_paid_minor: minorOf(text('min_paid'), currency),
      currency,
    },
    cooldown_days: Number(text('cooldown_days') || 180),
    max_accepted: numberOr(text('max_accepted')),
    variants: [
      {
        id: known?.variants[0]?.id ?? 'a',
        weight: known?.variants[0]?.weight ?? 1,
        terms: {
          percent: numberOr(text('percent')),
          months: numberOr(text('months')),
          days: numberOr(text('days')),
          plan: text('plan') || null,
          url: text('url') || null,
          reference: text('reference') || null,
        },
        texts: worded,
      },
      ...(known?.variants.slice(1) ?? []),
    ],
  }
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
