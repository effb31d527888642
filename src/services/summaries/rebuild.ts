import { listAllCounts, listAllMovementTotals } from '../../../db/queries/counts'
import type { MovementTotalRow } from '../../../db/queries/churn'
import { type MovementSum, sumMovements } from '../../../db/queries/ledger'
import { pagesOfDisplays } from '../../../db/queries/respondents'
import { pagesOfResponses } from '../../../db/queries/responses'
import { type CountDelta, sumCounts } from '../../../db/changes'
import type { Db } from '../../../db/client'
import type { Context } from '../../context'
import { countsOfDisplay, countsOfResponse, difference } from '../../domain/surveys/counters'
import type { Action } from '../action'
import { differenceOfCohorts, seeCohorts } from '../billing/recount-cohorts'
import { differenceOfTotals } from '../billing/recount-totals'

interface Seen {
  stored: CountDelta[]
  recounted: CountDelta[]
  storedTotals: MovementTotalRow[]
  summedMovements: MovementSum[]
  cohorts: Awaited<ReturnType<typeof seeCohorts>>
}

/** Recounts every counter from the rows and stores what differs; answers how many did. */
export async function rebuildSummaries(ctx: Context): Promise<number> {
  return await ctx.write(ctx.workspace, replaceCounts, null)
}

export const replaceCounts: Action<null, Seen, number> = {
  name: 'replaceCounts',
  alone: true,
  keys: () => [],

  see: (db, workspaceId, inputs) =>
    Promise.all(
      inputs.map(async () => ({
        stored: await listAllCounts(db, workspaceId),
        recounted: await recount(db, workspaceId),
        storedTotals: await listAllMovementTotals(db, workspaceId),
        summedMovements: await sumMovements(db, workspaceId, { from: null, before: null }),
        cohorts: await seeCohorts(db, workspaceId, { from: null, before: null }),
      })),
    ),

  decide({ stored, recounted, storedTotals, summedMovements, cohorts }, _input, { workspace }) {
    const counts = sumCounts(difference(stored, recounted))
    const movementTotals = differenceOfTotals(workspace.id, storedTotals, summedMovements)
    const cohortTotals = differenceOfCohorts(cohorts)
    return {
      result: counts.length + movementTotals.length + cohortTotals.length,
      changes: { counts, movementTotals, cohortTotals },
    }
  },
}

/** What the counters should say, from the displays and responses themselves. */
export async function recount(db: Db, workspaceId: string): Promise<CountDelta[]> {
  let counts: CountDelta[] = []
  for await (const page of pagesOfDisplays(db, workspaceId)) {
    counts = sumCounts([...counts, ...page.flatMap(countsOfDisplay)])
  }
  for await (const page of pagesOfResponses(db, workspaceId)) {
    counts = sumCounts([...counts, ...page.flatMap(countsOfResponse)])
  }
  return counts
}
