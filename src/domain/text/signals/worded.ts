import { findTerms, type Match } from '../matching/find'
import { isDenied, isTurn } from '../matching/negation'
import type { TermNode } from '../matching/trie'
import { spanOf, type Unit } from '../matching/units'
import { compileTerms } from '../matching/written'
import type { Sentiment } from '../sentiment'
import type { Span } from '../span'
import { SIGNAL_RULES } from './rules'

/** Signals that show in words. Those signed `-` count where the answer as a whole is unkind. */
export const WORDED = [
  'cancel_intent',
  'churn_risk_words',
  'competitor_named',
  'contact_requested',
  'urgent',
  'public_review_threat',
  'complaint',
] as const

export type WordedSlug = (typeof WORDED)[number]

/** Terms of each signal in one language, as `compileTerms` reads them; `!` is no mention. */
export type SignalRules = Record<WordedSlug, string>

const compiled = new Map<string, TermNode<WordedSlug>>()

function termsOf(language: string): TermNode<WordedSlug> | undefined {
  const known = compiled.get(language)
  const rules = SIGNAL_RULES.get(language)
  if (known || !rules) return known
  const terms = compileTerms(WORDED.map((slug) => [slug, rules[slug]] as const))
  compiled.set(language, terms)
  return terms
}

export interface WordedFacts {
  units: readonly Unit[]
  language: string | null
  isName: (unit: Unit) => boolean
  sentiment: Sentiment | null
}

/** Where signals are said: "cancel my plan", not "I would never cancel". */
export function findWorded(facts: WordedFacts): (slug: WordedSlug) => Span[] {
  const { units, language, isName } = facts
  const terms = language === null ? undefined : termsOf(language)
  if (!terms || language === null) return () => []
  const found = findTerms(units, terms, { isName, mayBeSkipped: (unit) => !isTurn(unit, language) })
  const isUnkind = facts.sentiment === null || facts.sentiment.label === 'negative'
  const counts = (match: Match<WordedSlug>): boolean =>
    (match.polarity === 0 || isUnkind) && !isDenied(units, match, language)
  return (slug) =>
    (found.get(slug) ?? []).filter(counts).map(({ first, last }) => spanOf(units, first, last))
}
