import type { z } from 'zod'
import type { FieldError } from '../errors'

type Issue = z.core.$ZodIssue

/** A body can be wrong in as many places as it has bytes; nobody reads more than these. */
const MAX_ERRORS = 20
const MAX_PATH = 200

/** What is wrong, field by field. An unknown field is named itself, not the object it stands in. */
export const toFieldErrors = (issues: readonly Issue[]): FieldError[] =>
  issues.flatMap((issue) => errorsOf(issue, [])).slice(0, MAX_ERRORS)

function errorsOf(issue: Issue, parent: readonly PropertyKey[]): FieldError[] {
  const path = [...parent, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => toError([...path, key], 'is not known here'))
  }
  const inner = issue.code === 'invalid_union' ? closestOf(issue.errors) : []
  return inner.length > 0
    ? inner.flatMap((one) => errorsOf(one, path))
    : [toError(path, issue.message)]
}

/** Of the shapes that would have done, the one with the fewest unknown fields and faults. */
const closestOf = (shapes: readonly Issue[][]): readonly Issue[] =>
  shapes.toSorted((a, b) => unknownIn(a) - unknownIn(b) || a.length - b.length)[0] ?? []

const unknownIn = (issues: readonly Issue[]): number =>
  issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : [])).length

const toError = (path: readonly PropertyKey[], message: string): FieldError => ({
  path: path.map(String).join('.').slice(0, MAX_PATH),
  message,
})
