import { type ChurnEventDraft, isOneOff } from './events'

/** What an event says wrongly or leaves out: a field, and what it must be. */
export interface EventProblem {
  field: keyof ChurnEventDraft
  message: string
}

/**
 * What keeps an event from being recorded, beyond the shape of its fields. An event is judged by
 * itself, never by what is stored: the same events must be taken in whatever order they come.
 *
 * A start names its amount, or says that the price is unknown. `changed`, `resumed` and `reactivated`
 * may leave it out, and the last one known goes on; its currency may be left out likewise. Where no
 * amount is meant, it is not read.
 */
export const problemsOf = (event: ChurnEventDraft): EventProblem[] =>
  isOneOff(event.type) ? problemsOfAmount(event) : problemsOfMrr(event)

function problemsOfAmount({ type, amountMinor, currency }: ChurnEventDraft): EventProblem[] {
  if (amountMinor === null) return [problem('amountMinor', `is needed for a ${type}`)]
  const found: EventProblem[] = []
  if (amountMinor === 0) found.push(problem('amountMinor', 'must not be 0'))
  if (type === 'purchase' && amountMinor < 0) {
    found.push(problem('amountMinor', 'must be above 0: what is given back is a refund'))
  }
  if (currency === null) found.push(problem('currency', 'is needed beside an amount'))
  return found
}

function problemsOfMrr({ type, mrrMinor, mrrNote, amountMinor, currency }: ChurnEventDraft) {
  const found: EventProblem[] = []
  const isUnknown = mrrNote === 'price_unknown'
  if (type === 'started' && mrrMinor === null && !isUnknown) {
    found.push(problem('mrrMinor', 'is needed for a start: 0 for what is free'))
  }
  if (type === 'started' && mrrMinor !== null && mrrMinor > 0 && currency === null) {
    found.push(problem('currency', 'is needed beside an amount'))
  }
  if (mrrNote !== null && mrrMinor === null && !isUnknown) {
    found.push(problem('mrrNote', 'says something of an MRR, and none is named'))
  }
  if (amountMinor !== null) {
    found.push(problem('amountMinor', 'is for a purchase or a refund'))
  }
  return found
}

const problem = (field: EventProblem['field'], message: string): EventProblem => ({ field, message })
