import { type Changes, mergeChanges } from '../../../db/changes'
import { listFirstHeard } from '../../../db/queries/ledger'
import { findWorkspace, type WorkspaceRow } from '../../../db/queries/workspaces'
import type { Rule } from '../../domain/playbooks/start'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { segmentCause } from '../playbooks/causes'
import { startsOf } from '../playbooks/start'
import { cohortTotalsOf } from './cohort-totals'
import { newCustomer } from './customer'
import { projectLedger, totalsOf } from './project-ledger'
import { loadLedgers, type StoredLedger } from './stored-ledger'

interface Input {
  ids: string[]
  /** Playbooks that wait for a customer to come in, where time alone brings one. */
  playbooks?: readonly Rule[]
}

interface Seen {
  workspace: WorkspaceRow | undefined
  ledgers: Map<string, StoredLedger>
  /** When those whose row is missing were first heard of. */
  heardAt: Map<string, number>
}

/** Makes the ledgers of these customers anew from their events; answers how many were not right. */
export const rebuildCustomers: Action<Input, Seen, number> = {
  name: 'rebuildCustomers',
  keys: ({ ids }) => ids.map((id) => `customer ${id}`),

  async see(db, workspaceId, inputs) {
    const [workspace, ledgers] = await Promise.all([
      findWorkspace(db, workspaceId),
      loadLedgers(db, workspaceId, inputs.flatMap(({ ids }) => ids)),
    ])
    const missing = [...ledgers].flatMap(([id, { customer }]) => (customer ? [] : [id]))
    const heardAt = await listFirstHeard(db, workspaceId, missing)
    return inputs.map(() => ({ workspace, ledgers, heardAt }))
  },

  decide({ workspace, ledgers, heardAt }, { ids, playbooks = [] }, moment) {
    if (!workspace) throw new AppError('not_found', 'no such workspace')
    const changes = ids.flatMap((id) => {
      const stored = ledgers.get(id)
      if (!stored) return []
      const createdAt = heardAt.get(id)
      const customer =
        stored.customer ?? (createdAt === undefined ? null : { ...newCustomer(moment, id), createdAt })
      if (!customer) return [dropLedger(stored)]
      const projected = projectLedger(workspace, customer, stored, moment.now)
      const after = projected.customers?.[0]
      const causes = after ? [segmentCause(stored.customer, after, moment.now, moment.now)] : []
      const startedRuns = startsOf(moment, playbooks, causes)
      return [startedRuns.length > 0 ? { ...projected, startedRuns } : projected]
    })
    return { result: changes.filter(saysSomething).length, changes: mergeChanges(changes) }
  },
}

/** What follows from no event and belongs to no customer. */
const dropLedger = ({ subscriptions, spells, movements }: StoredLedger): Changes => ({
  dropSubscriptions: subscriptions,
  dropSpells: spells,
  dropMovements: movements,
  movementTotals: totalsOf(movements, -1),
  cohortTotals: cohortTotalsOf(movements, -1),
})

const saysSomething = ({ movementTotals: _totals, cohortTotals: _cohorts, ...rows }: Changes): boolean =>
  Object.values(rows).some(({ length }) => length > 0)
