import { listCommentedAfter, type ResponseRow } from '../../../db/queries/responses'
import { mergeChanges } from '../../../db/changes'
import { isSameJson } from '../../domain/json'
import type { Action } from '../action'
import { changesOfResponse, tagColumns } from '../responses/response-changes'
import { readTagging, type Tagging, tagComment } from '../responses/tagging'

interface Input {
  /** The id after which it goes on. */
  after: string
  most: number
}

interface Seen {
  rows: ResponseRow[]
  tagging: Tagging
}

/** Where it ended, null at the end of all, and how many it looked at. */
interface Result {
  last: string | null
  answers: number
}

/** Stores the tags some answers would get today, with their words and counters. */
export const retagAnswers: Action<Input, Seen, Result> = {
  name: 'retagAnswers',
  // Rows are written whole: what else is written of the same answers has to wait.
  alone: true,
  keys: () => [],

  see: (db, workspaceId, inputs) =>
    Promise.all(
      inputs.map(async ({ after, most }) => ({
        rows: await listCommentedAfter(db, workspaceId, after, most),
        tagging: await readTagging(db, workspaceId),
      })),
    ),

  decide({ rows, tagging }, { most }) {
    const changes = rows.flatMap((row) => {
      const tags = tagComment(tagging, row, row.tags?.corrected)
      if (isSameJson(tags, row.tags)) return []
      return [changesOfResponse(row, { ...row, ...tagColumns(tags) })]
    })
    const last = rows.length < most ? null : (rows.at(-1)?.id ?? null)
    return { result: { last, answers: rows.length }, changes: mergeChanges(changes) }
  },
}
