import { listCorrectionsOf, type TagCorrectionRow } from '../../../db/queries/corrections'
import type { CustomerRow } from '../../../db/queries/customers'
import { findResponse, type ResponseRow } from '../../../db/queries/responses'
import type { Context } from '../../context'
import type { Rule } from '../../domain/playbooks/start'
import { MAX_CORRECTIONS, type TagCorrection } from '../../domain/text/learning/corrections'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'
import { seeCustomers, tagCause } from '../playbooks/causes'
import { rulesFor } from '../playbooks/rules'
import { moveSoon, startsOf } from '../playbooks/start'
import { changesOfResponse, tagColumns } from '../responses/response-changes'
import { readTagging, type Tagging, tagComment } from '../responses/tagging'
import { relearn } from './relearn'

/** A tag of an answer, and what is said of it; a verdict of null takes back what was said. */
export interface Correction {
  responseId: string
  field: TagCorrection['field']
  value: string
  verdict: TagCorrection['verdict'] | null
}

type Input = Correction & { playbooks: readonly Rule[] }

interface Seen {
  customer: CustomerRow | undefined
  row: ResponseRow | undefined
  corrected: TagCorrectionRow[]
  tagging: Tagging
}

/**
 * Says what a tag of an answer should be, or takes it back. It holds for that answer through every
 * re-tag, and answers to come are tagged by what the workspace learned from it.
 * Throws not_found, and conflict where there are no words to correct the tags of.
 */
export async function correctTag(ctx: Context, correction: Correction): Promise<ResponseRow> {
  requireScope(ctx, 'responses:write')
  const playbooks = await rulesFor(ctx, ['tag'])
  const input = { ...correction, playbooks }
  const row = await ctx.write(ctx.workspace, storeCorrection, input)
  moveSoon(ctx, playbooks)
  await relearn(ctx)
  // What is taken back must not tag its own answer by what was learned from it.
  return correction.verdict === null
    ? await ctx.write(ctx.workspace, storeCorrection, input)
    : row
}

export const storeCorrection: Action<Input, Seen, ResponseRow> = {
  name: 'storeCorrection',
  // Rows are written whole: what else is written of the same answer has to wait.
  alone: true,
  keys: () => [],

  see: (db, workspaceId, inputs) =>
    Promise.all(
      inputs.map(async (input) => {
        const { responseId } = input
        const row = await findResponse(db, workspaceId, responseId)
        const customers = await seeCustomers(db, workspaceId, [input], [row?.customerId])
        return {
          row,
          customer: customers.get(row?.customerId ?? ''),
          corrected: await listCorrectionsOf(db, workspaceId, responseId),
          tagging: await readTagging(db, workspaceId),
        }
      }),
    ),

  decide({ row, customer, corrected, tagging }, input, moment) {
    const { responseId, field, value, verdict, playbooks } = input
    const { now, workspace } = moment
    if (!row) throw new AppError('not_found', 'no such response')
    if (row.comment === null) throw new AppError('conflict', 'this answer has no words to tag')
    const others = corrected.filter((each) => each.field !== field || each.value !== value)
    if (verdict !== null && others.length >= MAX_CORRECTIONS) {
      throw new AppError('conflict', `at most ${MAX_CORRECTIONS} tags of an answer are corrected`)
    }
    const key = { workspaceId: workspace.id, responseId, field, value }
    const said = verdict === null ? [] : [{ ...key, verdict, correctedAt: now }]
    const held = [...others, ...said].map(toCorrection)
    const tags = tagComment(tagging, row, held)
    const after = { ...row, ...tagColumns(tags) }
    const causes =
      verdict === 'present' && field !== 'sentiment'
        ? [tagCause(row, { field, value, at: now }, customer)]
        : []
    const dropTagCorrections = verdict === null && others.length < corrected.length ? [key] : []
    return {
      result: after,
      changes: {
        ...changesOfResponse(row, after),
        tagCorrections: said,
        dropTagCorrections,
        startedRuns: startsOf(moment, playbooks, causes),
      },
    }
  },
}

/** The columns belong together: the action stores no other verdict with a field. */
const toCorrection = ({ field, value, verdict }: TagCorrectionRow): TagCorrection =>
  ({ field, value, verdict }) as TagCorrection
