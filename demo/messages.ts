import type { MessageRow } from '../db/queries/messages'
import { listResponses } from '../db/queries/response-list'
import type { ResponseRow } from '../db/queries/responses'
import type { Context } from '../src/context'
import type { Action } from '../src/services/action'
import { newMessage } from '../src/services/messages/compose'
import { type MessageSeen, seeMessages } from '../src/services/messages/see'
import { createChannel } from '../src/services/messages/write-channel'
import { changeMessageSettings } from '../src/services/messages/write-settings'
import { backdate } from './backdate'
import type { Random } from './random'
import { DAY } from './story'

/** What the team wrote to those who complained last, as far as it could. */
const REPLIES = [
  'Hello,\n\nthank you for writing. We found what made it slow and it is fixed since this morning.\n\nMaja, Fernhill',
  'Hello,\n\nthat should not have happened, and we are sorry. I have looked at your account and put it right.\n\nMaja, Fernhill',
  'Hello,\n\nyou are right: the form asks for too much. We are working on it and I will write again when it is out.\n\nJonas, Fernhill',
]
const ANSWERED = 9
const HOUR = 3_600_000

/**
 * A channel that nobody could send by (it is switched off), and messages as they would stand there: sent a few
 * hours after the answer, and one held back for each that never said yes.
 */
export async function addMessages(ctx: Context, endAt: number, random: Random): Promise<void> {
  const settings = { from: 'Fernhill <hello@fernhill.example.com>', server_token: 'demo' }
  const then = (at: number) => backdate(ctx, at, random)
  const channel = await createChannel(then(endAt - 90 * DAY), { type: 'postmark', name: 'Mail', settings }, '')
  await changeMessageSettings(ctx, { footer: 'Fernhill AB, Stockholm' })
  const unhappy = await listResponses(ctx.db, ctx.workspace.id, { kind: 'nps', maxScore: 4, hasComment: true }, ANSWERED)
  for (const [i, response] of unhappy.entries()) {
    const at = Math.min(response.answeredAt + (2 + Math.floor(random() * 20)) * HOUR, endAt)
    const body = REPLIES[i % REPLIES.length] ?? ''
    await then(at).write(ctx.workspace, storeTold, { response, channelId: channel.id, body })
  }
  await ctx.write(ctx.workspace, switchOff, { ...channel, off: 'member' as const, offAt: endAt })
}

interface Told {
  response: ResponseRow
  channelId: string
  body: string
}

/** Rows as the sender would have left them. */
const storeTold: Action<Told, MessageSeen, null> = {
  name: 'storeTold',
  keys: ({ response }) => [`replies ${response.id}`],
  see: (db, workspaceId, inputs) =>
    Promise.all(inputs.map(({ response }) => seeMessages(db, workspaceId, [response.respondentId]))),

  decide(seen, { response, channelId, body }, moment) {
    const to = { respondentId: response.respondentId }
    const cause = { kind: 'response', id: response.id }
    const reply = newMessage(moment, seen, {
      kind: 'reply',
      cause: { ...cause, step: 'reply:demo' },
      to,
      channelId,
      content: { subject: `Your answer to ${moment.workspace.name}`, body },
    })
    const thanks = newMessage(moment, seen, {
      kind: 'playbook',
      cause: { ...cause, step: 'thanks' },
      to,
      channelId,
      content: { templateId: 'tpl_thanks' },
    })
    const held: Partial<MessageRow> = { state: 'withheld', reason: 'no_consent', dueAt: null }
    return { result: null, changes: { messages: [sent(reply, moment.now), { ...thanks, ...held }] } }
  },
}

const sent = (row: MessageRow, at: number): MessageRow => ({
  ...row,
  ...(row.address === null
    ? { state: 'withheld', reason: 'no_address' }
    : { state: 'sent', attempts: 1, tries: 1, lastAt: at, lastStatus: 200 }),
  dueAt: null,
})

const switchOff: Action<Awaited<ReturnType<typeof createChannel>>, null, null> = {
  name: 'switchOff',
  keys: () => ['message channels'],
  see: async (_db, _workspaceId, inputs) => inputs.map(() => null),
  decide: (_seen, row) => ({ result: null, changes: { channels: [row] } }),
}
