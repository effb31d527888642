import { INTRODUCING, type Placed, placeWords } from './placing'
import type { Token } from './tokens'
import type { Topics, WordClass } from './topics/topics'

/** Words of a text that name one thing, or say what befell it. */
export interface Phrase {
  kind: 'thing' | 'event' | 'deed' | 'quality'
  /** Positions among the tokens. */
  first: number
  last: number
  /** Place in the text, in UTF-16 units. */
  start: number
  end: number
  /** The same for all forms of the phrase. */
  key: string
  /** How many of its words are listed. */
  known: number
  /** Said with an article, or with a quality before it. */
  introduced: boolean
}

const LONGEST_NAME = 4

/** The phrases of a text in reading order; none shares a word with another. */
export function findPhrases(text: string, tokens: readonly Token[], topics: Topics): Phrase[] {
  const placed = placeWords(text, tokens, topics)
  const phrases: Phrase[] = []
  for (let at = 0, length = 1; at < placed.length; at += length) {
    const found = findListedName(placed, at, topics) ?? findPhrase(placed, at, topics)
    length = found?.length ?? 1
    if (found && found.key !== '') phrases.push(toPhrase(found, placed, at, topics))
  }
  return phrases
}

interface Found {
  kind: Phrase['kind']
  key: string
  length: number
}

/** A name in the lists, whatever its words are by themselves: "log in", "temps d'attente". */
function findListedName(placed: readonly Placed[], at: number, topics: Topics): Found | null {
  const one = placed[at]
  if (!one || !(topics.nameStarts.has(one.base) || topics.nameStarts.has(one.token.text))) {
    return null
  }
  const run = runFrom(placed, at)
  for (let length = Math.min(LONGEST_NAME, run.length); length > 1; length -= 1) {
    const key = nameOf(run.slice(0, length), topics)
    if (key !== undefined) return { kind: 'thing', key, length }
  }
  return findParted(run, topics)
}

/** "Logging me out": what may stand inside a name of two words is small. */
function findParted(run: readonly Placed[], topics: Topics): Found | null {
  const [one] = run
  for (let length = 3; one && length <= LONGEST_NAME && length <= run.length; length += 1) {
    const last = run[length - 1]
    if (!last || !run.slice(1, length - 1).every(({ kind }) => SMALL.has(kind))) return null
    const key = nameOf([one, last], topics)
    if (key) return { kind: 'thing', key, length }
  }
  return null
}

const SMALL: ReadonlySet<WordClass> = new Set(['opener', 'determiner', 'grammar', 'adjective', 'link'])

const nameOf = (words: readonly Placed[], { names }: Topics): string | undefined =>
  names.get(words.map(({ token }) => token.text).join(' ')) ??
  names.get(words.map(({ base }) => base).join(' '))

/** The words from here on that follow each other at once, as many as a name may have. */
function runFrom(placed: readonly Placed[], at: number): Placed[] {
  const run = placed.slice(at, at + LONGEST_NAME)
  const end = run.findIndex(({ joined }, index) => index > 0 && !joined)
  return end < 0 ? run : run.slice(0, end)
}

/** The longest name from here on, or a word that is a topic by itself. */
function findPhrase(placed: readonly Placed[], at: number, topics: Topics): Found | null {
  const length = nameLength(placed, at, topics)
  const word = placed[at]
  if (length > 0) {
    const words = placed.slice(at, at + length)
    const telling = words.filter(({ kind }, index) => index === 0 || kind !== 'part')
    const key = telling.map(({ base }) => base).join(topics.unspaced ? '' : ' ')
    return { kind: 'thing', key, length }
  }
  return word?.kind === 'event' || word?.kind === 'deed' || word?.kind === 'quality'
    ? { kind: word.kind, key: word.base, length: 1 }
    : null
}

/** How many words from here on make one name; 0 for none. */
function nameLength(placed: readonly Placed[], at: number, topics: Topics): number {
  if (placed[at]?.noun === 'alone') return 1
  if (placed[at]?.noun !== 'yes') return 0
  let length = 1
  while (length < LONGEST_NAME) {
    const [next, beyond] = [placed[at + length], placed[at + length + 1]]
    if (!next?.joined) break
    if (next.kind === 'joiner' && beyond?.noun === 'yes' && beyond.joined) length += 2
    else if (joins(next, topics)) length += 1
    else break
  }
  return length
}

const joins = ({ noun, kind, known, capital }: Placed, { parted }: Topics): boolean =>
  parted
    ? kind === 'modifier' || (kind === 'thing' && (known || capital))
    : noun === 'yes' || noun === 'behind another'

function toPhrase(
  { kind, key, length }: Found,
  placed: readonly Placed[],
  at: number,
  { repeaters, excess }: Topics,
): Phrase {
  const words = placed.slice(at, at + length)
  const before = placed[at - 1]
  let first = at
  while (repeaters?.has(placed[first - 1]?.token.text ?? '')) first -= 1
  if (kind === 'quality' && words[0]?.joined && excess?.has(before?.token.text ?? '')) first = at - 1
  return {
    kind,
    key,
    first,
    last: at + length - 1,
    start: placed[first]?.token.start ?? 0,
    end: words.at(-1)?.token.end ?? 0,
    known: words.filter(({ known }) => known).length,
    introduced: before !== undefined && INTRODUCING.has(before.kind),
  }
}
