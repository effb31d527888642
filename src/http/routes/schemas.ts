import * as z from 'zod'
import { AppError } from '../../errors'

/** Limits every text of the API shares; each has its test at the limit and one beyond. */
export const text = (max: number) => z.string().max(max)
export const id = text(200).min(1)
/** A language, as pages and browsers name it. */
export const localeTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a BCP 47 tag')
  .max(35)
/** The reader's: what is quoted in it goes first. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}$/, 'must be a language of ISO 639')
  .default('en')
/** The lasting name of a reason, an offer or a variant. */
export const lastingName = z.string().regex(/^[a-z0-9_]{1,40}$/, 'must be 1–40 of a–z, 0–9 and _')

/** Days sort as text while their years have four digits; and nothing here is older than 1970. */
const isInRange = (time: string): boolean =>
  Date.parse(time) >= 0 && Date.parse(time) < Date.UTC(9999, 0)
const RANGE = 'must lie between 1970 and 9998'

export const instant = z.iso.datetime({ offset: true, abort: true }).refine(isInRange, RANGE)
export const day = z.iso.date({ abort: true }).refine(isInRange, RANGE)

/** Sums in several currencies, which are never added up; minor units. */
export const moneys = z.record(z.string(), z.int())

export const trait = z.union([text(500), z.number(), z.boolean()])
export const traits = z
  .record(text(100), trait)
  .refine((all) => Object.keys(all).length <= 50, 'must have at most 50 traits')

/** Room for the longest id: 200 characters become 9 each when encoded, and base 64 adds a third. */
export const MAX_CURSOR = 2_500

export const page = {
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: text(MAX_CURSOR).optional(),
}

export const listOf = <T extends z.ZodType>(item: T) =>
  z.object({ data: z.array(item), next_cursor: z.string().nullable() })

/**
 * Where the next page begins: opaque to callers, and only a position, so that nothing leaks.
 * Without "~" base 64 needs no "+", which would become a space in an address.
 */
export const toCursor = ({ at, id: last }: { at: number; id: string }): string =>
  btoa(encodeURIComponent(JSON.stringify([at, last])).replaceAll('~', '%7E'))

export function fromCursor(cursor: string | undefined): { at: number; id: string } | undefined {
  if (cursor === undefined) return undefined
  try {
    const [at, last] = z.tuple([z.number(), z.string()]).parse(JSON.parse(decodeURIComponent(atob(cursor))))
    return { at, id: last.toWellFormed() }
  } catch {
    throw new AppError('invalid_request', 'this cursor is not from here')
  }
}

/** A page of `rows`, of which one more than `limit` was read to know whether there are others. */
export function toPage<Row extends { id: string }, Json>(
  rows: readonly Row[],
  limit: number,
  at: (row: Row) => number,
  toJson: (row: Row) => Json,
): { data: Json[]; next_cursor: string | null } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    data: shown.map(toJson),
    next_cursor: rows.length > limit && last ? toCursor({ at: at(last), id: last.id }) : null,
  }
}

export const toIso = (at: number): string => new Date(at).toISOString()
export const toIsoOrNull = (at: number | null): string | null => (at === null ? null : toIso(at))
