import { type MovementTotalDelta, sumMovementTotals } from '../../../db/changes'
import type { MovementTotalRow } from '../../../db/queries/churn'
import { listTotalsWithin, type MovementSum, sumMovements } from '../../../db/queries/ledger'
import { findWorkspace } from '../../../db/queries/workspaces'
import { billedOf } from '../../domain/billing/billed'
import { startOfDay } from '../../domain/time'
import { AppError } from '../../errors'
import type { Action } from '../action'

/** Days from the first on and before the second; null is open to that side. */
interface Input {
  fromDay: string | null
  beforeDay: string | null
}

interface Seen {
  stored: MovementTotalRow[]
  summed: MovementSum[]
}

/** Puts the totals of some days right where they differ from their movements; answers how many did. */
export const recountTotals: Action<Input, Seen, number> = {
  name: 'recountTotals',
  // Two of them would both make up the same difference. A new movement moves both sides alike.
  keys: () => ['movement totals'],

  async see(db, workspaceId, inputs) {
    const workspace = await findWorkspace(db, workspaceId)
    if (!workspace) throw new AppError('not_found', 'no such workspace')
    const startOf = (day: string | null): number | null =>
      day === null ? null : startOfDay(workspace.timeZone, day)
    return Promise.all(
      inputs.map(async ({ fromDay, beforeDay }) => ({
        stored: await listTotalsWithin(db, workspaceId, { fromDay, beforeDay }),
        summed: await sumMovements(db, workspaceId, {
          from: startOf(fromDay),
          before: startOf(beforeDay),
        }),
      })),
    )
  },

  decide({ stored, summed }, _input, { workspace }) {
    const movementTotals = differenceOfTotals(workspace.id, stored, summed)
    return { result: movementTotals.length, changes: { movementTotals } }
  },
}

/** What is to be added to the stored totals for them to say what the movements add up to. */
export const differenceOfTotals = (
  workspaceId: string,
  stored: readonly MovementTotalRow[],
  summed: readonly MovementSum[],
): MovementTotalDelta[] =>
  sumMovementTotals([
    ...stored.map((row) => ({ ...row, count: -row.count, amountMinor: -row.amountMinor })),
    ...summed.map(({ interval, loss, ...sum }) => ({
      ...sum,
      workspaceId,
      billed: billedOf(interval),
      loss: loss ?? ('' as const),
    })),
  ])
