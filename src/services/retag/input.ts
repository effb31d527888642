import { findOperation, type OperationRow } from '../../../db/queries/operations'
import type { Context } from '../../context'
import { emptyRetagTally, type RetagTally } from '../../domain/text/retag-tally'
import { AppError } from '../../errors'

export const RETAG = 'retag'

/** What a re-tag was begun with. */
export interface RetagInput {
  /** Only counts what would change, or stores it. */
  stage: 'compare' | 'switch'
  /** What the answers are tagged with. */
  version: string
  /** What the comparison found; empty before it. */
  compared: RetagTally
}

/** The kind wrote it, so it has the kind's shape. */
export const retagInputOf = (operation: OperationRow): RetagInput =>
  operation.input as unknown as RetagInput

export const retagTallyOf = (operation: OperationRow): RetagTally =>
  'answers' in operation.report
    ? (operation.report as unknown as RetagTally)
    : emptyRetagTally()

/** The re-tag with this id. Throws not_found. */
export async function findRetag({ db, workspace }: Context, id: string): Promise<OperationRow> {
  const operation = await findOperation(db, workspace.id, id)
  if (operation?.kind !== RETAG) throw new AppError('not_found', 'no such re-tag')
  return operation
}

/** Whether it has compared, and waits to be told to switch. */
export const canSwitch = (operation: OperationRow): boolean =>
  operation.status === 'done' && retagInputOf(operation).stage === 'compare'
