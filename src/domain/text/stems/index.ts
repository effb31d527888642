import { ENDINGS, type Endings } from './endings'

/** Shorter beginnings are no words. */
const SHORTEST = 3

interface Rules extends Pick<Endings, 'plain' | 'folds'> {
  /** What takes the place of an ending. */
  endings: ReadonlyMap<string, string>
  longest: number
  kept: ReadonlySet<string>
  keptEnds: readonly string[]
}

const built = new Map<string, Rules>()

/**
 * One form for all inflections of a noun, or an adjective like it, to count and compare words by;
 * not always a word people say. A language without rules keeps its words.
 */
export function stemOf(word: string, language: string | null): string {
  const rules = rulesOf(language ?? '')
  if (!rules) return word
  const plain = rules.plain?.(word) ?? word
  const isKept = rules.kept.has(plain) || rules.keptEnds.some((end) => plain.endsWith(end))
  const stem = isKept ? plain : takeEnding(plain, rules)
  return (rules.folds ?? []).reduce((folded, [letters, to]) => folded.replace(letters, to), stem)
}

function takeEnding(word: string, { endings, longest }: Rules): string {
  for (let length = Math.min(longest, word.length); length > 0; length -= 1) {
    const replacement = endings.get(word.slice(-length))
    if (replacement === undefined) continue
    const stem = word.slice(0, -length) + replacement
    if (stem.length >= SHORTEST) return stem
  }
  return word
}

function rulesOf(language: string): Rules | undefined {
  const source = ENDINGS[language]
  const known = built.get(language)
  if (known || !source) return known
  const endings = new Map(
    words(source.endings).map((rule): [string, string] => {
      const [ending = '', replacement = ''] = rule.split(':')
      return [ending, replacement]
    }),
  )
  const keep = words(source.keep ?? '')
  const rules = {
    ...source,
    endings,
    longest: Math.max(...[...endings.keys()].map((ending) => ending.length)),
    kept: new Set(keep.filter((word) => !word.startsWith('*'))),
    keptEnds: keep.filter((word) => word.startsWith('*')).map((word) => word.slice(1)),
  }
  built.set(language, rules)
  return rules
}

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean)
