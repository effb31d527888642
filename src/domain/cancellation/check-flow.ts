import type { SurveyDefinition } from '../surveys/definition'
import { type Flow, NO_FLOW, type Offer, type OfferVariant } from './flow'
import { findPressure } from './wording'

export interface FlowProblem {
  path: string
  message: string
}

/** Everything about a cancellation's definition that may not be, each with its place. */
export function checkFlow({ reasons, flow = NO_FLOW, texts }: SurveyDefinition): FlowProblem[] {
  const problems: FlowProblem[] = []
  const ids = flow.offers.map(({ id }) => id)
  if (new Set(ids).size < ids.length) problems.push({ path: 'flow.offers', message: 'ids must be distinct' })
  if (flow.kind === 'withdrawal' && ids.length > 0) {
    problems.push({ path: 'flow.offers', message: 'a withdrawal makes no offer' })
  }
  reasons.forEach(({ offers = [], subReasons = [] }, i) => {
    for (const id of offers) {
      if (!ids.includes(id)) problems.push({ path: `reasons.${i}.offers`, message: `there is no offer “${id}”` })
    }
    if (new Set(subReasons.map(({ id }) => id)).size < subReasons.length) {
      problems.push({ path: `reasons.${i}.sub_reasons`, message: 'ids must be distinct' })
    }
  })
  return [...problems, ...flow.offers.flatMap(checkOffer), ...checkWording(flow, texts)]
}

function checkOffer(offer: Offer, i: number): FlowProblem[] {
  const path = `flow.offers.${i}`
  const { gate, variants } = offer
  const problems: FlowProblem[] = []
  const asksForValue = gate.minMrrMinor !== null || gate.minPaidMinor !== null
  if (asksForValue && gate.currency === null) {
    problems.push({ path: `${path}.gate.currency`, message: 'an amount needs its currency' })
  }
  if (new Set(variants.map(({ id }) => id)).size < variants.length) {
    problems.push({ path: `${path}.variants`, message: 'ids must be distinct' })
  }
  return [
    ...problems,
    ...variants.flatMap((variant, j) => {
      const message = missingTerm(offer, variant)
      return message === null ? [] : [{ path: `${path}.variants.${j}.terms`, message }]
    }),
  ]
}

/** What an offer of its kind can't do without. */
function missingTerm({ kind }: Offer, { terms }: OfferVariant): string | null {
  switch (kind) {
    case 'discount':
      return terms.percent === null || terms.months === null ? 'a discount needs percent and months' : null
    case 'pause':
      return terms.months === null ? 'a pause needs months' : null
    case 'plan_switch':
      return terms.plan === null ? 'a switch needs the plan' : null
    case 'trial_extension':
      return terms.days === null ? 'a longer trial needs days' : null
    case 'contact':
    case 'link':
      return terms.url === null ? 'it needs the address it leads to' : null
    default:
      return kind satisfies never
  }
}

/** Texts that press instead of informing: docs/cancellation.md has the list. */
function checkWording(flow: Flow, texts: SurveyDefinition['texts']): FlowProblem[] {
  const said: [path: string, text: string][] = [
    ...Object.entries(texts).flatMap(([locale, own]) =>
      Object.entries(own).map(([name, text]): [string, string] => [`texts.${locale}.${name}`, text]),
    ),
    ...Object.entries(flow.stops).flatMap(([locale, facts]) =>
      facts.map((text, i): [string, string] => [`flow.stops.${locale}.${i}`, text]),
    ),
    ...flow.offers.flatMap(({ variants }, i) =>
      variants.flatMap((variant, j) =>
        Object.entries(variant.texts).flatMap(([locale, own]) =>
          Object.entries(own).map(([name, text]): [string, string] => [
            `flow.offers.${i}.variants.${j}.texts.${locale}.${name}`,
            text,
          ]),
        ),
      ),
    ),
  ]
  return said.flatMap(([path, text]) => {
    const problem = findPressure(text)
    return problem ? [{ path, message: problem.message }] : []
  })
}
