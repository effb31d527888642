import { type DigestRow, findDigest, listDigests } from '../../../db/queries/digests'
import type { Context } from '../../context'
import { mergeChanges } from '../../../db/changes'
import { buildDigest, isWorthReading } from '../../domain/digest/build'
import { newestWindow, untoldPart } from '../../domain/digest/window'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { CHANNELS_KEY } from '../messages/channels'
import { composeMessage } from '../messages/compose'
import { sendSoon } from '../messages/messenger'
import { type MessageSeen, seeMessages } from '../messages/see'
import { loadDigestFacts } from './load-facts'
import { loadDigestSettings } from './settings'
import { digestText } from './text'

/** Makes the digest of the window that ended last, once; answers how many it made. */
export async function makeDueDigest(ctx: Context): Promise<number> {
  const settings = await loadDigestSettings(ctx)
  if (!settings.isOn) return 0
  const [last] = await listDigests(ctx.db, ctx.workspace.id, 1)
  const newest = newestWindow(settings.schedule, ctx.workspace.timeZone, ctx.now())
  const window = untoldPart(newest, last?.toDay ?? null)
  if (window === null) return 0
  const content = buildDigest(await loadDigestFacts(ctx, window))
  if (!isWorthReading(content)) return 0
  const digest: NewDigest = {
    id: ctx.newId('dig', ctx.now()),
    workspaceId: ctx.workspace.id,
    every: settings.schedule.every,
    fromDay: window.fromDay,
    toDay: window.toDay,
    content,
  }
  const text = await digestText(ctx, digest, urlOf(ctx, digest.id))
  const { recipients, channelIds } = settings
  const made = await ctx.write(ctx.workspace, storeDigest, { digest, text, recipients, channelIds })
  if (!made) return 0
  sendSoon(ctx)
  return 1
}

/** Where the digest is read; null where the installation does not know its address. */
function urlOf({ messenger: { publicUrl } }: Context, id: string): string | null {
  if (publicUrl === null) return null
  return new URL(`digests/${id}`, publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`).href
}

type NewDigest = Omit<DigestRow, 'createdAt'>

interface Input {
  digest: NewDigest
  /** As Markdown, which reads well as it is. */
  text: string
  recipients: string[]
  channelIds: string[]
}

interface Seen {
  last: DigestRow | undefined
  messages: MessageSeen
}

/** Two processes may have made the same one: the first is kept, and sent. */
export const storeDigest: Action<Input, Seen, DigestRow | null> = {
  name: 'storeDigest',
  keys: () => ['digests', CHANNELS_KEY],

  async see(db, workspaceId, inputs) {
    const [[last], messages] = await Promise.all([
      listDigests(db, workspaceId, 1),
      seeMessages(db, workspaceId, []),
    ])
    return inputs.map(() => ({ last, messages }))
  },

  decide({ last, messages }, { digest, text, recipients, channelIds }, moment) {
    if (last && last.toDay >= digest.fromDay) return { result: null, changes: {} }
    const row: DigestRow = { ...digest, createdAt: moment.now }
    const content = { subject: `${moment.workspace.name}: ${digest.fromDay} – ${digest.toDay}`, body: text }
    const cause = (step: string) => ({ kind: 'digest', id: row.id, step })
    return {
      result: row,
      changes: mergeChanges([
        { digests: [row] },
        ...recipients.map((address) =>
          composeMessage(moment, messages, { kind: 'digest', cause: cause(address), to: { address }, content }),
        ),
        ...channelIds.map((channelId) =>
          composeMessage(moment, messages, { kind: 'digest', cause: cause(channelId), to: 'team', channelId, content }),
        ),
      ]),
    }
  },
}

/** Throws not_found. */
export async function requireDigest({ db, workspace }: Context, id: string): Promise<DigestRow> {
  const row = await findDigest(db, workspace.id, id)
  if (!row) throw new AppError('not_found', 'no such digest')
  return row
}
