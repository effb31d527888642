import type { OperationRow } from '../../../db/queries/operations'
import type { Context } from '../../context'

/** A kind of long work. */
export interface OperationKind {
  slug: string
  /**
   * Does the next part of the work, a second or so of it. After a crash the last step is done once
   * more, so doing it twice must leave what doing it once left. An AppError other than `unavailable`
   * ends the operation as failed; everything else is tried again later.
   */
  step(ctx: Context, operation: OperationRow): Promise<Step>
  /** Whether what was handed in is still needed once it is done; left out, it is dropped then. */
  keepsParts?(operation: OperationRow): boolean
}

/** Where an operation stands after a step. */
export interface Step {
  /** Where the next step begins; null when the work is done. */
  cursor: string | null
  done: number
  /** How much there is in all; null while unknown. */
  total: number | null
  /** The report so far, as a whole: it replaces the one before. */
  report: Record<string, unknown>
  /** Parts to keep beside those that were handed in, as a result too large for the report. */
  parts?: { part: number; content: string }[]
}
