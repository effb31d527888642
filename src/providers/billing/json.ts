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

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
