import type { Context } from '../../../context'
import { RowProblem } from '../../../domain/imports/problem'

/** What became, or on a dry run would become, of a row. `known` changes nothing. */
export type RowOutcome = 'taken' | 'known' | RowProblem

/** Records what rows say, in their order. Doing it again changes nothing. */
export type Recorder<Item> = (
  ctx: Context,
  items: readonly Item[],
  run: { dryRun: boolean; startedAt: number },
) => Promise<RowOutcome[]>
