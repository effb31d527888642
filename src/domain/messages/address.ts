import * as limits from './limits'

/** A place mail goes to or comes from. */
export interface Mailbox {
  address: string
  name: string | null
}

/** Characters that end a line or hide in one (Unicode Cc, and the separators): none belongs in a header. */
const CONTROL = /[\p{Cc}\u2028\u2029]/u

/** Whether a text may stand in a header of a mail: nothing in it ends the line. */
export const isOneLine = (text: string): boolean => !CONTROL.test(text)

/** One line of what may have been several. */
export const toOneLine = (text: string): string =>
  text.replace(/[\p{Cc}\s\u2028\u2029]+/gu, ' ').trim()

const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i
const LABEL = /^[\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u

/**
 * An address as HTML forms take it (a dot-atom at a host of at least two labels), with letters of any
 * script in the host. Quoted local parts, comments and lists are refused: mail libraries read them differently.
 */
export function isAddress(text: string): boolean {
  if (text.length > limits.ADDRESS) return false
  const at = text.lastIndexOf('@')
  const local = text.slice(0, at)
  const labels = text.slice(at + 1).split('.')
  return at > 0 && local.length <= 64 && LOCAL.test(local) && labels.length > 1 && labels.every((label) => LABEL.test(label))
}

/** `Name <address>` or an address alone; null for anything else. */
export function readMailbox(text: string): Mailbox | null {
  const trimmed = text.trim()
  if (!isOneLine(trimmed)) return null
  const named = /^([^<>]*)<([^<>]*)>$/.exec(trimmed)
  const address = named ? (named[2] ?? '').trim() : trimmed
  const name = named ? (named[1] ?? '').trim().replace(/^"(.*)"$/, '$1').trim() : ''
  if (!isAddress(address) || name.length > limits.NAME) return null
  return { address, name: name === '' ? null : name }
}

/** What is after the @: where our own ids are unique. */
export const hostOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)
