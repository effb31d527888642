import type { ChurnEventDraft } from '../../domain/billing/events'

/** A billing system whose messages become churn events. One file each, registered in index.ts. */
export interface BillingProvider {
  /** Name in URLs and in the source of events. */
  readonly slug: string
  /**
   * Throws AppError('unauthorized') unless the raw body was signed with one of the secrets, at most
   * the tolerance before or after `now` (epoch ms). Several secrets hold while one is replaced.
   */
  verify(rawBody: string, headers: Headers, secrets: readonly string[], now: number): Promise<void>
  /** The message's own id, under which it is stored once, and its type. Throws invalid_request. */
  describe(rawBody: string): { id: string; type: string }
  /**
   * Our events for this payload; none for the kinds we don't use. Pure: no clock, no network, so a
   * stored message can be translated again. Throws invalid_request when ids or times are missing.
   */
  translate(payload: unknown): ChurnEventDraft[]
}
