/**
 * What became of a billing system's message: it waits to be applied, said something (`applied`) or
 * nothing that is used here (`unused`), or could not be read (`refused`).
 */
export const MESSAGE_STATES = ['waiting', 'applied', 'unused', 'refused'] as const

export type MessageState = (typeof MESSAGE_STATES)[number]
