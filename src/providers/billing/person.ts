import { toText } from './json'

const MAX_NAME = 200
const MAX_EMAIL = 254

/** As much of a name as is kept. */
export const toName = (value: unknown): string | null =>
  toText(value)?.slice(0, MAX_NAME).toWellFormed() ?? null

/** An address that can be one: half of it would be somebody else's. */
export function toEmail(value: unknown): string | null {
  const address = toText(value)
  return address !== null && address.length <= MAX_EMAIL ? address : null
}
