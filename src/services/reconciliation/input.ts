import { findOperation, type OperationRow } from '../../../db/queries/operations'
import type { Context } from '../../context'
import { AppError } from '../../errors'
import type { FileInput } from '../imports/input'

export const RECONCILIATION = 'reconciliation'

interface Common {
  /** Which billing system it is the list of, by its slug; null when that is not said. */
  provider: string | null
  /** How many parts were handed in; those that follow hold the differences. */
  parts: number
}

/** What is compared with the ledger: a file, or lines that were read from a billing system. */
export type ReconciliationInput = Common & ((FileInput & { source: 'file' }) | { source: 'lines'; name: string })

/** The input of a reconciliation's row, which only its own verbs write. */
export const reconciliationInputOf = ({ input }: OperationRow): ReconciliationInput =>
  input as unknown as ReconciliationInput

/** The reconciliation with this id. Throws not_found. */
export async function findReconciliation({ db, workspace }: Context, id: string): Promise<OperationRow> {
  const operation = await findOperation(db, workspace.id, id)
  if (operation?.kind !== RECONCILIATION) throw new AppError('not_found', 'no such reconciliation')
  return operation
}
