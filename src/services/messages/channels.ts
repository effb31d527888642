import type { ChannelRow } from '../../../db/queries/messages'
import { CHANNELS } from '../../providers/channels'

/** Shared by whatever changes channels or reads whether they are on: each sees what the other did. */
export const CHANNELS_KEY = 'message channels'

export const isMailChannel = ({ type }: Pick<ChannelRow, 'type'>): boolean =>
  CHANNELS[type]?.carries === 'mail'

/** The one mail goes by where none is named: the first that is on, else the first. */
export const mailChannel = (channels: readonly ChannelRow[]): ChannelRow | undefined => {
  const mail = channels.filter(isMailChannel)
  return mail.find(({ off }) => off === null) ?? mail[0]
}
