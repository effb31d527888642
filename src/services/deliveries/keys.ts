/** Shared by whatever changes endpoints or reads whether they are on: each sees what the other did. */
export const ENDPOINTS_KEY = 'webhook endpoints'

export const deliveryKey = (id: string): string => `delivery ${id}`
