import { type FollowUpRow, listFollowUpsById } from '../../../db/queries/follow-ups'
import { findWorkspace, type WorkspaceRow } from '../../../db/queries/workspaces'
import { mergeChanges } from '../../../db/changes'
import type { Context } from '../../context'
import { MAX_NOTE } from '../../domain/follow-ups/follow-up'
import { redactText } from '../../domain/privacy/redact'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { moveOne } from './change'
import { entryOf } from './entry'

export interface CheckAnswer {
  id: string
  solved: 'yes' | 'no'
  /** In their own words; empty where they said no more. */
  comment: string
}

interface Seen {
  row: FollowUpRow | undefined
  workspace: WorkspaceRow | undefined
}

/** What the person says of a closed follow-up. A no opens it again. Throws not_found. */
export const answerCheck = (ctx: Context, answer: CheckAnswer): Promise<FollowUpRow> =>
  ctx.write(ctx.workspace, storeCheckAnswer, { ...answer, comment: answer.comment.trim().slice(0, MAX_NOTE) })

export const storeCheckAnswer: Action<CheckAnswer, Seen, FollowUpRow> = {
  name: 'storeCheckAnswer',
  keys: ({ id }) => [`follow-up ${id}`],

  async see(db, workspaceId, inputs) {
    const [rows, workspace] = await Promise.all([
      listFollowUpsById(db, workspaceId, inputs.map(({ id }) => id)),
      findWorkspace(db, workspaceId),
    ])
    return inputs.map(({ id }) => ({ row: rows.find((row) => row.id === id), workspace }))
  },

  decide({ row, workspace }, { solved, comment }, moment) {
    if (!row || !workspace) throw new AppError('not_found', 'no such follow-up')
    // Sent twice, or by a link kept from before it was opened again: the answer is there already.
    if (row.solved === solved && comment === '') return { result: row, changes: {} }
    const answered: FollowUpRow = { ...row, solved, solvedAt: moment.now, checkAt: null }
    const { text } = comment === '' ? { text: null } : redactText(comment, workspace.redaction)
    const said = text === null || text === '' ? [] : [entryOf(moment, row.id, 'note', 'person', text, 1)]
    const { row: next, changes } =
      solved === 'no' && row.state === 'closed'
        ? moveOne(answered, [{ kind: 'reopen' }], 'person', moment)
        : { row: answered, changes: {} }
    return {
      result: next,
      changes: mergeChanges([
        { ...changes, followUps: [next] },
        { followUpEntries: [entryOf(moment, row.id, 'answered', 'person', solved), ...said] },
      ]),
    }
  },
}
