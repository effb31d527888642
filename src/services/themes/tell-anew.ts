import { mergeChanges } from '../../../db/changes'
import { listResponsesById, type ResponseRow } from '../../../db/queries/responses'
import { listTaggedAfter, type TopicSettingRow } from '../../../db/queries/topic-settings'
import { isSameJson } from '../../domain/json'
import { type Merges, tellAs } from '../../domain/text/told'
import type { Action } from '../action'
import type { OperationKind } from '../operations/kind'
import { changesOfResponse } from '../responses/response-changes'
import { readMerges } from './merges'

export const TELL_ANEW = 'tell_anew'

/** Little enough that an answer waiting for the writer hardly notices. */
const A_STEP = 200

/**
 * Goes through the answers counted under a topic, the oldest first, and has them told as the
 * workspace says now. Their words are not read again: only how their topics are told changes.
 */
export const tellAnewOperation: OperationKind = {
  slug: TELL_ANEW,

  async step(ctx, operation) {
    const { db, workspace } = ctx
    // Written with the setting, so it has a topic's shape.
    const topic = operation.input as Pick<TopicSettingRow, 'tag' | 'value'>
    const rows = await listTaggedAfter(db, workspace.id, topic, positionOf(operation.cursor), A_STEP)
    if (rows.length > 0) await ctx.write(workspace, tellAnew, { ids: rows.map(({ id }) => id) })
    const last = rows.length < A_STEP ? undefined : rows.at(-1)
    const done = operation.done + rows.length
    return { cursor: last ? `${last.at} ${last.id}` : null, done, total: last ? null : done, report: {} }
  },
}

function positionOf(cursor: string | null): { at: number; id: string } {
  const [at = '0', id = ''] = (cursor ?? '').split(' ')
  return { at: Number(at), id }
}

interface Seen {
  rows: ResponseRow[]
  merges: Merges
}

export const tellAnew: Action<{ ids: string[] }, Seen, null> = {
  name: 'tellAnew',
  // Rows are written whole: what else is written of the same answers has to wait.
  alone: true,
  keys: () => [],

  see: (db, workspaceId, inputs) =>
    Promise.all(
      inputs.map(async ({ ids }) => ({
        rows: await listResponsesById(db, workspaceId, ids),
        merges: await readMerges(db, workspaceId),
      })),
    ),

  decide({ rows, merges }) {
    const changes = rows.flatMap((row) => {
      const tags = row.tags && tellAs(row.tags, merges)
      return isSameJson(tags, row.tags) ? [] : [changesOfResponse(row, { ...row, tags })]
    })
    return { result: null, changes: mergeChanges(changes) }
  },
}
