import {
  type ChurnEventRow,
  listEventsOfCustomers,
  listKnownEvents,
  listMovementsOfCustomers,
  listSpellsOfCustomers,
  type MovementRow,
  type SpellRow,
} from '../../../db/queries/churn'
import { type CustomerRow, listCustomersById } from '../../../db/queries/customers'
import type { Changes, MovementTotalDelta } from '../../../db/changes'
import type { Context } from '../../context'
import { billedOf } from '../../domain/billing/billed'
import type { ChurnEvent } from '../../domain/billing/events'
import { type CustomerLedger, projectCustomer } from '../../domain/billing/ledger'
import { dayIn } from '../../domain/time'
import type { Action, Moment } from '../action'
import { requireScope } from '../auth/require-scope'
import { newCustomer } from './customer'

export type EventOutcome = { id: string; status: 'accepted' | 'duplicate' }

interface Input {
  customerId: string
  source: string
  events: ChurnEvent[]
}

interface Seen {
  customer: CustomerRow | undefined
  events: ChurnEventRow[]
  movements: MovementRow[]
  spells: SpellRow[]
  /** Ids among the input's that are taken already, by this customer or another. */
  taken: Set<string>
}

/**
 * Stores events of any customers and brings their ledgers up to date; a known id changes nothing.
 * Answers in the order of the events.
 */
export async function recordChurnEvents(
  ctx: Context,
  source: string,
  events: readonly ChurnEvent[],
): Promise<EventOutcome[]> {
  requireScope(ctx, 'churn:write')
  const byCustomer = new Map<string, ChurnEvent[]>()
  for (const event of events) {
    byCustomer.set(event.customerId, [...(byCustomer.get(event.customerId) ?? []), event])
  }
  const outcomes = await Promise.all(
    [...byCustomer].map(async ([customerId, theirs]): Promise<[string, EventOutcome[]]> => [
      customerId,
      await ctx.write(ctx.workspace, recordCustomerEvents, { customerId, source, events: theirs }),
    ]),
  )
  const left = new Map(outcomes)
  return events.flatMap(({ customerId }) => left.get(customerId)?.shift() ?? [])
}

/** One customer's new events: stored, and everything derived from them replaced as a whole. */
export const recordCustomerEvents: Action<Input, Seen, EventOutcome[]> = {
  name: 'recordCustomerEvents',

  keys: ({ customerId, events }) => [
    `customer ${customerId}`,
    ...events.map(({ id }) => `churn event ${id}`),
  ],

  async see(db, workspaceId, inputs) {
    const ids = inputs.map(({ customerId }) => customerId)
    const [customers, events, movements, spells, known] = await Promise.all([
      listCustomersById(db, workspaceId, ids),
      listEventsOfCustomers(db, workspaceId, ids),
      listMovementsOfCustomers(db, workspaceId, ids),
      listSpellsOfCustomers(db, workspaceId, ids),
      listKnownEvents(db, workspaceId, inputs.flatMap((input) => input.events.map(({ id }) => id))),
    ])
    const taken = new Set(known)
    return inputs.map(({ customerId }) => ({
      customer: customers.get(customerId),
      events: events.filter((row) => row.customerId === customerId),
      movements: movements.filter((row) => row.customerId === customerId),
      spells: spells.filter((row) => row.customerId === customerId),
      taken,
    }))
  },

  decide(seen, { customerId, source, events }, moment) {
    const outcomes: EventOutcome[] = []
    const fresh: ChurnEventRow[] = []
    const taken = new Set(seen.taken)
    for (const event of events) {
      const status = taken.has(event.id) ? 'duplicate' : 'accepted'
      outcomes.push({ id: event.id, status })
      taken.add(event.id)
      if (status === 'accepted') fresh.push({ ...event, workspaceId: moment.workspace.id, source })
    }
    if (fresh.length === 0) return { result: outcomes, changes: {} }

    const customer = seen.customer ?? newCustomer(moment, customerId)
    return {
      result: outcomes,
      changes: {
        churnEvents: fresh,
        ...projection(customer, [...seen.events, ...fresh], seen, moment),
      },
    }
  },
}

/** A customer's state and movements from all their events, as changes against what is stored. */
export function projection(
  customer: CustomerRow,
  events: readonly ChurnEvent[],
  seen: Pick<Seen, 'movements' | 'spells'>,
  moment: Moment,
): Changes {
  const { workspace } = moment
  const ledger = projectCustomer(events, workspace.churnPolicy, moment.now)
  const owner = { workspaceId: workspace.id, customerId: customer.id }
  const movements = ledger.movements.map((movement) => ({
    ...movement,
    ...owner,
    day: dayIn(workspace.timeZone, movement.at),
  }))
  const kept = new Set(movements.map(({ id }) => id))
  return {
    customers: [{ ...customer, ...stateOf(ledger) }],
    subscriptions: ledger.subscriptions.map((row) => ({ ...row, ...owner })),
    dropSpells: seen.spells.filter(({ ordinal }) => ordinal > ledger.spells.length),
    spells: ledger.spells.map((row) => ({ ...row, ...owner })),
    dropMovements: seen.movements.filter(({ id }) => !kept.has(id)),
    movements,
    movementTotals: [...totalsOf(seen.movements, -1), ...totalsOf(movements, 1)],
  }
}

const stateOf = ({ subscriptions: _s, spells: _p, movements: _m, ...state }: CustomerLedger) => state

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
