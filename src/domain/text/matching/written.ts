import { normaliseWord } from '../normalise'
import { type Ending, newNode, type Slot, step, type TermNode } from './trie'
import { splitParts, withoutAccents } from './units'

const SIGNS: Record<string, Pick<Ending<never>, 'polarity' | 'excludes'>> = {
  '-': { polarity: -1, excludes: false },
  '+': { polarity: 1, excludes: false },
  '!': { polarity: 0, excludes: true },
}

/**
 * Reads lists of terms as people write them, with commas between. `price*` is a stem,
 * `cancel/end my plan` two terms, `took … weeks` lets up to three words between, `switched to ^`
 * wants a name. Before a term `-` and `+` say that it blames or praises by itself, `!` that it
 * rules its words out.
 */
export function compileTerms<Label>(lists: Iterable<readonly [Label, string]>): TermNode<Label> {
  const root = newNode<Label>()
  for (const [label, list] of lists) {
    for (const written of list.split(',')) {
      const plain = written.trim()
      if (plain === '') continue
      const sign = SIGNS[plain.charAt(0)]
      const ending = { label, ...(sign ?? { polarity: 0 as const, excludes: false }) }
      for (const node of spellOut(root, sign ? plain.slice(1) : plain)) node.endings.push(ending)
    }
  }
  return root
}

/** Where all readings of a term with alternatives end: "a/b c" is "a c" and "b c". */
const spellOut = <Label>(root: TermNode<Label>, term: string): TermNode<Label>[] =>
  term
    .trim()
    .replaceAll('…', ' … ')
    .replaceAll(AFTER_SLASH, '/')
    .split(/\s+/)
    .map((choice) => choice.split('/').map(slotsOf))
    .reduce<TermNode<Label>[]>(
      (nodes, choices) =>
        nodes.flatMap((node) => choices.map((slots) => slots.reduce<TermNode<Label>>(step, node))),
      [root],
    )

/** Lines may end within a term's alternatives. */
const AFTER_SLASH = /\/\s+/g

function slotsOf(word: string): Slot[] {
  if (word === '…') return [{ kind: 'gap' }]
  if (word === '^') return [{ kind: 'name' }]
  const isStem = word.endsWith('*')
  // Hyphens part words in texts, so they do here.
  const parts = word
    .split(/[-*]/)
    .flatMap((piece) => splitParts(normaliseWord(piece)).map(([part]) => withoutAccents(part)))
  return parts.map((text, at) => ({
    kind: isStem && at === parts.length - 1 ? 'stem' : 'word',
    text,
  }))
}
