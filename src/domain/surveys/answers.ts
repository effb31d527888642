import { CONTACT_ANSWERS, isContactAnswer } from './contact'
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

/**
 * Checks answers against the survey's kind; returns what may be stored and whether the person agreed
 * to be written to, or every problem found.
 */
export function checkAnswers(
  survey: Survey,
  answers: Record<string, string | number>,
): { checked: CheckedAnswers; agrees: boolean } | { problems: AnswerProblem[] } {
  const { scale } = KINDS[survey.kind]
  const { reasons, asksContact } = survey.definition
  const { score, reason, comment, contact, ...unknown } = answers
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
  if (contact !== undefined && !asksContact) problems.push(problem('contact', 'is no question of this survey'))
  else if (contact !== undefined && !isContactAnswer(contact)) {
    problems.push(problem('contact', `must be one of ${CONTACT_ANSWERS.join(', ')}`))
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
    agrees: contact === 'yes',
  }
}

const isOnScale = (score: unknown, scale: { min: number; max: number }): boolean =>
  Number.isInteger(score) && (score as number) >= scale.min && (score as number) <= scale.max

const problem = (id: string, message: string): AnswerProblem => ({ path: `answers.${id}`, message })

/** Whether nothing is left but what a survey asks at its end about the person. */
export const answersAll = ({ kind, definition }: Survey, { score, comment }: CheckedAnswers): boolean =>
  definition.asksContact === true && comment !== null && (KINDS[kind].scale === null || score !== null)
