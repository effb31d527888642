import { type CohortTotalDelta, sumCohortTotals } from '../../../db/changes'
import { type CohortRange, type CohortTotalRow, listCohortTotals, sumCohorts } from '../../../db/queries/cohorts'
import type { Db } from '../../../db/client'
import { findWorkspace } from '../../../db/queries/workspaces'
import { startOfDay } from '../../domain/time'
import { AppError } from '../../errors'
import type { Action } from '../action'

interface Seen {
  stored: CohortTotalRow[]
  summed: CohortTotalRow[]
}

/** Puts the totals of some cohorts right where they differ from the movements; answers how many did. */
export const recountCohorts: Action<CohortRange, Seen, number> = {
  name: 'recountCohorts',
  // Two of them would both make up the same difference. A new movement moves both sides alike.
  keys: () => ['cohort totals'],
  see: (db, workspaceId, inputs) =>
    Promise.all(inputs.map((range) => seeCohorts(db, workspaceId, range))),

  decide(seen) {
    const cohortTotals = differenceOfCohorts(seen)
    return { result: cohortTotals.length, changes: { cohortTotals } }
  },
}

/** What is stored of these cohorts, and what their movements add up to. */
export async function seeCohorts(db: Db, workspaceId: string, range: CohortRange): Promise<Seen> {
  const workspace = await findWorkspace(db, workspaceId)
  if (!workspace) throw new AppError('not_found', 'no such workspace')
  const startOf = (day: string | null): number | null =>
    day === null ? null : startOfDay(workspace.timeZone, day)
  return {
    stored: await listCohortTotals(db, workspaceId, range),
    summed: await sumCohorts(db, workspaceId, {
      from: startOf(range.from),
      before: startOf(range.before),
    }),
  }
}

/** What is to be added to the stored totals for them to say what the movements add up to. */
export const differenceOfCohorts = ({ stored, summed }: Seen): CohortTotalDelta[] =>
  sumCohortTotals([
    ...stored.map((row) => ({ ...row, joined: -row.joined, changed: -row.changed })),
    ...summed,
  ])
