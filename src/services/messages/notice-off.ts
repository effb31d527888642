import type { Changes } from '../../../db/changes'
import type { Db } from '../../../db/client'
import { listMembers, type MemberRow } from '../../../db/queries/members'
import type { Standing } from '../../domain/deliveries/standing'
import type { Moment } from '../action'
import { isMailChannel } from './channels'
import { newMessage } from './compose'
import { type MessageSeen, seeMessages } from './see'

/** What is needed to tell the team that something was switched off by itself. */
export interface NoticeSeen extends MessageSeen {
  members: MemberRow[]
}

export const seeNotice = async (db: Db, workspaceId: string): Promise<NoticeSeen> => {
  const [seen, members] = await Promise.all([seeMessages(db, workspaceId, []), listMembers(db, workspaceId)])
  return { ...seen, members }
}

interface Off {
  kind: 'webhook_endpoint' | 'channel'
  id: string
  /** What the team knows it by. */
  name: string
  /** Its page in the dashboard. */
  path: string
}

/**
 * Tells everybody who may change it, by mail, and each place of the team's own; never by the channel
 * that is off itself. Written in the commit that switches it off, so that no crash swallows it.
 */
export function noticeOff(
  moment: Moment,
  { members, channels: all, ...seen }: NoticeSeen,
  { kind, id, name, path }: Off,
  { off, offAt }: Standing,
): Changes {
  const channels = all.filter((channel) => channel.id !== id && channel.off === null)
  const body = [
    off === 'gone'
      ? `It answered 410 Gone, which means that it wants nothing more.`
      : `It has failed for five days. What happens meanwhile is kept: switch it on again, then replay.`,
    `Its page: Settings, ${path}`,
  ].join('\n\n')
  const common = {
    kind: 'notice' as const,
    content: { subject: `Switched off: ${name}`, body },
  }
  const cause = (step: string) => ({ kind, id, step: `off:${offAt}:${step}` })
  const byMail = channels.some(isMailChannel)
    ? members.filter(({ role, email }) => role !== 'viewer' && email !== '')
    : []
  const places = channels.filter((channel) => !isMailChannel(channel))
  return {
    newMessages: [
      ...byMail.map(({ id: memberId, email: address, name: to }) =>
        newMessage(moment, { ...seen, channels }, { ...common, cause: cause(memberId), to: { address, name: to } }),
      ),
      ...places.map((channel) =>
        newMessage(moment, { ...seen, channels }, { ...common, cause: cause(channel.id), to: 'team', channelId: channel.id }),
      ),
    ],
  }
}
