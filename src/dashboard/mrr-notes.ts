import type { MrrNote } from '../domain/billing/events'
import { countOf } from './words'

/** Beside the amount of one subscription. */
export const MRR_NOTE_WORDS: Record<MrrNote, string> = {
  discount_unknown: 'Before a discount that is not known',
  price_unknown: 'The price is not known now: it is the last one',
  metered: 'Without metered use',
}

const SHARE_WORDS: Record<MrrNote, string> = {
  discount_unknown: 'whose discount is not known',
  price_unknown: 'whose price is not known',
  metered: 'whose metered use counts 0',
}

/** How much of an MRR is not the whole truth, and why; null when all of it is. */
export function describeNotes(counts: ReadonlyMap<MrrNote, number>): string | null {
  const parts = [...counts].map(([note, count]) => `${countOf(count, 'subscription')} ${SHARE_WORDS[note]}`)
  return parts.length === 0 ? null : `MRR is not the whole truth of ${parts.join(', ')}.`
}
