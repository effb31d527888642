import type { Unit } from './units'

/** One place of a term: a word, the beginning of one, up to three words of any kind, a name. */
export type Slot =
  | { kind: 'word' | 'stem'; text: string }
  | { kind: 'gap' | 'name' }

/** What is known where a term ends. */
export interface Ending<Label> {
  label: Label
  /** What the term says by itself: "overpriced" −1, "price" 0, "affordable" 1. */
  polarity: -1 | 0 | 1
  /** A term that says: not here. "room service" is no customer service. */
  excludes: boolean
}

/** Terms with a common beginning share its nodes, so a text is compared with all of them at once. */
export interface TermNode<Label> {
  words: Map<string, TermNode<Label>>
  stems: Map<string, TermNode<Label>>
  gap: TermNode<Label> | null
  name: TermNode<Label> | null
  endings: Ending<Label>[]
}

export const newNode = <Label>(): TermNode<Label> => ({
  words: new Map(),
  stems: new Map(),
  gap: null,
  name: null,
  endings: [],
})

/** Shorter beginnings are words of any meaning, longer ones are compared as whole words. */
const STEM = { min: 3, max: 18 }

/** How many words a gap may hold, or signs, of which two or so make a word. */
const GAP = { words: 5, signs: 6 }

/** The node after a slot, made where it is missing. */
export function step<Label>(node: TermNode<Label>, slot: Slot): TermNode<Label> {
  switch (slot.kind) {
    case 'gap':
      return (node.gap ??= newNode())
    case 'name':
      return (node.name ??= newNode())
    case 'word':
      return stepInto(node.words, slot.text)
    case 'stem': {
      const isStem = slot.text.length >= STEM.min && slot.text.length <= STEM.max
      return stepInto(isStem ? node.stems : node.words, slot.text)
    }
  }
}

function stepInto<Label>(nodes: Map<string, TermNode<Label>>, text: string): TermNode<Label> {
  const known = nodes.get(text)
  if (known) return known
  const added = newNode<Label>()
  nodes.set(text, added)
  return added
}

/** What terms cannot tell of a word by themselves. */
export interface Bounds {
  isName: (unit: Unit) => boolean
  /** False for a "not": "I will … cancel" does not reach across it. */
  mayBeSkipped: (unit: Unit) => boolean
}

/** Calls `end` for each term that begins at `at`, with the position of its last unit. */
export function walk<Label>(
  node: TermNode<Label>,
  units: readonly Unit[],
  at: number,
  bounds: Bounds,
  end: (ending: Ending<Label>, last: number) => void,
): void {
  for (const ending of node.endings) end(ending, at - 1)
  const unit = units[at]
  if (!unit || unit.text === '') return
  const { text } = unit

  const same = node.words.get(unit.stem ?? text)
  if (same) walk(same, units, at + 1, bounds, end)
  if (node.stems.size > 0) {
    // The longest first: "prisvärd*" tells more than "pris*".
    for (let length = Math.min(text.length, STEM.max); length >= STEM.min; length -= 1) {
      const stem = node.stems.get(text.slice(0, length))
      if (stem) walk(stem, units, at + 1, bounds, end)
    }
  }
  if (node.name && bounds.isName(unit)) walk(node.name, units, at + 1, bounds, end)
  if (!node.gap) return
  const reach = isSign(unit) ? GAP.signs : GAP.words
  for (let skipped = 0; skipped <= reach; skipped += 1) {
    walk(node.gap, units, at + skipped, bounds, end)
    const next = units[at + skipped]
    if (!next || next.text === '' || !bounds.mayBeSkipped(next)) return
  }
}

/** One sign of an unspaced script. */
export const isSign = (unit: Unit | undefined): boolean =>
  unit !== undefined && unit.text.length === 1 && unit.text > '\u0e00'
