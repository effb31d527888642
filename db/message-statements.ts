import type { WithheldReason } from '../src/domain/messages/state'
import type { Statement } from './client'
import { LISTED } from './delivery-statements'

interface Own {
  workspaceId: string
}

export type WithheldMessages = Own & { ids: string[]; reason: WithheldReason; now: number }
export type PostponedMessages = Own & { ids: string[]; until: number; now: number }
export type ChannelMessages = Own & { channelId: string }
export type ReplayedMessages = ChannelMessages & { now: number }

/** Holds back what is still due. */
export const withholdStatement = ({ workspaceId, ids, reason, now }: WithheldMessages): Statement => ({
  sql: `update messages set state = 'withheld', reason = ?, due_at = null, claim = null
        where ${LISTED} and +due_at <= ?`,
  args: [reason, workspaceId, JSON.stringify(ids), now],
})

/** Puts off what is still due. */
export const postponeStatement = ({ workspaceId, ids, until, now }: PostponedMessages): Statement => ({
  sql: `update messages set due_at = ?, claim = null where ${LISTED} and +due_at <= ?`,
  args: [until, workspaceId, JSON.stringify(ids), now],
})

/** Gives up what waits for a channel. */
export const endMessagesStatement = ({ workspaceId, channelId }: ChannelMessages): Statement => ({
  sql: `update messages set state = 'failed', due_at = null, last_problem = 'endpoint_off'
        where workspace_id = ? and channel_id = ? and state = 'waiting'`,
  args: [workspaceId, channelId],
})

/** Lets what a channel did not take be tried anew, from the beginning of the schedule. */
export const replayMessagesStatement = ({ workspaceId, channelId, now }: ReplayedMessages): Statement => ({
  sql: `update messages set state = 'waiting', due_at = ?, tries = 0, claim = null
        where workspace_id = ? and channel_id = ? and state = 'failed'`,
  args: [now, workspaceId, channelId],
})
