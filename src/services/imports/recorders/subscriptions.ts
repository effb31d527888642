import { listLedgerEvents } from '../../../../db/queries/churn'
import type { Context } from '../../../context'
import type { ChurnEvent, ChurnEventDraft } from '../../../domain/billing/events'
import { minorToText } from '../../../domain/imports/amounts'
import { contentOfMoment } from '../../../domain/imports/content'
import type { SubscriptionRecord } from '../../../domain/imports/kinds/subscriptions'
import { RowProblem } from '../../../domain/imports/problem'
import { recordChurnEvents } from '../../billing/record-events'
import { eventIdOf } from '../event-id'
import type { Recorder, RowOutcome } from './recorder'

/**
 * What a list of subscriptions says that the ledger does not know yet. A row about a subscription
 * whose history came from elsewhere is refused, as is one with another amount than recorded: a list
 * does not say when it changed.
 */
export const recordSubscriptionRows: Recorder<SubscriptionRecord> = async (ctx, rows, { dryRun, startedAt }) => {
  const recorded = await loadRecorded(ctx, rows)
  const fresh: ChurnEvent[] = []
  const outcomes: RowOutcome[] = []
  for (const row of rows) {
    const events = await nameEvents(row.events)
    const outcome = judge(row, events, recorded.get(keyOf(row)) ?? [])
    outcomes.push(outcome)
    if (outcome !== 'taken') continue
    const taken = events.map((event) => ({ ...event, receivedAt: startedAt }))
    fresh.push(...taken)
    recorded.set(keyOf(row), [...(recorded.get(keyOf(row)) ?? []), ...taken])
  }
  if (!dryRun) await recordChurnEvents(ctx, 'import', fresh)
  return outcomes
}

type Recorded = Pick<ChurnEvent, 'id' | 'mrrMinor' | 'currency'>

const keyOf = ({ customerId, subscriptionId }: Pick<ChurnEvent, 'customerId' | 'subscriptionId'>): string =>
  JSON.stringify([customerId, subscriptionId])

/** The events of these customers' subscriptions, as far as the ledger knows them. */
async function loadRecorded(
  { db, workspace }: Context,
  rows: readonly SubscriptionRecord[],
): Promise<Map<string, Recorded[]>> {
  const customerIds = [...new Set(rows.map(({ customerId }) => customerId))]
  const recorded = new Map<string, Recorded[]>()
  for (const event of await listLedgerEvents(db, workspace.id, customerIds)) {
    const theirs = recorded.get(keyOf(event))
    if (theirs) theirs.push(event)
    else recorded.set(keyOf(event), [event])
  }
  return recorded
}

const nameEvents = (events: readonly ChurnEventDraft[]): Promise<ChurnEventDraft[]> =>
  Promise.all(events.map(async (event) => ({ ...event, id: await eventIdOf(contentOfMoment(event)) })))

function judge(row: SubscriptionRecord, events: readonly ChurnEventDraft[], recorded: readonly Recorded[]): RowOutcome {
  const known = new Map(recorded.map((event) => [event.id, event]))
  for (const event of events) {
    const before = known.get(event.id)
    if (before && (before.mrrMinor !== event.mrrMinor || before.currency !== event.currency)) {
      const terms = `${show(before)} is recorded, the file has ${show(event)}`
      return new RowProblem('differs_from_recorded', `${terms}: when it changed is a churn event of type changed`, 'mrr')
    }
  }
  if (events.every(({ id }) => known.has(id))) return 'known'
  const own = new Set(events.map(({ id }) => id))
  const isFromElsewhere = recorded.some(({ id }) => !own.has(id))
  return isFromElsewhere
    ? new RowProblem('already_recorded', 'has a history in the ledger that this list does not know', 'subscription_id', row.subscriptionId)
    : 'taken'
}

const show = ({ mrrMinor, currency }: Omit<Recorded, 'id'>): string =>
  mrrMinor === null || currency === null ? 'no amount' : `${minorToText(mrrMinor, currency)} ${currency}`
