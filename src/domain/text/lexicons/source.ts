import {
  type ByStrength,
  indexPhrases,
  indexWords,
  type Lexicon,
  SHORTEST_STEM,
  splitWords,
  type TrailingNegation,
} from './lexicon'

/** A lexicon as people write it. Words with marks are found without them too: "dålig", "dalig". */
export interface LexiconSource {
  /** Its words are parted at apostrophes, also those of its phrases. */
  elides?: boolean
  /** "katastrof*" is every word that begins so. What a later list says of a word holds. */
  words: ByStrength | readonly ByStrength[]
  /** Words that a negator behind them turns too. */
  verbs?: ByStrength
  /** "|" and line ends part them; "too big/small" are two. */
  phrases: ByStrength
  negators: string
  /** Those of the negators that reach back to a verb, and the words they do not reach over. */
  trailing?: { negators: string; joins: string }
  /** "problem" also ends "Serverproblem", "betalningsproblemen". */
  parts?: ByStrength
  /** "un" −1, "jätte" 1.3: factor on the listed word behind them. */
  prefixes?: ByStrength
  intensifiers: ByStrength
  contrasts: string
  concessions: string
  /** How else a word may be written, where that is not `spellings`. */
  spellings?: Spell
}

type Spell = (text: string) => string[]

export function buildLexicon(source: LexiconSource): Lexicon {
  const spell = source.spellings ?? spellings
  const verbs = new Map(spellWords(source.verbs ?? {}, spell))
  const strengths = new Map([...verbs, ...spellWords(source.words, spell)])
  return {
    ...(source.elides && { elides: true }),
    strengths,
    stems: indexStems(strengths.keys()),
    ...(source.parts && { parts: indexWords(source.parts) }),
    ...(source.prefixes && { prefixes: new Map(spellWords(source.prefixes, spell)) }),
    phrases: indexPhrases(spellPhrases(source, spell)),
    negators: spellSet(source.negators, spell),
    ...(source.trailing && { trailing: trailingNegation(source.trailing, verbs, spell) }),
    intensifiers: new Map(spellWords(source.intensifiers, spell)),
    contrasts: spellSet(source.contrasts, spell),
    concessions: spellSet(source.concessions, spell),
  }
}

function indexStems(entries: Iterable<string>): Map<string, number[]> {
  const index = new Map<string, number[]>()
  for (const entry of entries) {
    if (!entry.endsWith('*')) continue
    const first = entry.slice(0, SHORTEST_STEM)
    const lengths = index.get(first)
    if (lengths) lengths.push(entry.length - 1)
    else index.set(first, [entry.length - 1])
  }
  for (const lengths of index.values()) lengths.sort((a, b) => b - a)
  return index
}

const trailingNegation = (
  { negators, joins }: { negators: string; joins: string },
  verbs: ReadonlyMap<string, number>,
  spell: Spell,
): TrailingNegation => ({
  verbs: new Set(verbs.keys()),
  negators: spellSet(negators, spell),
  joins: spellSet(joins, spell),
})

const spellSet = (list: string, spell: Spell): Set<string> =>
  new Set(splitWords(list).flatMap(spell))

/** What is listed by itself keeps its strength: "schon" is not "schön". */
const spellWords = (
  lists: ByStrength | readonly ByStrength[],
  spell: Spell,
): [word: string, strength: number][] => {
  const words = [lists].flat().flatMap(indexWords)
  const spelled = words.flatMap(([word, strength]) =>
    spell(word).map((spelling): [string, number] => [spelling, strength]),
  )
  return [...spelled, ...words]
}

const spellPhrases = ({ phrases, elides }: LexiconSource, spell: Spell): ByStrength =>
  Object.fromEntries(
    Object.entries(phrases).map(([strength, list]) => [
      strength,
      (elides ? list.replaceAll("'", ' ') : list)
        .split(/[|\n]/)
        .flatMap(spell)
        .join('|'),
    ]),
  )

const DIGRAPHS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }
const BARE: Record<string, string> = { ø: 'o', æ: 'ae', ß: 'ss', œ: 'oe', ł: 'l' }

/** As written, and as keyboards without marks write it: "schön", "schoen", "schon". */
export function spellings(text: string): string[] {
  // oxlint-disable-next-line no-control-regex -- all that ASCII has
  if (!/[^\0-\x7f]/.test(text)) return [text]
  const digraphs = text.replace(/[äöüåø]/g, (letter) => DIGRAPHS[letter] ?? letter)
  return [...new Set([text, stripMarks(text), stripMarks(digraphs)])]
}

/** Latin marks alone: those of kana tell one sound from another. */
const stripMarks = (text: string): string =>
  text
    .replace(/[øæßœł]/g, (letter) => BARE[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
