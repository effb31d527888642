import type { TagKind } from '../surveys/response'

/** How far a team is with what was asked for. */
export const UPDATE_STATES = ['considered', 'planned', 'in_progress', 'shipped', 'declined'] as const

export type UpdateState = (typeof UPDATE_STATES)[number]

/** Done, one way or the other: people can be told. */
export const isOver = (state: UpdateState): boolean => state === 'shipped' || state === 'declined'

/** What people asked in: a theme or a keyword that answers are tagged with. */
export interface UpdateTopic {
  tag: Extract<TagKind, 'keyword' | 'theme'>
  value: string
}

/** An update's way so far, the newest last. */
export interface UpdateMove {
  state: UpdateState
  at: number
}

export const MAX_TITLE = 120
export const MAX_STORY = 4_000
export const MAX_REASON = 500
export const MAX_TOPICS = 20
export const MAX_TOPIC = 100
/** Longer ways lose their middle: the first move and the newest ones say most. */
const MAX_MOVES = 50

export interface UpdateStanding {
  state: UpdateState
  /** Why it was declined; null in any other state. */
  reason: string | null
  stateAt: number
  /** When it was shipped or declined; null while it is open. */
  closedAt: number | null
  moves: UpdateMove[]
}

/** A new update's standing. */
export const standingAt = (state: UpdateState, reason: string | null, now: number): UpdateStanding => ({
  state,
  reason: reasonFor(state, reason),
  stateAt: now,
  closedAt: isOver(state) ? now : null,
  moves: [{ state, at: now }],
})

/** The standing after a move. Saying the same state again changes the reason alone. */
export function moveTo(
  standing: UpdateStanding,
  state: UpdateState,
  reason: string | null,
  now: number,
): UpdateStanding {
  if (state === standing.state) return { ...standing, reason: reasonFor(state, reason) }
  const [first, ...rest] = standing.moves
  const moves = [...(first ? [first] : []), ...rest.slice(2 - MAX_MOVES), { state, at: now }]
  return { ...standingAt(state, reason, now), moves }
}

const reasonFor = (state: UpdateState, reason: string | null): string | null =>
  state === 'declined' ? reason : null

/** Each topic once, in the order given; keywords as they are counted, without capitals. */
export function distinctTopics(topics: readonly UpdateTopic[]): UpdateTopic[] {
  const clean = topics.map(({ tag, value }) => ({
    tag,
    value: tag === 'keyword' ? value.trim().toLowerCase() : value.trim(),
  }))
  const byName = new Map(clean.map((topic) => [`${topic.tag} ${topic.value}`, topic]))
  return [...byName.values()].filter(({ value }) => value !== '')
}
