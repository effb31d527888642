import { PERSONAL_PATTERNS } from './patterns'
import type { Span } from './pattern'

/** What a workspace does with personal data in free text: keep it, put its kind there, or leave the sentence out. */
export const REDACTION_MODES = ['off', 'mask', 'drop'] as const

export type RedactionMode = (typeof REDACTION_MODES)[number]

export const DEFAULT_REDACTION: RedactionMode = 'mask'

export interface Redacted {
  /** Null when nothing is left of it. */
  text: string | null
  /** How often each kind was found, in the order of the text. */
  redactions: Record<string, number>
}

interface Found extends Span {
  kind: string
}

/**
 * A free text without the personal data that can be told from its form. `mask` puts "[email]" where an
 * address stood; `drop` leaves out the whole sentence. Names are not found: they have no form.
 * Pure, and takes time in proportion to the length of the text.
 */
export function redactText(text: string, mode: RedactionMode): Redacted {
  const found = mode === 'off' ? [] : findPersonal(text)
  if (found.length === 0) return { text, redactions: {} }
  const redactions: Record<string, number> = {}
  for (const { kind } of found) redactions[kind] = (redactions[kind] ?? 0) + 1
  const left = mode === 'mask' ? maskAll(text, found) : dropSentences(text, found)
  return { text: left === '' ? null : left, redactions }
}

/** Places of personal data in order; those that overlap are one, named by the surest pattern. */
function findPersonal(text: string): Found[] {
  const all = PERSONAL_PATTERNS.flatMap(({ kind, sign, find }, rank) =>
    sign && !sign.test(text) ? [] : find(text).map((span) => ({ kind, rank, ...span })),
  ).sort((a, b) => a.start - b.start)
  const found: typeof all = []
  for (const next of all) {
    const last = found.at(-1)
    if (last === undefined || next.start >= last.end) {
      found.push(next)
    } else {
      if (next.rank < last.rank) Object.assign(last, { kind: next.kind, rank: next.rank })
      last.end = Math.max(last.end, next.end)
    }
  }
  return found
}

function maskAll(text: string, found: readonly Found[]): string {
  let masked = ''
  let done = 0
  for (const { kind, start, end } of found) {
    masked += `${text.slice(done, start)}[${kind}]`
    done = end
  }
  return masked + text.slice(done)
}

const SENTENCE_END = /[.!?…](?=\s)|[。！？\n]/g

function dropSentences(text: string, found: readonly Found[]): string {
  let left = ''
  let start = 0
  let next = 0
  for (const end of [...[...text.matchAll(SENTENCE_END)].map(({ index }) => index + 1), text.length]) {
    const span = found[next]
    // A full stop within what was found ends nothing.
    if (span !== undefined && span.start < end && span.end > end) continue
    if (span === undefined || span.start >= end) left += text.slice(start, end)
    while ((found[next]?.start ?? Infinity) < end) next += 1
    start = end
  }
  return left.trim()
}
