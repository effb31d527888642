import type { StoredSurvey } from '../../db/queries/surveys'
import { humanize } from './words'

/** What the team calls the reasons and offers of its flows, in the language each survey falls back to. */
export interface FlowNames {
  reason: (id: string) => string
  subReason: (id: string) => string
  offer: (id: string) => string
}

/** An id nobody uses any more stands for itself. */
export function flowNamesOf(surveys: readonly StoredSurvey[]): FlowNames {
  const reasons = new Map<string, string>()
  const subReasons = new Map<string, string>()
  const offers = new Map<string, string>()
  const note = (names: Map<string, string>, id: string, name: string | undefined) => {
    if (name !== undefined && !names.has(id)) names.set(id, name)
  }
  for (const { definition } of surveys) {
    const locale = definition.locales[0] ?? 'en'
    for (const { id, labels, subReasons: subs = [] } of definition.reasons) {
      note(reasons, id, labels[locale])
      for (const sub of subs) note(subReasons, sub.id, sub.labels[locale])
    }
    for (const { id, variants } of definition.flow?.offers ?? []) {
      const texts = variants[0]?.texts ?? {}
      note(offers, id, (texts[locale] ?? Object.values(texts)[0])?.headline)
    }
  }
  return {
    reason: (id) => reasons.get(id) ?? humanize(id),
    subReason: (id) => subReasons.get(id) ?? humanize(id),
    offer: (id) => offers.get(id) ?? humanize(id),
  }
}
