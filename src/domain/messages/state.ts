import type { DeliveryState } from '../deliveries/state'

/** A message waits for its time or its next attempt, was handed over, was given up, or is held back. */
export const MESSAGE_STATES = ['waiting', 'sent', 'failed', 'withheld'] as const

export type MessageState = (typeof MESSAGE_STATES)[number]

/**
 * Why a message is not sent. `no_address`: nobody knows where to, or it is no address.
 * `no_consent`: the person never said that they want to hear. `unsubscribed`: they said they do not.
 * `capped`: they were asked or written to enough of late. `no_public_url`: the installation does not
 * know its own address, so there would be no way to unsubscribe. `no_channel` and `no_template`: there
 * was none when it was written.
 */
export const WITHHELD_REASONS = [
  'no_address',
  'no_consent',
  'unsubscribed',
  'capped',
  'no_public_url',
  'no_channel',
  'no_template',
] as const

export type WithheldReason = (typeof WITHHELD_REASONS)[number]

/** A message that somebody took is sent. */
export const stateOfMessage = (state: DeliveryState): MessageState =>
  state === 'delivered' ? 'sent' : state
