/** A customer as a billing system tells of it in one message. What the message does not say is null. */
export interface BillingCustomer {
  /** The system's own id, e.g. `cus_…`. */
  externalId: string
  /** The host's id, where the host gave one to the system. */
  hostId: string | null
  /** Of two messages with an id the surer one counts: `named` for this purpose, or `referenced`. */
  hostIdFrom: 'named' | 'referenced'
  name: string | null
  email: string | null
  /** When it was so, epoch ms: of two messages the later counts. */
  at: number
  /** The system has deleted the customer: its name and address are to be forgotten. */
  deleted: boolean
}

/** All that was ever told of one of a billing system's customers. */
export interface Account {
  host: (Word & { from: BillingCustomer['hostIdFrom'] }) | null
  name: Word | null
  email: Word | null
  deletedAt: number | null
}

export const UNTOLD: Account = { host: null, name: null, email: null, deletedAt: null }

/**
 * The account after one more message: the same in whatever order and however often they come. A
 * deletion takes name and address along, but not the host's own id, which was never the system's.
 */
export function hearOf(account: Account, told: BillingCustomer): Account {
  const { at, deleted } = told
  const deletedAt = deleted ? Math.max(at, account.deletedAt ?? 0) : account.deletedAt
  const personal = (known: Word | null, value: string | null): Word | null => {
    const word = later(known, value === null ? null : { value, at })
    return word !== null && word.at > (deletedAt ?? -Infinity) ? word : null
  }
  return {
    host: surer(
      account.host,
      told.hostId === null ? null : { value: told.hostId, at, from: told.hostIdFrom },
    ),
    name: personal(account.name, told.name),
    email: personal(account.email, told.email),
    deletedAt,
  }
}

/** Who the account is in this service: by the host's id, else by address, else by the system's id. */
export const customerOf = (account: Account, externalId: string): string =>
  account.host?.value ?? account.email?.value.toLowerCase() ?? externalId

interface Word {
  value: string
  at: number
}

function surer(a: Account['host'], b: Account['host']): Account['host'] {
  if (a === null || b === null || a.from === b.from) return later(a, b)
  return a.from === 'named' ? a : b
}

/** Of words at the same instant the greater text, so that it is always the same one. */
function later<W extends Word>(a: W | null, b: W | null): W | null {
  if (a === null || b === null) return a ?? b
  if (a.at !== b.at) return a.at > b.at ? a : b
  return a.value >= b.value ? a : b
}
