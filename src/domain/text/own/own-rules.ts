import { findTerms, type Match } from '../matching/find'
import { newNode, type Slot, step, type TermNode } from '../matching/trie'
import { spanOf, type Unit, unitsOf } from '../matching/units'
import type { NamedSpan } from '../span'
import { stemOf } from '../stems'
import { splitTokens, type Token } from '../tokens'
import { compileExamples, type Examples, findExamples } from './examples'

/** What a workspace looks for itself, beside what we ship. */
export interface OwnRules {
  themes: readonly OwnTheme[]
  /** Names of competitors; one word of a name written large counts only so. */
  competitors: readonly string[]
}

export interface OwnTheme {
  id: string
  /** Words and phrases in any form, "invoice" also for "invoices"; "bill*" for all that begins so. */
  terms: readonly string[]
  /** Answers that are about it. */
  examples: readonly string[]
}

/** A workspace's rules, made ready for a language when its first text comes. */
export interface OwnMatcher {
  themes: (tokens: readonly Token[], units: readonly Unit[], language: string | null) => OwnMatches
  competitors: (units: readonly Unit[], isLarge: (unit: Unit) => boolean) => NamedSpan[]
}

export type OwnMatches = Map<string, Match<string>[]>

interface Compiled {
  terms: TermNode<string>
  examples: Examples
}

export function compileOwnRules(rules: OwnRules): OwnMatcher {
  const compiled = new Map<string | null, Compiled>()
  const inLanguage = (language: string | null): Compiled => {
    const known = compiled.get(language)
    if (known) return known
    const ready = {
      terms: compileStemmed(rules.themes, language),
      examples: compileExamples(rules.themes, language),
    }
    compiled.set(language, ready)
    return ready
  }
  const names = compileNames(rules.competitors)

  return {
    themes: (tokens, units, language) => {
      const { terms, examples } = inLanguage(language)
      const stemmed = units.map((unit) => ({ ...unit, stem: stemOf(unit.text, language) }))
      const found = findTerms(stemmed, terms, NO_BOUNDS)
      for (const [theme, matches] of findExamples(tokens, units, examples, language)) {
        if (!found.has(theme)) found.set(theme, matches)
      }
      return found
    },
    competitors: (units, isLarge) =>
      [...findTerms(units, names, NO_BOUNDS)].flatMap(([name, matches]) =>
        matches
          .filter(({ first, last }) => {
            const unit = units[first]
            return first < last || !isWrittenLarge(name) || (unit !== undefined && isLarge(unit))
          })
          .map(({ first, last }) => ({ ...spanOf(units, first, last), name })),
      ),
  }
}

const NO_BOUNDS = { isName: () => false, mayBeSkipped: () => true }

const isWrittenLarge = (name: string): boolean => name !== name.toLowerCase()

function compileStemmed(themes: readonly OwnTheme[], language: string | null): TermNode<string> {
  const root = newNode<string>()
  for (const { id, terms } of themes) {
    for (const term of terms) {
      addTerm(root, id, term, (text, isStem): Slot =>
        isStem ? { kind: 'stem', text } : { kind: 'word', text: stemOf(text, language) },
      )
    }
  }
  return root
}

function compileNames(names: readonly string[]): TermNode<string> {
  const root = newNode<string>()
  for (const name of names) addTerm(root, name, name, (text) => ({ kind: 'word', text }))
  return root
}

function addTerm(
  root: TermNode<string>,
  label: string,
  term: string,
  slotOf: (text: string, isStem: boolean) => Slot,
): void {
  const units = unitsIn(term)
  if (units.length === 0) return
  const endsOpen = term.trimEnd().endsWith('*')
  units
    .map(({ text }, at) => slotOf(text, endsOpen && at === units.length - 1))
    .reduce<TermNode<string>>(step, root)
    .endings.push({ label, polarity: 0, excludes: false })
}

const unitsIn = (term: string): Unit[] =>
  unitsOf(splitTokens(term)).filter(({ text }) => text !== '')

/** False for what no text could say: signs without a letter or digit. */
export const isSayable = (term: string): boolean => unitsIn(term).length > 0
