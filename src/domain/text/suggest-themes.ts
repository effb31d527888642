import { addTo } from '../group-by'

/** An answer no theme covers, by its keywords. */
export interface Uncovered {
  id: string
  keywords: readonly string[]
}

/** Words that are said together in answers no theme covers. */
export interface ThemeSuggestion {
  /** The most said of them; what the suggestion is known by. */
  word: string
  /** With it those said together with it, the most said first. */
  words: string[]
  /** Ids of the answers that say any of them. */
  answers: string[]
}

/** As few answers are no theme. */
const MIN_ANSWERS = 10
/** Words rarer than this are nobody's theme, and there are many of them. */
const MIN_MENTIONS = 5
const MAX_WORDS = 8
const MAX_SUGGESTIONS = 20

/** Said together so often at least, so many times as often as chance would have it … */
const MIN_TOGETHER = 3
const MIN_LIFT = 3
/** … and in such a share of the answers that say the rarer one. */
const MIN_SHARE = 0.2

/**
 * What answers without a theme are about: the most said word with those said together with it, then
 * the most said one left, and so on. Words of `known` begin nothing and join nothing. The same
 * answers give the same suggestions in any order, and the work is that of counting their words.
 */
export function suggestThemes(
  answers: readonly Uncovered[],
  known: ReadonlySet<string>,
): ThemeSuggestion[] {
  const saying = answersByWord(answers, known)
  const taken = new Set<string>()
  const suggestions: ThemeSuggestion[] = []
  for (const word of mostSaidFirst(saying)) {
    if (taken.has(word)) continue
    const others = saidWith(word, saying, answers.length).filter((other) => !taken.has(other))
    const words = [word, ...others.slice(0, MAX_WORDS - 1)]
    for (const each of words) taken.add(each)
    const said = new Set(words.flatMap((each) => idsOf(saying, each)))
    if (said.size >= MIN_ANSWERS) suggestions.push({ word, words, answers: [...said].sort() })
  }
  return suggestions
    .sort((a, b) => b.answers.length - a.answers.length || (a.word < b.word ? -1 : 1))
    .slice(0, MAX_SUGGESTIONS)
}

type Saying = ReadonlyMap<string, readonly Uncovered[]>

const idsOf = (saying: Saying, word: string): string[] =>
  (saying.get(word) ?? []).map(({ id }) => id)

/** The answers that say each word; words said seldom, or known, are left out. */
function answersByWord(answers: readonly Uncovered[], known: ReadonlySet<string>): Saying {
  const saying = new Map<string, Uncovered[]>()
  for (const answer of answers) {
    for (const word of new Set(answer.keywords)) {
      if (!known.has(word)) addTo(saying, word, answer)
    }
  }
  return new Map([...saying].filter(([, those]) => those.length >= MIN_MENTIONS))
}

const mostSaidFirst = (saying: Saying): string[] =>
  [...saying].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)).map(([word]) => word)

/** Words said together with one by more than chance, the most said first. */
function saidWith(word: string, saying: Saying, answers: number): string[] {
  const together = new Map<string, number>()
  const own = saying.get(word) ?? []
  for (const { keywords } of own) {
    for (const other of new Set(keywords)) together.set(other, (together.get(other) ?? 0) + 1)
  }
  const isRelated = (other: string, count: number): boolean => {
    const size = saying.get(other)?.length ?? 0
    return (
      other !== word &&
      size > 0 &&
      count >= MIN_TOGETHER &&
      count >= MIN_SHARE * Math.min(size, own.length) &&
      count * answers >= MIN_LIFT * size * own.length
    )
  }
  const related = new Map([...together].filter(([other, count]) => isRelated(other, count)))
  return mostSaidFirst(new Map([...related.keys()].map((other) => [other, saying.get(other) ?? []])))
}
