/**
 * How a person is named: by the host's id of them, by a mail address, or by our id of a respondent; and
 * everybody of a customer together, by the host's id of it.
 */
export const NAMED_BY = ['user', 'email', 'respondent', 'customer'] as const

export type NamedBy = (typeof NAMED_BY)[number]

/** Everything by which a person's rows are found. */
export interface PersonKeys {
  /** Respondents, each with the id of nobody that takes its place. */
  respondents: Record<string, string>
  /** In lower case; none that somebody else has as well. */
  addresses: string[]
  /** Customers who are the person. */
  customers: string[]
  /** Customers of whom everything goes, whoever of them it is of. */
  wholeCustomers: string[]
  /** What billing systems call these customers. */
  accounts: string[]
  /** What suppressed addresses are kept as. */
  hashes: Record<string, string>
  /** Events that speak of them, as far as found. */
  events: string[]
}

/**
 * What of a person is looked for in texts that are nobody's in particular: addresses, also as an address of a
 * page writes them, and ids where they stand as an id.
 */
export const needlesOf = ({ respondents, addresses, customers, accounts }: PersonKeys): string[] => [
  ...new Set([
    ...addresses,
    ...addresses.map(encodeURIComponent),
    ...Object.keys(respondents),
    ...customers.map((id) => `"customer_id":${JSON.stringify(id)}`),
    ...accounts.map((id) => JSON.stringify(id)),
  ]),
].map(asciiLower)

/** As SQLite's `lower` does. */
export const asciiLower = (text: string): string => text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())

export const mentions = (keys: PersonKeys, text: string): boolean => {
  const lower = asciiLower(text)
  return needlesOf(keys).some((needle) => lower.includes(needle))
}
