/** What a person said about being written to. Null, where they never said anything, is not a yes. */
export type Consent = 'yes' | 'unsubscribed'

/** Who told us: the person themselves, or the host's pages and server on their behalf. */
export type ToldBy = 'person' | 'host'

/** What holds after a word about it. Only the person themselves takes back an unsubscription. */
export const consentAfter = (stored: Consent | null, told: Consent, by: ToldBy): Consent =>
  stored === 'unsubscribed' && by === 'host' ? stored : told
