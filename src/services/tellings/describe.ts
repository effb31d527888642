import { type Audience, countAudience, countUpdateMessages, findTelling, type TellingRow } from '../../../db/queries/tellings'
import type { UpdateRow } from '../../../db/queries/updates'
import type { Context } from '../../context'
import type { MessageState, WithheldReason } from '../../domain/messages/state'

export interface DescribedTelling {
  telling: TellingRow | null
  audience: Audience
  /** What became of the messages, one row a state and reason. */
  messages: { state: MessageState; reason: WithheldReason | null; count: number }[]
}

/** Who would be told of an update now, who was, who was not and why. */
export async function describeTelling({ db, workspace, now }: Context, update: UpdateRow): Promise<DescribedTelling> {
  const [telling, audience, messages] = await Promise.all([
    findTelling(db, workspace.id, update.id),
    countAudience(db, workspace.id, update.id, update.topics, now()),
    countUpdateMessages(db, workspace.id, update.id),
  ])
  return { telling: telling ?? null, audience, messages }
}
