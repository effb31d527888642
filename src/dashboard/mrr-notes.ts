import type { MrrNote } from '../domain/billing/events'
import { msg, plural, t } from './i18n/t'

/** Beside the amount of one subscription. */
export const MRR_NOTE_WORDS: Record<MrrNote, string> = {
  discount_unknown: msg('Before a discount that is not known'),
  price_unknown: msg('The price is not known now: it is the last one'),
  metered: msg('Without metered use'),
}

const SHARE_WORDS: Record<MrrNote, string> = {
  discount_unknown: msg('whose discount is not known'),
  price_unknown: msg('whose price is not known'),
  metered: msg('whose metered use counts 0'),
}

/** How much of an MRR is not the whole truth, and why; null when all of it is. */
export function describeNotes(counts: ReadonlyMap<MrrNote, number>): string | null {
  const parts = [...counts].map(([note, count]) => `${plural(count, {
    one: '{n} subscription',
    other: '{n} subscriptions',
  })} ${t(SHARE_WORDS[note])}`)
  return parts.length === 0 ? null : t('MRR is not the whole truth of {parts}.', {
    parts: parts.join(', '),
  })
}
