import type { Reply } from '../../domain/deliveries/attempt'
import type { Pace } from './sender'

/** How a runtime reaches the outside, and how much of it at once. */
export interface Outside extends Pace {
  /** Why nothing is sent to this URL, as the rest of a sentence; null if something would be. */
  judge(url: string): Promise<string | null>
  /** Posts once. Judges the place anew, follows nothing, reads a bounded part; never rejects. */
  post(url: string, request: OutgoingRequest): Promise<Reply>
}

export interface OutgoingRequest {
  headers: Record<string, string>
  body: string
}

/** From the first look at the name to the last byte of the answer. */
export const DEADLINE_MS = 8_000
/** No more of an answer is read. */
export const MAX_ANSWER_BYTES = 65_536
