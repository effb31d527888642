import type { Opinion } from '../opinions'
import { findTerms, type Match } from '../matching/find'
import { isDenied, isTurn } from '../matching/negation'
import type { TermNode } from '../matching/trie'
import { spanOf, type Unit } from '../matching/units'
import { compileTerms } from '../matching/written'
import type { OwnMatches } from '../own/own-rules'
import type { Span } from '../span'
import { THEME_RULES } from './rules'
import { THEME_SLUGS, type ThemeSlug } from './slugs'

export interface Theme {
  theme: string
  /** The theme it is told as, where the workspace says so. */
  told?: string
  /** What is said of it in this text. */
  sentiment: -1 | 0 | 1
  /** Where it is mentioned: spans in UTF-16 units, up to five. */
  evidence: Span[]
}

/** What befalls people is nobody's merit or fault, whatever is said beside it. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set<ThemeSlug>(['closed_business', 'temporary'])

const MAX_SPANS = 5

/** What a term that blames or praises by itself weighs beside opinions of −5 to 5. */
const OWN_WEIGHT = 2

const compiled = new Map<string, TermNode<string>>()

/** Terms of a language's themes, read on first use. */
export function themeTerms(language: string): TermNode<string> | undefined {
  const known = compiled.get(language)
  const rules = THEME_RULES.get(language)
  if (known || !rules) return known
  const index = compileTerms<string>(THEME_SLUGS.map((slug) => [slug, rules[slug]]))
  compiled.set(language, index)
  return index
}

export interface ThemeFacts {
  units: readonly Unit[]
  language: string | null
  opinions: readonly Opinion[]
  /** True for a token where a clause ends: a comma, "but". */
  endsClauseAt: (token: number) => boolean
  isName: (unit: Unit) => boolean
  /** Of the whole text; stands in where the words around a theme say nothing. */
  label: 'negative' | 'neutral' | 'positive' | null
}

/** Themes of a text, ours and the workspace's own, in order of their first mention. */
export function findThemes(facts: ThemeFacts, own: OwnMatches): Theme[] {
  const { units } = facts
  const byTheme = new Map([...findShipped(facts), ...own])

  const clauses = clauseOf(facts)
  const themes = [...byTheme].map(([theme, mentions]) => ({
    theme,
    first: mentions[0]?.first ?? 0,
    sentiment: CIRCUMSTANCES.has(theme) ? null : signOf(mentions, facts, clauses),
    evidence: mentions.slice(0, MAX_SPANS).map(({ first, last }) => spanOf(units, first, last)),
  }))
  // With several themes the whole text's sentiment may be another one's.
  const fallback = themes.length === 1 ? signOfLabel(facts.label) : 0
  return themes
    .sort((a, b) => a.first - b.first)
    .map(({ theme, sentiment, evidence }) => ({
      theme,
      sentiment: sentiment === 0 ? fallback : (sentiment ?? 0),
      evidence,
    }))
}

function findShipped({ units, language, isName }: ThemeFacts) {
  const terms = language === null ? undefined : themeTerms(language)
  if (!terms || language === null) return []
  return findTerms(units, terms, { isName, mayBeSkipped: (unit) => !isTurn(unit, language) })
}

const signOfLabel = (label: ThemeFacts['label']): -1 | 0 | 1 =>
  label === 'negative' ? -1 : label === 'positive' ? 1 : 0

const sign = (sum: number): -1 | 0 | 1 => (sum < 0 ? -1 : sum > 0 ? 1 : 0)

/** Number of the clause each token stands in. */
function clauseOf({ units, endsClauseAt }: ThemeFacts): number[] {
  const clauses: number[] = []
  let clause = 0
  const last = units.at(-1)?.token ?? -1
  for (let token = 0; token <= last; token += 1) {
    if (endsClauseAt(token)) clause += 1
    clauses.push(clause)
  }
  return clauses
}

/** A term's own word first, else the nearest opinion of its clause; all mentions added up. */
function signOf(
  mentions: readonly Match<string>[],
  { units, language, opinions }: ThemeFacts,
  clauses: readonly number[],
): -1 | 0 | 1 {
  let sum = 0
  for (const mention of mentions) {
    const from = units[mention.first]?.token ?? 0
    const to = units[mention.last]?.token ?? 0
    if (mention.polarity !== 0) {
      const denied = language !== null && isDenied(units, mention, language)
      sum += OWN_WEIGHT * (denied ? -mention.polarity : mention.polarity)
      continue
    }
    let nearest = Infinity
    let weight = 0
    for (const opinion of opinions) {
      if (clauses[opinion.last] !== clauses[to] && clauses[opinion.first] !== clauses[from]) continue
      const distance = Math.max(0, opinion.first - to, from - opinion.last)
      if (distance >= nearest) continue
      nearest = distance
      weight = opinion.weight
    }
    sum += weight
  }
  return sign(sum)
}
