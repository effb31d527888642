import { findOperation, type OperationRow } from '../../../db/queries/operations'
import { emptyLog } from '../../../db/queries/leftovers'
import type { Context } from '../../context'
import { AppError } from '../../errors'
import { noteAudit } from '../audit/note'
import { requireScope } from '../auth/require-scope'
import { advanceOperation } from '../operations/advance'
import { startOperation } from '../operations/start'
import { ERASURE } from './erasure'
import { findPerson, type Named } from './find-person'

/** How long a caller waits for the end; what takes longer goes on without them. */
const PATIENCE_MS = 5_000

/**
 * Erases everything held of a person, and answers how far that is: at once for most, later for who left very
 * much. Said again it finds what has come since. Throws conflict where an address stands for too many.
 */
export async function erasePerson(ctx: Context, named: Named): Promise<OperationRow> {
  requireScope(ctx, 'people:write')
  const person = await findPerson(ctx, named)
  const { id } = await startOperation(ctx, {
    kind: ERASURE,
    input: { by: named.by },
    parts: [JSON.stringify(person)],
  })
  await ctx.write(ctx.workspace, noteAudit, { what: 'person.erased', subject: id, detail: { by: named.by } })
  const work = advanceOperation(ctx, { id })
  ctx.defer(work)
  await Promise.race([work, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))])
  const operation = await findErasure(ctx, id)
  if (operation.status !== 'running') await emptyLog(ctx.db).catch(() => {})
  return operation
}

/** Throws not_found. */
export async function findErasure({ db, workspace }: Context, id: string): Promise<OperationRow> {
  const operation = await findOperation(db, workspace.id, id)
  if (operation?.kind !== ERASURE) throw new AppError('not_found', 'no such erasure')
  return operation
}
