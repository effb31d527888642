import type { OperationRow } from '../../../db/queries/operations'
import { listResponsesById } from '../../../db/queries/responses'
import type { Context } from '../../context'
import { isSameJson } from '../../domain/json'
import { advanceOperation } from '../../services/operations/advance'
import { loadTagging, tagComment } from '../../services/responses/tagging'
import { canSwitch, RETAG, retagTallyOf } from '../../services/retag/input'
import { startRetag, switchTags } from '../../services/retag/start'
import { operationHref } from '../components/operation-list'
import type { RetagExample } from '../components/retag-report'
import type { PageContext } from '../layout'

/** Begins to compare old and new tags. */
export const compareTags = async (c: PageContext): Promise<Response> =>
  goOn(c, await startRetag(c.var.ctx))

/** Stores the tags that were compared. */
export const switchFromForm = async (c: PageContext): Promise<Response> =>
  goOn(c, await switchTags(c.var.ctx, c.req.param('id') ?? ''))

function goOn(c: PageContext, operation: OperationRow): Response {
  c.env.waitUntil(advanceOperation(c.var.ctx, operation))
  return c.redirect(operationHref(operation.id), 303)
}

/** The answers a comparison named, tagged anew for the page: reports keep none of their words. */
export async function loadExamples(ctx: Context, operation: OperationRow): Promise<RetagExample[]> {
  if (operation.kind !== RETAG || !canSwitch(operation)) return []
  const ids = retagTallyOf(operation).examples.map((example) => example.response_id)
  const [rows, tagging] = await Promise.all([
    listResponsesById(ctx.db, ctx.workspace.id, ids),
    loadTagging(ctx),
  ])
  return rows
    .map((row) => ({ row, after: tagComment(tagging, row, row.tags?.corrected) }))
    .filter(({ row, after }) => !isSameJson(row.tags, after))
}
