import type { TextTags } from './tag'

/** How tags of another version differ over many answers; kept in a report, so its names are the API's. */
export interface RetagTally {
  answers: number
  changed: number
  /** "neutral to negative": how many. */
  sentiment: Record<string, number>
  /** "unknown to sv": how many. */
  language: Record<string, number>
  keywords: Record<string, { added: number; dropped: number }>
  /** The first that changed, by their ids alone: their words stay where they are. */
  examples: { response_id: string; changed: string[] }[]
}

const MAX_EXAMPLES = 20
/** Words counted at a time: rarer ones are left out, so that a report stays a report. */
const MAX_KEYWORDS = 500

export const emptyRetagTally = (): RetagTally => ({
  answers: 0,
  changed: 0,
  sentiment: {},
  language: {},
  keywords: {},
  examples: [],
})

export interface Retagged {
  responseId: string
  before: TextTags | null
  after: TextTags | null
}

/** The tally with some answers more. */
export function addRetagged(tally: RetagTally, answers: readonly Retagged[]): RetagTally {
  const sum: RetagTally = {
    ...tally,
    sentiment: { ...tally.sentiment },
    language: { ...tally.language },
    keywords: { ...tally.keywords },
    examples: [...tally.examples],
  }
  for (const answer of answers) {
    const changed = countChanges(sum, answer)
    sum.answers += 1
    if (changed.length === 0) continue
    sum.changed += 1
    if (sum.examples.length < MAX_EXAMPLES) {
      sum.examples.push({ response_id: answer.responseId, changed })
    }
  }
  return { ...sum, keywords: mostChanged(sum.keywords) }
}

/** Counts what changed in one answer, and names it. */
function countChanges(sum: RetagTally, { before, after }: Retagged): string[] {
  const changed: string[] = []
  const note = (what: string, counts: Record<string, number>, from: string, to: string) => {
    if (from === to) return
    changed.push(what)
    const move = `${from} to ${to}`
    counts[move] = (counts[move] ?? 0) + 1
  }
  note('sentiment', sum.sentiment, labelOf(before), labelOf(after))
  note('language', sum.language, languageOf(before), languageOf(after))

  const [was, is] = [wordsIn(before), wordsIn(after)]
  const added = is.filter((word) => !was.includes(word))
  const dropped = was.filter((word) => !is.includes(word))
  for (const word of added) countWord(sum.keywords, word, 1, 0)
  for (const word of dropped) countWord(sum.keywords, word, 0, 1)
  return added.length + dropped.length > 0 ? [...changed, 'keywords'] : changed
}

const labelOf = (tags: TextTags | null): string => tags?.sentiment?.label ?? 'unknown'
const languageOf = (tags: TextTags | null): string => tags?.language ?? 'unknown'
const wordsIn = (tags: TextTags | null): string[] => tags?.keywords.map(({ word }) => word) ?? []

function countWord(
  keywords: RetagTally['keywords'],
  word: string,
  added: number,
  dropped: number,
): void {
  const known = Object.hasOwn(keywords, word) ? keywords[word] : undefined
  keywords[word] = {
    added: (known?.added ?? 0) + added,
    dropped: (known?.dropped ?? 0) + dropped,
  }
}

/** Those changed most first. */
export const keywordsByChange = (keywords: RetagTally['keywords']) =>
  Object.entries(keywords).sort(
    ([a, x], [b, y]) => y.added + y.dropped - x.added - x.dropped || (a < b ? -1 : 1),
  )

const mostChanged = (keywords: RetagTally['keywords']): RetagTally['keywords'] =>
  Object.fromEntries(keywordsByChange(keywords).slice(0, MAX_KEYWORDS))
