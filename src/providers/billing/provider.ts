import type { BillingCustomer } from '../../domain/billing/account'
import type { ChurnEventDraft } from '../../domain/billing/events'
import type { PriceList } from '../../domain/billing/price-list'

export type { BillingCustomer }

/** A billing system whose messages become churn events. One file each, registered in index.ts. */
export interface BillingProvider {
  /** Name in URLs and in the source of events. */
  readonly slug: string
  /** As people write it. */
  readonly name: string
  /** Its page in this repository: what to switch on there, and what is not covered. */
  readonly docs: `docs/billing/${string}.md`
  /** The messages to switch on over there, by their names. */
  readonly events?: readonly string[]
  /** What the secret is called over there, and where it is found. */
  readonly secret: { readonly name: string; readonly hint: string }
  /** Set where messages name a price and not its amount: the host enters them. */
  readonly needsPrices?: true
  /** Set where nothing but 200 counts as received over there; 202 says it better. */
  readonly received?: 200
  /**
   * Throws AppError('unauthorized') unless the raw body was signed with one of the secrets, at most
   * the tolerance before or after `now` (epoch ms). Several secrets hold while one is replaced.
   * Systems that sign nothing carry a secret in the `query` of the address they post to.
   */
  verify(
    rawBody: string,
    headers: Headers,
    secrets: readonly string[],
    now: number,
    query?: URLSearchParams,
  ): Promise<void>
  /**
   * The message's own id, under which it is stored once, and its type; a hash of the body where the
   * system gives no id. Throws invalid_request.
   */
  describe(rawBody: string): MessageName | Promise<MessageName>
  /**
   * Our events for this payload; none for the kinds we don't use. Pure: no clock, no network, so a
   * stored message can be translated again. Throws invalid_request when ids or times are missing.
   * Where the message has no id of the host's, `customerId` is the system's own (`externalId`).
   * `prices` is what the host said its prices are, for systems whose messages only name them.
   */
  translate(payload: unknown, prices?: PriceList): ChurnEventDraft[]
  /** Who the message is about, as far as it says; null when it names no customer. Pure. */
  readCustomer?(payload: unknown): BillingCustomer | null
}

export interface MessageName {
  id: string
  type: string
}
