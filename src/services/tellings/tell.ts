import { mergeChanges } from '../../../db/changes'
import { findTelling, listRunningTellings, listToTell, type TellingRow } from '../../../db/queries/tellings'
import { findUpdate, type UpdateRow } from '../../../db/queries/updates'
import { findPublishableKey } from '../../../db/queries/workspaces'
import type { Context } from '../../context'
import { isHeldOut } from '../../domain/cancellation/assign'
import { nameTopic } from '../../domain/updates/name-topic'
import type { Action } from '../action'
import { CHANNELS_KEY } from '../messages/channels'
import { newMessage } from '../messages/compose'
import { sendSoon } from '../messages/messenger'
import { type MessageSeen, seeMessages } from '../messages/see'

/** People told in one commit. */
const BATCH = 200

/** Tells whoever is left, batch by batch; stops when told to, and is taken up by the next turn. */
export async function continueTelling(ctx: Context, updateId: string): Promise<number> {
  const link = await publicLink(ctx)
  let done = 0
  while (!ctx.isStopping()) {
    const told = await ctx.write(ctx.workspace, tellPeople, { updateId, link })
    if (told === null) break
    done += told
    sendSoon(ctx)
  }
  return done
}

/** The scheduled turn: goes on with what a crash or a restart left. */
export async function continueTellings(ctx: Context): Promise<number> {
  let done = 0
  for (const { updateId } of await listRunningTellings(ctx.db, ctx.workspace.id)) {
    done += await continueTelling(ctx, updateId)
  }
  return done
}

interface Input {
  updateId: string
  link: string
}

interface Seen {
  update: UpdateRow | undefined
  telling: TellingRow | undefined
  people: Awaited<ReturnType<typeof listToTell>>
  messages: MessageSeen
}

/** Answers how many it told or drew not to be told; null once nobody is left. */
export const tellPeople: Action<Input, Seen, number | null> = {
  name: 'tellPeople',
  keys: ({ updateId }) => ['updates', updateId, CHANNELS_KEY],

  see: (db, workspaceId, inputs) =>
    Promise.all(
      inputs.map(async ({ updateId }) => {
        const [update, telling] = await Promise.all([
          findUpdate(db, workspaceId, updateId),
          findTelling(db, workspaceId, updateId),
        ])
        const isRunning = update !== undefined && telling !== undefined && telling.after !== null
        const people = isRunning ? await listToTell(db, workspaceId, telling, update.topics, BATCH) : []
        const messages = await seeMessages(db, workspaceId, people.map(({ id }) => id))
        return { update, telling, people, messages }
      }),
    ),

  decide({ update, telling, people, messages }, { link }, moment) {
    const { now, workspace } = moment
    const last = people.at(-1)
    if (!telling || telling.after === null) return { result: null, changes: {} }
    // All were told; or it was dropped meanwhile.
    if (!update || !last) return { result: null, changes: { tellings: [{ ...telling, after: null, endedAt: now }] } }
    const each = people.map(({ id, customerId, topic }) => {
      const base = { workspaceId: workspace.id, updateId: update.id, respondentId: id, customerId, at: now }
      // People of one customer are told together, or not.
      if (isHeldOut(update.id, customerId ?? id, telling.holdoutShare)) {
        return { updateRecipients: [{ ...base, arm: 'holdout' as const, messageId: null }] }
      }
      const message = newMessage(moment, messages, {
        kind: 'update',
        cause: { kind: 'update', id: update.id, step: id },
        to: { respondentId: id },
        content: { templateId: templateOf(update), values: { ...valuesOf(update), topic: nameTopic(topic), link } },
      })
      return {
        newMessages: [message],
        updateRecipients: [{ ...base, arm: 'told' as const, messageId: message.id }],
      }
    })
    return {
      result: people.length,
      changes: mergeChanges([{ tellings: [{ ...telling, after: last.id }] }, ...each]),
    }
  },
}

const templateOf = ({ state }: UpdateRow): string => (state === 'declined' ? 'tpl_declined' : 'tpl_shipped')

const valuesOf = ({ title, story, reason }: UpdateRow) => ({
  update: title,
  update_text: [reason, story].filter((part) => part !== null && part !== '').join('\n\n'),
})

/** The public page; empty where the installation does not know its address or has no key. */
async function publicLink(ctx: Context): Promise<string> {
  const { publicUrl } = ctx.messenger
  const key = await findPublishableKey(ctx.db, ctx.workspace.id)
  if (publicUrl === null || !key) return ''
  return new URL(`u/${key.shown}`, publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`).href
}
