import { listCustomersById, type CustomerRow } from '../../../../db/queries/customers'
import {
  listLastSeen,
  listPastAnswers,
  listPastEvents,
  listPastSessions,
  listPastStays,
  listPastTags,
  type Past,
} from '../../../../db/queries/playbook-causes'
import type { Context } from '../../../context'
import type { Cause } from '../../../domain/playbooks/cause'
import type { PlaybookDefinition, Trigger, TriggerName } from '../../../domain/playbooks/playbook'
import { answerCause, cancellationCause, churnEventCause, inactionCause, segmentCause, tagCause } from '../causes'

const DAY_MS = 86_400_000

type Customers = ReadonlyMap<string, CustomerRow>

/** Rows of the past, and what they are once their customers are known. */
interface Found {
  customerIds: (string | null)[]
  toCauses: (customers: Customers) => Cause[]
}

type Source<Name extends TriggerName> = (
  ctx: Context,
  trigger: Extract<Trigger, { on: Name }>,
  past: Past,
  definition: PlaybookDefinition,
) => Promise<Found | null>

/** Where causes of each kind stand on record; null where the past does not tell. */
const SOURCES: { [Name in TriggerName]: Source<Name> } = {
  async response({ db, workspace }, trigger, past) {
    const rows = await listPastAnswers(db, workspace.id, past, trigger)
    return {
      customerIds: rows.map(({ customerId }) => customerId),
      toCauses: (customers) => rows.map((row) => answerCause(row, customers.get(row.customerId ?? ''))),
    }
  },

  async tag({ db, workspace }, { field, values }, past) {
    // Tags of follow-ups are kept as they are, and not since when.
    if (field === 'follow_up') return null
    const rows = await listPastTags(db, workspace.id, past, field, values)
    return {
      customerIds: rows.map(({ response }) => response.customerId),
      toCauses: (customers) =>
        rows.map(({ response, value, at }) =>
          tagCause(response, { field, value, at }, customers.get(response.customerId ?? '')),
        ),
    }
  },

  /** Only the band of risk is on record with its times; the rest is taken as it is now. */
  async segment({ db, workspace }, _trigger, past, { audience }) {
    if (audience.riskBands.length === 0) return null
    const stays = await listPastStays(db, workspace.id, past, audience.riskBands)
    return {
      customerIds: stays.map(({ customerId }) => customerId),
      toCauses: (customers) =>
        stays.flatMap(({ customerId, band, cameFrom, at }) => {
          const customer = customers.get(customerId)
          if (!customer) return []
          return segmentCause({ ...customer, riskBand: cameFrom }, { ...customer, riskBand: band }, at, at)
        }),
    }
  },

  async churn_event({ db, workspace }, { types }, past) {
    const rows = await listPastEvents(db, workspace.id, past, types)
    return {
      customerIds: rows.map(({ customerId }) => customerId),
      toCauses: (customers) => rows.map((row) => churnEventCause(row, customers.get(row.customerId))),
    }
  },

  async cancellation({ db, workspace }, { outcomes }, past) {
    const rows = await listPastSessions(db, workspace.id, past, outcomes)
    return {
      customerIds: rows.map(({ customerId }) => customerId),
      toCauses: (customers) =>
        rows.flatMap((row) => cancellationCause(row, customers.get(row.customerId ?? ''))),
    }
  },

  /** Silences that go on: when somebody was seen before their last time nobody noted. */
  async inaction({ db, workspace }, { days }, { from, to, limit }) {
    const ago = days * DAY_MS
    const rows = await listLastSeen(db, workspace.id, { from: from - ago, to: to - ago, limit })
    return {
      customerIds: rows.map(({ id }) => id),
      toCauses: () => rows.flatMap((row) => inactionCause(row, days, (row.lastSeenAt ?? 0) + ago)),
    }
  },
}

/** Everything of the past that this playbook may have waited for, in the order of its time. */
export async function listPastCauses(
  ctx: Context,
  definition: PlaybookDefinition,
  past: Past,
): Promise<Cause[] | null> {
  const { trigger } = definition
  // The entry under a trigger's own name takes that trigger, which the types cannot follow.
  const source = SOURCES[trigger.on] as Source<TriggerName>
  const found = await source(ctx, trigger as never, past, definition)
  if (found === null) return null
  const ids = [...new Set(found.customerIds.filter((id) => id !== null))]
  const customers = await listCustomersById(ctx.db, ctx.workspace.id, ids)
  return found.toCauses(customers).sort((a, b) => a.at - b.at)
}
