import mustache from 'mustache'
import { isOneLine, toOneLine } from './address'
import * as limits from './limits'
import { isVariable, type Values, type VariableName } from './variables'

export interface TemplateText {
  subject: string
  body: string
}

/** By language (BCP 47); the first stands in for those that are missing. */
export type TemplateTexts = Record<string, TemplateText>

/** Words as they are, or a variable with what stands in its place where it is not known. */
type Part = string | { name: VariableName; otherwise: string }

/** Why a text is no template, as the rest of a sentence; null if it is one. */
export function problemOfTemplate(source: string): string | null {
  const parts = read(source)
  return typeof parts === 'string' ? parts : null
}

export function problemOfSubject(source: string): string | null {
  if (!isOneLine(source)) return 'must be one line'
  return problemOfTemplate(source)
}

/** A text with its values in place. They are never read as a template themselves. */
export function fillTemplate(source: string, values: Values): string {
  const parts = read(source)
  if (typeof parts === 'string') throw new Error('this is not a template')
  let text = ''
  for (const part of parts) {
    const words = typeof part === 'string' ? part : (valueOf(part.name, values) ?? part.otherwise)
    // Nothing takes the space before it along: "Hello {{name}}," is "Hello," to somebody without one.
    text = words === '' ? text.replace(/ $/, '') : text + words
  }
  return text
}

/** A subject is one line, whatever its values hold. */
export const fillSubject = (source: string, values: Values): string =>
  cut(toOneLine(fillTemplate(source, values)), limits.SUBJECT)

export const fillBody = (source: string, values: Values): string =>
  cut(fillTemplate(source, values), limits.BODY)

/** Names a template uses, each once. */
export function variablesOf(source: string): VariableName[] {
  const parts = read(source)
  if (typeof parts === 'string') return []
  return [...new Set(parts.flatMap((part) => (typeof part === 'string' ? [] : part.name)))]
}

/** Mustache reads the tags; sections, partials and other delimiters are no named variables. */
function read(source: string): Part[] | string {
  let spans: ReturnType<typeof mustache.parse>
  try {
    // Its cache would keep every text ever previewed.
    spans = new mustache.Writer().parse(source) as typeof spans
  } catch {
    return 'has a tag that is not closed'
  }
  const parts: Part[] = []
  for (const [type, content] of spans) {
    if (type === 'text') parts.push(content)
    else if (type === 'name') {
      const [name = '', ...rest] = content.split('|')
      if (!isVariable(name.trim())) return `names {{${name.trim()}}}, which nobody knows`
      parts.push({ name: name.trim() as VariableName, otherwise: rest.join('|').trim() })
    } else if (type !== '!') return 'may only name variables, as {{name}}'
  }
  return parts
}

const valueOf = (name: VariableName, values: Values): string | undefined => {
  const value = values[name]
  return value === undefined || value.trim() === '' ? undefined : cut(value, limits.VALUE)
}

/** Well-formed and without what no reader shows, but with its lines. */
const cut = (text: string, max: number): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    // oxlint-disable-next-line no-control-regex -- these are what is taken out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    .slice(0, max)
    .toWellFormed()
