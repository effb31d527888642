import { keyOf } from './keyword'
import type { TextTags } from './tag'

/** How tags of another version differ over many answers; kept in a report, so its names are the API's. */
export interface RetagTally {
  answers: number
  changed: number
  /** "neutral to negative": how many. */
  sentiment: Record<string, number>
  /** "unknown to sv": how many. */
  language: Record<string, number>
  keywords: Moves
  themes: Moves
  signals: Moves
  /** The first that changed, by their ids alone: their words stay where they are. */
  examples: { response_id: string; changed: string[] }[]
}

/** By what answers are tagged with: to how many it was added, from how many dropped. */
export type Moves = Record<string, { added: number; dropped: number }>

const MAX_EXAMPLES = 20
/** Words counted at a time: rarer ones are left out, so that a report stays a report. */
const MAX_KEYWORDS = 500

export const emptyRetagTally = (): RetagTally => ({
  answers: 0,
  changed: 0,
  sentiment: {},
  language: {},
  keywords: {},
  themes: {},
  signals: {},
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
    themes: { ...tally.themes },
    signals: { ...tally.signals },
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
  return { ...sum, keywords: Object.fromEntries(byChange(sum.keywords).slice(0, MAX_KEYWORDS)) }
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

  for (const [name, listOf] of Object.entries(LISTS)) {
    const [was, is] = [listOf(before ?? {}), listOf(after ?? {})]
    const added = is.filter((each) => !was.includes(each))
    const dropped = was.filter((each) => !is.includes(each))
    for (const each of added) move(sum[name as keyof typeof LISTS], each, 1, 0)
    for (const each of dropped) move(sum[name as keyof typeof LISTS], each, 0, 1)
    if (added.length + dropped.length > 0) changed.push(name)
  }
  return changed
}

/** Tags of long ago have no themes and no signals. */
const LISTS = {
  keywords: ({ keywords }: Partial<TextTags>) => keywords?.map(keyOf) ?? [],
  themes: ({ themes }: Partial<TextTags>) => themes?.map(({ theme }) => theme) ?? [],
  signals: ({ signals }: Partial<TextTags>) => signals?.map(({ signal }) => signal) ?? [],
}

const labelOf = (tags: TextTags | null): string => tags?.sentiment?.label ?? 'unknown'
const languageOf = (tags: TextTags | null): string => tags?.language ?? 'unknown'

function move(moves: Moves, name: string, added: number, dropped: number): void {
  const known = Object.hasOwn(moves, name) ? moves[name] : undefined
  moves[name] = {
    added: (known?.added ?? 0) + added,
    dropped: (known?.dropped ?? 0) + dropped,
  }
}

/** Those changed most first. */
export const byChange = (moves: Moves) =>
  Object.entries(moves).sort(
    ([a, x], [b, y]) => y.added + y.dropped - x.added - x.dropped || (a < b ? -1 : 1),
  )
