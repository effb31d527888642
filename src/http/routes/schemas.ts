import { z } from 'zod'
import { AppError } from '../../errors'

/** Limits every text of the API shares; each has its test at the limit and one beyond. */
export const text = (max: number) => z.string().max(max)
export const id = text(200).min(1)
export const instant = z.iso.datetime({ offset: true })
export const day = z.iso.date()

export const trait = z.union([text(500), z.number(), z.boolean()])
export const traits = z
  .record(text(100), trait)
  .refine((all) => Object.keys(all).length <= 50, 'must have at most 50 traits')

export const page = {
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: text(300).optional(),
}

export const listOf = <T extends z.ZodType>(item: T) =>
  z.object({ data: z.array(item), next_cursor: z.string().nullable() })

/** Where the next page begins: opaque to callers, and only a position, so that nothing leaks. */
export const toCursor = ({ at, id: last }: { at: number; id: string }): string =>
  btoa(encodeURIComponent(JSON.stringify([at, last])))

export function fromCursor(cursor: string | undefined): { at: number; id: string } | undefined {
  if (cursor === undefined) return undefined
  try {
    const [at, last] = z.tuple([z.number(), z.string()]).parse(JSON.parse(decodeURIComponent(atob(cursor))))
    return { at, id: last }
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
