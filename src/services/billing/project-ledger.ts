import type { Changes, MovementTotalDelta } from '../../../db/changes'
import type { MovementRow, SpellRow } from '../../../db/queries/churn'
import type { CustomerRow } from '../../../db/queries/customers'
import type { WorkspaceRow } from '../../../db/queries/workspaces'
import { billedOf } from '../../domain/billing/billed'
import { type CustomerLedger, projectCustomer } from '../../domain/billing/ledger'
import { dayIn } from '../../domain/time'
import { TO_SCORE } from '../risk/due'
import { cohortTotalsOf } from './cohort-totals'
import { changedRows, goneRows } from './changed-rows'
import type { StoredLedger } from './stored-ledger'

/**
 * A customer's state, subscriptions, spells and movements from all their events, as changes against
 * what is stored: what is right already is not written again.
 */
export function projectLedger(
  workspace: WorkspaceRow,
  customer: CustomerRow,
  stored: StoredLedger,
  now: number,
): Changes {
  const ledger = projectCustomer(stored.events, workspace.churnPolicy, now)
  const owner = { workspaceId: workspace.id, customerId: customer.id }
  const subscriptions = ledger.subscriptions.map((row) => ({ ...row, ...owner }))
  const spells = ledger.spells.map((row) => ({ ...row, ...owner }))
  const movements = ledger.movements.map((row) => ({
    ...row,
    ...owner,
    day: dayIn(workspace.timeZone, row.at),
  }))
  const customers = changedRows(
    listOf(stored.customer),
    [{ ...customer, ...stateOf(ledger) }],
    idOf,
  ).map((row) => ({ ...row, riskAt: TO_SCORE }))
  return {
    customers,
    dropSubscriptions: goneRows(stored.subscriptions, subscriptions, idOf),
    subscriptions: changedRows(stored.subscriptions, subscriptions, idOf),
    dropSpells: goneRows(stored.spells, spells, ordinalOf),
    spells: changedRows(stored.spells, spells, ordinalOf),
    ...movementChanges(stored.movements, movements),
  }
}

/** The movements that differ, and what that adds to the totals made of them. */
function movementChanges(stored: readonly MovementRow[], movements: readonly MovementRow[]): Changes {
  const gone = goneRows(stored, movements, placeOf)
  const changed = changedRows(stored, movements, placeOf)
  if (gone.length + changed.length === 0) return {}
  return {
    dropMovements: gone,
    movements: changed,
    movementTotals: [...totalsOf(stored, -1), ...totalsOf(movements, 1)],
    cohortTotals: [...cohortTotalsOf(stored, -1), ...cohortTotalsOf(movements, 1)],
  }
}

export const totalsOf = (movements: readonly MovementRow[], sign: 1 | -1): MovementTotalDelta[] =>
  movements.map(({ workspaceId, currency, day, type, interval, loss, amountMinor }) => ({
    workspaceId,
    currency,
    day,
    type,
    billed: billedOf(interval),
    loss: loss ?? '',
    count: sign,
    amountMinor: sign * amountMinor,
  }))

const stateOf = ({ subscriptions: _s, spells: _p, movements: _m, ...state }: CustomerLedger) => state

const listOf = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value])

const idOf = ({ id }: { id: string }): string => id
const placeOf = ({ at, id }: MovementRow): string => `${at} ${id}`
const ordinalOf = ({ ordinal }: SpellRow): number => ordinal
