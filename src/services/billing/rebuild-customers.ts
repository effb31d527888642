import { type Changes, mergeChanges } from '../../../db/changes'
import { listFirstHeard } from '../../../db/queries/ledger'
import { findWorkspace, type WorkspaceRow } from '../../../db/queries/workspaces'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { cohortTotalsOf } from './cohort-totals'
import { newCustomer } from './customer'
import { projectLedger, totalsOf } from './project-ledger'
import { loadLedgers, type StoredLedger } from './stored-ledger'

interface Seen {
  workspace: WorkspaceRow | undefined
  ledgers: Map<string, StoredLedger>
  /** When those whose row is missing were first heard of. */
  heardAt: Map<string, number>
}

/** Makes the ledgers of these customers anew from their events; answers how many were not right. */
export const rebuildCustomers: Action<{ ids: string[] }, Seen, number> = {
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

  decide({ workspace, ledgers, heardAt }, { ids }, moment) {
    if (!workspace) throw new AppError('not_found', 'no such workspace')
    const changes = ids.flatMap((id) => {
      const stored = ledgers.get(id)
      if (!stored) return []
      const createdAt = heardAt.get(id)
      const customer =
        stored.customer ?? (createdAt === undefined ? null : { ...newCustomer(moment, id), createdAt })
      return customer
        ? [projectLedger(workspace, customer, stored, moment.now)]
        : [dropLedger(stored)]
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
