import { type Bounds, type Ending, type TermNode, walk } from './trie'
import type { Unit } from './units'

/** A term where it stands: `first` and `last` are positions among the units. */
export interface Match<Label> {
  label: Label
  polarity: -1 | 0 | 1
  first: number
  last: number
}

interface Found<Label> extends Match<Label>, Ending<Label> {}

/**
 * All terms of a text, in reading order by label. Where two of one label share words the longer
 * counts: "not worth it" over "worth it". Time grows with the text, whatever the terms.
 */
export function findTerms<Label>(
  units: readonly Unit[],
  terms: TermNode<Label>,
  bounds: Bounds,
): Map<Label, Match<Label>[]> {
  const found = new Map<Label, Found<Label>[]>()
  for (let first = 0; first < units.length; first += 1) {
    walk(terms, units, first, bounds, (ending, last) => keepLonger(found, { ...ending, first, last }))
  }
  const matches = new Map<Label, Match<Label>[]>()
  for (const [label, all] of found) {
    const mentions = all.filter(({ excludes }) => !excludes)
    if (mentions.length > 0) matches.set(label, mentions)
  }
  return matches
}

function keepLonger<Label>(found: Map<Label, Found<Label>[]>, match: Found<Label>): void {
  const kept = found.get(match.label)
  if (!kept) {
    found.set(match.label, [match])
    return
  }
  const before = kept.at(-1)
  if (!before || before.last < match.first) kept.push(match)
  else if (match.last - match.first > before.last - before.first) kept[kept.length - 1] = match
}
