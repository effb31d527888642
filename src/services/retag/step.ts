import { listCommentedAfter } from '../../../db/queries/responses'
import { countComments } from '../../../db/queries/counts'
import type { OperationRow } from '../../../db/queries/operations'
import type { Context } from '../../context'
import { addRetagged } from '../../domain/text/retag-tally'
import type { OperationKind, Step } from '../operations/kind'
import { readTagging, tagComment } from '../responses/tagging'
import { RETAG, retagInputOf, retagTallyOf } from './input'
import { retagAnswers } from './retag-answers'

/** Some tenths of a second of reading: nobody waits for it. */
const COMPARED_A_STEP = 1_000
/** Little enough that an answer waiting for the writer hardly notices. */
const SWITCHED_A_STEP = 200

/**
 * Tags every comment anew. First it only counts what would change, so that old and new can be seen
 * side by side; told to switch, it stores the new tags with their counters. What comes in meanwhile
 * is tagged by the new rules already, and the walk finds it as it should be. Rules that change on
 * the way hold from the next step on, and another re-tag is due. A step done twice counts once,
 * because its tally replaces the one before, and stores what is there.
 */
export const retagOperation: OperationKind = {
  slug: RETAG,

  step: (ctx, operation) =>
    retagInputOf(operation).stage === 'compare'
      ? compareStep(ctx, operation)
      : switchStep(ctx, operation),
}

async function compareStep(ctx: Context, operation: OperationRow): Promise<Step> {
  const { db, workspace } = ctx
  const [tagging, rows] = await Promise.all([
    readTagging(db, workspace.id),
    listCommentedAfter(db, workspace.id, operation.cursor ?? '', COMPARED_A_STEP),
  ])
  const report = addRetagged(
    retagTallyOf(operation),
    rows.map((row) => ({
      responseId: row.id,
      before: row.tags,
      after: tagComment(tagging, row, row.tags?.corrected),
    })),
  )
  const last = rows.length < COMPARED_A_STEP ? null : (rows.at(-1)?.id ?? null)
  return await stepTo(ctx, operation, last, rows.length, { ...report })
}

async function switchStep(ctx: Context, operation: OperationRow): Promise<Step> {
  const after = operation.cursor ?? ''
  const { last, answers } = await ctx.write(ctx.workspace, retagAnswers, {
    after,
    most: SWITCHED_A_STEP,
  })
  return await stepTo(ctx, operation, last, answers, { ...retagInputOf(operation).compared })
}

async function stepTo(
  { db, workspace }: Context,
  operation: OperationRow,
  cursor: string | null,
  answers: number,
  report: Record<string, unknown>,
): Promise<Step> {
  const done = operation.done + answers
  const total = operation.total ?? (await countComments(db, workspace.id))
  return { cursor, done, total: cursor === null ? done : Math.max(total, done), report }
}
