/** Events others may hear of; a new one is a line here, its cause, and its schema in the API. */
export const EVENT_TYPES = {
  'response.created': 'Somebody began to answer: the first step of a response is stored.',
  'response.completed': 'A response is complete; with surveys of one step, at once.',
  'churn.recorded': 'An event of the ledger is stored, such as a start, a failed payment or an end.',
  'cancellation.completed': 'Somebody on the way to cancel has decided, or has left.',
  'signal.raised': 'The words of an answer show something to act on, such as a complaint or a wish to leave.',
  'followup.opened': 'A follow-up was opened, by a rule, a playbook or by hand.',
  'followup.closed': 'A follow-up was closed with an outcome.',
  'playbook.step': 'A playbook has come to a step that calls a webhook.',
} as const

export type EventType = keyof typeof EVENT_TYPES

export const EVENT_TYPE_NAMES = Object.keys(EVENT_TYPES) as EventType[]

/** Sent to one endpoint when asked for. */
export const TEST_EVENT = 'webhook.test'

/** Whether an endpoint wants to hear of it; who names no types wants them all. */
export const wantsType = ({ types }: { types: readonly string[] }, type: string): boolean =>
  types.length === 0 || types.includes(type)
