/** Whatever judges who may be written to, or changes it: each sees what the other did. */
export const MESSAGES_KEY = 'messages'

export const messageKey = (id: string): string => `message ${id}`
