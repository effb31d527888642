/** Minutes of the day between which nobody is written to; over midnight where it ends before it begins. */
export interface QuietHours {
  from: number
  to: number
}

/** At most so many questions and messages to one person in so many days. */
export interface ContactCap {
  count: number
  days: number
}

export interface MessageSettings {
  quietHours: QuietHours | null
  contactCap: ContactCap | null
  footer: string
}

export const DEFAULT_MESSAGE_SETTINGS: MessageSettings = {
  quietHours: { from: 21 * 60, to: 8 * 60 },
  contactCap: { count: 4, days: 7 },
  footer: '',
}

/** How far back contacts may matter. */
export const MAX_CAP_DAYS = 90
export const MAX_CAP_COUNT = 20
