/** Who may stand behind a change. */
export type AuthorKind = 'page' | 'key' | 'member' | 'provider' | 'job'

/** Who wrote, and from where. */
export interface Author {
  kind: AuthorKind
  /** A member's or a key's id, a provider's name. */
  id: string | null
  address: string | null
}

type Plain = string | number | boolean | null

/** Names of fields with what they became, or `[before, after]`; no words of respondents. */
export type AuditDetail = Record<string, Plain | [before: Plain, after: Plain]>

/** One line of the audit log: a past fact about something. */
export interface AuditLine {
  what: string
  subject: string
  detail?: AuditDetail
}

export const THE_SERVICE: Author = { kind: 'job', id: null, address: null }

/** Entries older than this are dropped: a year and the time to look back at it. */
export const AUDIT_DAYS = 400

const MAX_TEXT = 200

/** The named fields that differ, each with what it was and became. */
export function changedFields<Row extends object>(
  before: Row | undefined,
  after: Row,
  names: readonly (keyof Row & string)[],
): AuditDetail {
  const pairs = names.map((name) => [name, plain(before?.[name]), plain(after[name])] as const)
  return Object.fromEntries(
    pairs.filter(([, was, is]) => was !== is).map(([name, was, is]) => [name, [was, is]]),
  )
}

/** A line for what changed of something; null where nothing did. */
export const changeLine = (what: string, subject: string, detail: AuditDetail): AuditLine | null =>
  Object.keys(detail).length === 0 ? null : { what, subject, detail }

function plain(value: unknown): Plain {
  if (value === undefined || value === null) return null
  if (typeof value === 'number' || typeof value === 'boolean') return value
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text
}
