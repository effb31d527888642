import { type ChannelRow, listChannels } from '../../../db/queries/messages'
import type { Context } from '../../context'
import { WELL } from '../../domain/deliveries/standing'
import { type FieldProblem, settleSettings } from '../../domain/messages/channel-settings'
import * as limits from '../../domain/messages/limits'
import { changedFields } from '../../domain/access/audit'
import { AppError } from '../../errors'
import { CHANNELS } from '../../providers/channels'
import type { Channel } from '../../providers/channels/channel'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'
import { problemOfUrl } from '../webhooks/require-target'
import { CHANNELS_KEY } from './channels'

export interface ChannelInput {
  type: string
  name: string
  settings: Record<string, string>
}

export interface ChannelPatch {
  name?: string | undefined
  settings?: Record<string, string> | undefined
  enabled?: boolean | undefined
}

/** Makes a channel. Throws invalid_fields and conflict; `ownHost` is where this request came in. */
export async function createChannel(
  ctx: Context,
  { type, name, settings }: ChannelInput,
  ownHost: string,
): Promise<ChannelRow> {
  requireScope(ctx, 'messages:write')
  const channel = CHANNELS[type]
  if (!channel) throw refused([{ path: 'type', message: `must be one of ${Object.keys(CHANNELS).join(', ')}` }])
  if (type === 'smtp' && ctx.messenger.from === null) {
    throw new AppError('conflict', 'this installation has no mail server: set SMTP_URL and MAIL_FROM')
  }
  const made = 'makeSettings' in channel ? channel.makeSettings?.() : undefined
  return await ctx.write(ctx.workspace, addChannel, {
    type,
    name,
    settings: { ...made, ...(await checked(ctx, channel, settings, {}, ownHost)) },
  })
}

/** Changes what is named of a channel. Throws not_found and invalid_fields. */
export async function updateChannel(
  ctx: Context,
  id: string,
  patch: ChannelPatch,
  ownHost: string,
): Promise<ChannelRow> {
  requireScope(ctx, 'messages:write')
  const stored = await requireChannel(ctx, id)
  const channel = CHANNELS[stored.type]
  const settings =
    patch.settings && channel
      ? await checked(ctx, channel, patch.settings, stored.settings, ownHost)
      : undefined
  return await ctx.write(ctx.workspace, changeChannel, { id, patch: { ...patch, settings } })
}

/** Drops a channel; what waited for it is given up. */
export async function removeChannel(ctx: Context, id: string): Promise<void> {
  requireScope(ctx, 'messages:write')
  await ctx.write(ctx.workspace, changeChannel, { id, remove: true })
}

export async function requireChannel(ctx: Context, id: string): Promise<ChannelRow> {
  const row = (await listChannels(ctx.db, ctx.workspace.id)).find((one) => one.id === id)
  if (!row) throw new AppError('not_found', 'no such channel')
  return row
}

async function checked(
  ctx: Context,
  { fields }: Channel,
  entered: Record<string, string>,
  stored: Record<string, string>,
  ownHost: string,
): Promise<Record<string, string>> {
  const { settings, problems } = settleSettings(fields, entered, stored)
  for (const { name } of fields.filter(({ type }) => type === 'url')) {
    const value = settings[name] ?? ''
    const message = value === '' ? null : await problemOfUrl(ctx, value, ownHost)
    if (message !== null) problems.push({ path: name, message })
  }
  if (problems.length > 0) throw refused(problems)
  return settings
}

const refused = (fields: FieldProblem[]) =>
  new AppError('invalid_fields', 'this channel cannot be set up like that', {
    fields: fields.map(({ path, message }) => ({ path, message })),
  })

export const addChannel: Action<ChannelInput, ChannelRow[], ChannelRow> = {
  name: 'addChannel',
  keys: () => [CHANNELS_KEY],

  async see(db, workspaceId, inputs) {
    const channels = await listChannels(db, workspaceId)
    return inputs.map(() => channels)
  },

  decide(channels, { type, name, settings }, { now, newId, workspace }) {
    if (channels.length >= limits.CHANNELS) {
      throw new AppError('conflict', `a workspace has at most ${limits.CHANNELS} channels`)
    }
    const id = newId('chn', now)
    const row: ChannelRow = { id, workspaceId: workspace.id, type, name, settings, ...WELL, createdAt: now }
    return { result: row, changes: { channels: [row] } }
  },

  audit: (_seen, { type, name }, { id }) => ({ what: 'channel.created', subject: id, detail: { type, name } }),
}

type Change = { id: string } & ({ patch: ChannelPatch } | { remove: true })

/** Decides on the channel as the writer sees it: attempts change it too. */
export const changeChannel: Action<Change, ChannelRow | undefined, ChannelRow> = {
  name: 'changeChannel',
  keys: () => [CHANNELS_KEY],

  async see(db, workspaceId, inputs) {
    const channels = await listChannels(db, workspaceId)
    return inputs.map(({ id }) => channels.find((one) => one.id === id))
  },

  decide(stored, change, { now }) {
    if (!stored) throw new AppError('not_found', 'no such channel')
    const ended = [{ workspaceId: stored.workspaceId, channelId: stored.id }]
    if ('remove' in change) {
      return { result: stored, changes: { endedMessages: ended, dropChannels: [stored] } }
    }
    const { name = stored.name, settings, enabled } = change.patch
    // Set up anew or switched on, it begins with a clean record.
    const standing =
      enabled === false
        ? { ...WELL, off: stored.off ?? ('member' as const), offAt: stored.offAt ?? now }
        : enabled || settings
          ? { ...WELL, ...(enabled ? {} : { off: stored.off, offAt: stored.offAt }) }
          : {}
    const row: ChannelRow = { ...stored, name, settings: settings ?? stored.settings, ...standing }
    const isNowOff = row.off !== null && stored.off === null
    return { result: row, changes: { channels: [row], endedMessages: isNowOff ? ended : [] } }
  },

  audit: (stored, change, after) =>
    'remove' in change
      ? { what: 'channel.removed', subject: after.id, detail: { name: after.name } }
      : { what: 'channel.changed', subject: after.id, detail: changedFields(stored, after, ['name', 'off']) },
}
