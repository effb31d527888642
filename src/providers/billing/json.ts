import { AppError } from '../../errors'

/** Reading JSON of others, whose shape differs by version: what is missing or odd is null. */

export type Json = Readonly<Record<string, unknown>>

export const toObject = (value: unknown): Json => (isObject(value) ? value : {})

export const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

export const toText = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null

/** A finite number; decimals that travel as text are read too. */
export function toNumber(value: unknown): number | null {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}

/** As long as an id may be anywhere in the API. */
const MAX_ID = 200

/** Text that a message can't do without. Throws invalid_request with the field's name. */
export function requireText(value: unknown, field: string): string {
  const text = toText(value)
  if (text === null) throw new AppError('invalid_request', `${field} is missing`)
  return requireShort(text, field)
}

/** An id that can be kept. Throws invalid_request with the field's name. */
export function requireShort(text: string, field: string): string {
  if (text.length > MAX_ID) {
    throw new AppError('invalid_request', `${field} has more than ${MAX_ID} characters`)
  }
  return text
}

/** The message as an object. Throws invalid_request unless the body is JSON. */
export function parseMessage(rawBody: string): Json {
  try {
    return toObject(JSON.parse(rawBody))
  } catch {
    throw new AppError('invalid_request', 'body is not JSON')
  }
}

/** An id, which some systems write as a number; null when it is longer than can be kept. */
export function toId(value: unknown): string | null {
  const text = Number.isSafeInteger(value) ? String(value) : toText(value)
  return text === null || text.length > MAX_ID ? null : text
}

/** An id that a message can't do without. Throws invalid_request with the field's name. */
export function requireId(value: unknown, field: string): string {
  const id = toId(value)
  if (id === null) throw new AppError('invalid_request', `${field} is missing or too long`)
  return id
}

/** Times of the years 1970 to 9999: what every store and every calendar can hold. */
const MAX_TIME = Date.UTC(10_000, 0)

/** Epoch ms of a time that is written in seconds or milliseconds. */
export function toTime(value: unknown, unitMs: 1 | 1000): number | null {
  const number = toNumber(value)
  const ms = number === null ? NaN : Math.round(number * unitMs)
  return ms > 0 && ms < MAX_TIME ? ms : null
}

/** Epoch ms of an RFC 3339 time; digits beyond milliseconds are cut off. */
export function toInstant(value: unknown): number | null {
  const text = toText(value)
  return text !== null && RFC_3339.test(text) ? toTime(Date.parse(text), 1) : null
}

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/

/** A time that a message can't do without. Throws invalid_request with the field's name. */
export function requireTime(time: number | null, field: string): number {
  if (time === null) throw new AppError('invalid_request', `${field} is missing or no time`)
  return time
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
