export const DAY_MS = 86_400_000

/** What an answer must tell so that its customer can be watched after it. */
export interface Watchable {
  customerId: string
  answeredAt: number
  /** Start and end of the paying time it was given in; the end is null while it goes on. */
  startedAt: number
  endedAt: number | null
}

/** One answer, and what became of its customer within the horizon after it. */
export interface Watch<Answer> {
  answer: Answer
  /** The whole horizon has passed; until then nothing is said of the customer's fate. */
  complete: boolean
  churned: boolean
}

/**
 * One answer per customer and horizon: the first, and then the next one given after that horizon
 * was over. Which answers are taken is known when they are given; the last one of a range is not,
 * since whoever leaves gives no later one (docs/decisions/0006). `answers` come oldest first.
 */
export function watchAnswers<Answer extends Watchable>(
  answers: readonly Answer[],
  horizonDays: number,
  now: number,
): Watch<Answer>[] {
  const horizon = horizonDays * DAY_MS
  const watchedTo = new Map<string, number>()
  return answers.flatMap((answer) => {
    const left = answer.endedAt ?? Infinity
    // Said after leaving, it cannot have gone before it.
    if (left <= answer.answeredAt) return []
    // A customer who came back starts anew: the time before is decided.
    const spell = `${answer.startedAt} ${answer.customerId}`
    if (answer.answeredAt < (watchedTo.get(spell) ?? -Infinity)) return []
    watchedTo.set(spell, answer.answeredAt + horizon)
    const complete = now - answer.answeredAt >= horizon
    return { answer, complete, churned: left - answer.answeredAt <= horizon }
  })
}

/** The last moment up to `to` that can be watched to the end by now, and that end. */
export function lastWatchable(to: number, horizonDays: number, now: number) {
  const at = Math.min(to, now - horizonDays * DAY_MS)
  return { at, until: at + horizonDays * DAY_MS }
}
