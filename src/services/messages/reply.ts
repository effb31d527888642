import type { RespondentRow } from '../../../db/queries/respondents'
import { findMessageOfCause, type MessageRow } from '../../../db/queries/messages'
import { findResponse } from '../../../db/queries/responses'
import type { ResponseRow } from '../../../db/queries/responses'
import type { Context } from '../../context'
import { isAddress, isOneLine } from '../../domain/messages/address'
import * as limits from '../../domain/messages/limits'
import { wordsOf } from '../../domain/messages/words'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'
import { mailChannel } from './channels'
import { newMessage } from './compose'
import { sendSoon } from './messenger'
import { type MessageSeen, seeMessages } from './see'

export interface ReplyInput {
  responseId: string
  /** The same key writes one reply, however often it is sent. */
  key: string
  subject: string
  body: string
  authorId: string | null
}

/** Why nobody can be answered, with a stable code. */
export type ReplyObstacle = 'no_channel' | 'no_address' | 'unsubscribed'

interface Seen extends MessageSeen {
  response: ResponseRow | undefined
  prior: MessageRow | undefined
}

/** Answers a response by mail. Throws not_found, invalid_fields and conflict. */
export async function replyToResponse(ctx: Context, input: ReplyInput): Promise<MessageRow> {
  requireScope(ctx, 'messages:write')
  const fields = [
    { path: 'body', message: input.body.trim() === '' ? 'must be filled in' : null },
    { path: 'subject', message: isOneLine(input.subject) ? null : 'must be one line' },
  ].flatMap(({ path, message }) => (message === null ? [] : { path, message }))
  if (fields.length > 0) throw new AppError('invalid_fields', 'this cannot be sent', { fields })
  const message = await ctx.write(ctx.workspace, storeReply, input)
  sendSoon(ctx)
  return message
}

/** Why a response cannot be answered; null if it can. */
export async function replyObstacle(ctx: Context, response: ResponseRow): Promise<ReplyObstacle | null> {
  const seen = await seeMessages(ctx.db, ctx.workspace.id, [response.respondentId])
  return obstacleOf(seen, seen.people.get(response.respondentId))
}

function obstacleOf({ channels }: MessageSeen, person: RespondentRow | undefined): ReplyObstacle | null {
  const channel = mailChannel(channels)
  if (!channel || channel.off !== null) return 'no_channel'
  if (!isAddress(person?.email ?? '')) return 'no_address'
  return person?.messages === 'unsubscribed' ? 'unsubscribed' : null
}

const OBSTACLES: Record<ReplyObstacle, string> = {
  no_channel: 'there is no mail channel that is on',
  no_address: 'nobody knows where to write to them',
  unsubscribed: 'they want no mail from this workspace',
}

export const storeReply: Action<ReplyInput, Seen, MessageRow> = {
  name: 'storeReply',
  keys: ({ responseId }) => [`replies ${responseId}`],

  see: async (db, workspaceId, inputs) =>
    await Promise.all(
      inputs.map(async ({ responseId, key }) => {
        const response = await findResponse(db, workspaceId, responseId)
        const [seen, prior] = await Promise.all([
          seeMessages(db, workspaceId, response ? [response.respondentId] : []),
          findMessageOfCause(db, workspaceId, { kind: 'response', id: responseId, step: stepOf(key) }),
        ])
        return { ...seen, response, prior }
      }),
    ),

  decide({ response, prior, ...seen }, { key, subject, body, authorId }, moment) {
    if (!response) throw new AppError('not_found', 'no such response')
    if (prior) return { result: prior, changes: {} }
    const person = seen.people.get(response.respondentId)
    const obstacle = obstacleOf(seen, person)
    if (obstacle) throw new AppError('conflict', OBSTACLES[obstacle])
    const { name } = moment.workspace
    const words = wordsOf(person?.locale ?? response.locale)
    const message = newMessage(moment, seen, {
      kind: 'reply',
      cause: { kind: 'response', id: response.id, step: stepOf(key) },
      to: { respondentId: response.respondentId },
      content: {
        subject: subject.trim() || words.reply.replace('{workspace}', name),
        body: withQuote(body.trim(), response.comment),
      },
      authorId,
    })
    return { result: message, changes: { newMessages: [message] } }
  },
}

const stepOf = (key: string): string => `reply:${key}`

/** What they had said stands below, as in any answer by mail. */
function withQuote(body: string, comment: string | null): string {
  if (comment === null) return body
  const quote = comment.slice(0, limits.VALUE).toWellFormed().split('\n').map((line) => `> ${line}`)
  return `${body}\n\n${quote.join('\n')}`
}
