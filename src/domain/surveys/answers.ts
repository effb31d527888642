import type { Survey } from './definition'
import { MAX_COMMENT } from './kinds/kind'
import { KINDS } from './kinds'

export interface CheckedAnswers {
  score: number | null
  reason: string | null
  /** Canonical cause the chosen reason stands for. */
  cause: string | null
  comment: string | null
}

export interface AnswerProblem {
  path: string
  message: string
}

/** Checks answers against the survey's kind; returns what may be stored, or every problem found. */
export function checkAnswers(
  survey: Survey,
  answers: Record<string, string | number>,
): { checked: CheckedAnswers } | { problems: AnswerProblem[] } {
  const { scale } = KINDS[survey.kind]
  const { reasons } = survey.definition
  const { score, reason, comment, ...unknown } = answers
  const problems = Object.keys(unknown).map((id) => problem(id, 'is no question of this survey'))

  if (score !== undefined) {
    if (!scale) problems.push(problem('score', 'is no question of this survey'))
    else if (!isOnScale(score, scale)) {
      problems.push(problem('score', `must be a whole number from ${scale.min} to ${scale.max}`))
    }
  }
  const chosen = reasons.find(({ id }) => id === reason)
  if (reason !== undefined && !chosen) problems.push(problem('reason', 'is no reason of this survey'))
  if (comment !== undefined && typeof comment !== 'string') {
    problems.push(problem('comment', 'must be a text'))
  }
  const text = typeof comment === 'string' ? comment.trim() : ''
  if ([...text].length > MAX_COMMENT) {
    problems.push(problem('comment', `must have at most ${MAX_COMMENT} characters`))
  }
  if (problems.length > 0) return { problems }

  return {
    checked: {
      score: typeof score === 'number' ? score : null,
      reason: chosen?.id ?? null,
      cause: chosen?.canonical ?? null,
      comment: text === '' ? null : text,
    },
  }
}

const isOnScale = (score: unknown, scale: { min: number; max: number }): boolean =>
  Number.isInteger(score) && (score as number) >= scale.min && (score as number) <= scale.max

const problem = (id: string, message: string): AnswerProblem => ({ path: `answers.${id}`, message })
