import { isOneLine, readMailbox } from './address'
import * as limits from './limits'

/** What a channel asks for, as far as checking it goes. */
interface Field {
  readonly name: string
  readonly type: 'mailbox' | 'name' | 'url' | 'token'
  readonly optional?: true
  readonly secret?: true
}

export interface FieldProblem {
  path: string
  message: string
}

/**
 * A channel's settings from what was entered: only its own fields, a secret left empty as it was. URLs
 * are judged elsewhere.
 */
export function settleSettings(
  fields: readonly Field[],
  entered: Readonly<Record<string, string>>,
  stored: Readonly<Record<string, string>> = {},
): { settings: Record<string, string>; problems: FieldProblem[] } {
  const settings: Record<string, string> = { ...stored }
  const problems: FieldProblem[] = []
  for (const field of fields) {
    const { name } = field
    const before = stored[name] ?? ''
    const value = entered[name]?.trim() ?? before
    settings[name] = value === '' && field.secret ? before : value
    const message = problemOfField(field, settings[name])
    if (message !== null) problems.push({ path: name, message })
  }
  return { settings, problems }
}

function problemOfField({ type, optional }: Field, value: string): string | null {
  if (value === '') return optional ? null : 'must be filled in'
  if (value.length > limits.SETTING) return `must have at most ${limits.SETTING} characters`
  if (!isOneLine(value)) return 'must be one line'
  if (type === 'mailbox' && readMailbox(value) === null) return 'must be an address, or Name <address>'
  if (type === 'name' && value.length > limits.NAME) return `must have at most ${limits.NAME} characters`
  // They go into headers of HTTP, which hold no other characters.
  if (type === 'token' && !/^[\x21-\x7e]+$/.test(value)) return 'must be letters, digits and signs without spaces'
  return null
}
