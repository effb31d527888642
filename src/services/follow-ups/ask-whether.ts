import { type FollowUpRow, listFollowUpsById, listFollowUpsToCheck } from '../../../db/queries/follow-ups'
import type { Context } from '../../context'
import { checkWords } from '../../domain/follow-ups/check-words'
import type { Action } from '../action'
import { composeMessage } from '../messages/compose'
import { sendSoon } from '../messages/messenger'
import { type MessageSeen, seeMessages } from '../messages/see'
import { checkUrl } from './check-link'
import { entryOf } from './entry'

const MAX_A_RUN = 200

interface Input {
  id: string
  respondentId: string | null
  url: string
}

interface Seen extends MessageSeen {
  row: FollowUpRow | undefined
}

/**
 * Asks those whose follow-ups were closed some days ago whether it helped; whether the question may go is
 * judged as for every message. Answers how many were asked.
 */
export async function askWhetherSolved(ctx: Context): Promise<number> {
  if (ctx.messenger.publicUrl === null) return 0
  const due = await listFollowUpsToCheck(ctx.db, ctx.workspace.id, ctx.now(), MAX_A_RUN)
  for (const { id, respondentId } of due) {
    const url = await checkUrl(ctx, id)
    if (url !== null) await ctx.write(ctx.workspace, askAboutFollowUp, { id, respondentId, url })
  }
  if (due.length > 0) sendSoon(ctx)
  return due.length
}

export const askAboutFollowUp: Action<Input, Seen, null> = {
  name: 'askAboutFollowUp',
  keys: ({ id }) => [`follow-up ${id}`],

  async see(db, workspaceId, inputs) {
    const [rows, messages] = await Promise.all([
      listFollowUpsById(db, workspaceId, inputs.map(({ id }) => id)),
      seeMessages(db, workspaceId, inputs.flatMap(({ respondentId }) => respondentId ?? [])),
    ])
    return inputs.map(({ id }) => ({ ...messages, row: rows.find((row) => row.id === id) }))
  },

  decide({ row, ...seen }, { url }, moment) {
    // Opened again in the meantime: what is not closed is not asked about.
    if (!row || row.checkAt === null || row.checkAt > moment.now) return { result: null, changes: {} }
    const { respondentId } = row
    if (respondentId === null) return { result: null, changes: { followUps: [{ ...row, checkAt: null }] } }
    const person = seen.people.get(respondentId)
    const { words } = checkWords(person?.locale ? [person.locale] : [])
    const body = words.mail.replaceAll('{workspace}', moment.workspace.name).replaceAll('{url}', url)
    return {
      result: null,
      changes: {
        ...composeMessage(moment, seen, {
          kind: 'check',
          cause: { kind: 'follow_up', id: row.id, step: String(row.reopened) },
          to: { respondentId },
          content: { subject: words.subject, body },
        }),
        followUps: [{ ...row, checkAt: null, askedAt: moment.now, solved: null, solvedAt: null }],
        followUpEntries: [entryOf(moment, row.id, 'asked', 'job')],
      },
    }
  },
}
