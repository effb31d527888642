import { type DigestSettingsRow, findDigestSettings } from '../../../db/queries/digests'
import { type ChannelRow, listChannels } from '../../../db/queries/messages'
import type { Context } from '../../context'
import { changedFields, changeLine } from '../../domain/access/audit'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'
import { isMailChannel } from '../messages/channels'

export type DigestSettings = Omit<DigestSettingsRow, 'workspaceId'>

export const MAX_RECIPIENTS = 50
export const MAX_DIGEST_CHANNELS = 10

/** Before anybody said otherwise: made on Mondays at eight, to be read here. */
export const DEFAULT_DIGEST_SETTINGS: DigestSettings = {
  isOn: true,
  schedule: { every: 'week', weekday: 1, monthDay: 1, hour: 8 },
  recipients: [],
  channelIds: [],
}

export async function loadDigestSettings({ db, workspace }: Context): Promise<DigestSettings> {
  const row = await findDigestSettings(db, workspace.id)
  return row ?? DEFAULT_DIGEST_SETTINGS
}

/** Channels that need no address, such as a Slack webhook. */
export const listTeamChannels = async ({ db, workspace }: Context): Promise<ChannelRow[]> =>
  (await listChannels(db, workspace.id)).filter((channel) => !isMailChannel(channel))

/** Replaces the settings: from the next window on. */
export async function saveDigestSettings(ctx: Context, settings: DigestSettings): Promise<DigestSettings> {
  requireScope(ctx, 'workspace:write')
  const channels = await listTeamChannels(ctx)
  const wrong = settings.channelIds.findIndex((id) => !channels.some((one) => one.id === id))
  if (wrong >= 0) {
    throw new AppError('invalid_fields', 'a digest goes to channels that lead to one place', {
      fields: [{ path: `channel_ids.${wrong}`, message: 'must be a channel that is no mail channel' }],
    })
  }
  return await ctx.write(ctx.workspace, storeDigestSettings, settings)
}

export const storeDigestSettings: Action<DigestSettings, DigestSettings, DigestSettings> = {
  name: 'storeDigestSettings',
  keys: () => ['digests'],

  async see(db, workspaceId, inputs) {
    const stored = (await findDigestSettings(db, workspaceId)) ?? DEFAULT_DIGEST_SETTINGS
    return inputs.map(() => stored)
  },

  decide: (_seen, settings, { workspace }) => ({
    result: settings,
    changes: { digestSettings: [{ workspaceId: workspace.id, ...settings }] },
  }),

  audit: (before, _input, after) =>
    changeLine('digest.settings_changed', 'digests', changedFields(toLog(before), toLog(after), FIELDS)),
}

/** How many get it, and not who: addresses have to be erasable. */
const toLog = ({ recipients, ...settings }: DigestSettings) => ({ ...settings, recipients: recipients.length })

const FIELDS = ['isOn', 'schedule', 'recipients', 'channelIds'] as const
