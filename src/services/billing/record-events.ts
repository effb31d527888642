import { mergeChanges } from '../../../db/changes'
import { type ChurnEventRow, listKnownEvents } from '../../../db/queries/churn'
import { findFollowUpRules } from '../../../db/queries/follow-up-rules'
import { findWorkspace, type WorkspaceRow } from '../../../db/queries/workspaces'
import type { Context } from '../../context'
import type { ChurnEvent } from '../../domain/billing/events'
import type { StoredRules } from '../../domain/follow-ups/settings'
import type { CustomerRow } from '../../../db/queries/customers'
import type { Cause } from '../../domain/playbooks/cause'
import type { Rule } from '../../domain/playbooks/start'
import { redactText } from '../../domain/privacy/redact'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { deliverSoon, wantedTypes } from '../deliveries/announce'
import { requireScope } from '../auth/require-scope'
import { churnEventCause, segmentCause } from '../playbooks/causes'
import { rulesFor } from '../playbooks/rules'
import { moveSoon, startsOf } from '../playbooks/start'
import { byCustomer } from '../../domain/group-by'
import type { OpeningSeen } from '../follow-ups/look'
import { followUpEvents, seeOpeningsOfEvents } from '../follow-ups/of-event'
import { firstHeard, newCustomer } from './customer'
import { projectLedger } from './project-ledger'
import { recordedEvent } from './recorded-event'
import { EMPTY_LEDGER, loadLedgers, type StoredLedger } from './stored-ledger'

export type EventOutcome = { id: string; status: 'accepted' | 'duplicate' }

/** `accountId` is set where only the billing system's own id told whose event it is. */
export type NewEvent = ChurnEvent & { accountId?: string }

interface Input {
  source: string
  events: readonly NewEvent[]
  /** Whether somebody wants to hear of them. */
  isWanted: boolean
  /** Playbooks that wait for an event, or for a customer to come in. */
  playbooks: readonly Rule[]
}

interface Seen {
  /** Read with the events, for its policy and its zone: those of a context may be seconds old. */
  workspace: WorkspaceRow | undefined
  ledgers: Map<string, StoredLedger>
  /** Ids among the input's that are taken already, by one of its customers or another. */
  taken: ReadonlySet<string>
  rules: StoredRules
  openings: OpeningSeen
}

/** What is imported is history, and news to nobody. */
const IMPORT = 'import'

/** Events committed at once. More would hold up what else is to be written. */
const MAX_A_COMMIT = 1_000

/**
 * Stores events of any customers and brings their ledgers up to date; a known id changes nothing.
 * Answers in the order of the events. Of more than a thousand those before a failure are stored.
 */
export async function recordChurnEvents(
  ctx: Context,
  source: string,
  events: readonly NewEvent[],
): Promise<EventOutcome[]> {
  requireScope(ctx, 'churn:write')
  const wanted = source === IMPORT ? [] : await wantedTypes(ctx, ['churn.recorded'])
  const playbooks = source === IMPORT ? [] : await rulesFor(ctx, ['churn_event', 'segment'])
  const isWanted = wanted.length > 0
  const outcomes: EventOutcome[] = []
  for (let from = 0; from < events.length; from += MAX_A_COMMIT) {
    const part = events.slice(from, from + MAX_A_COMMIT)
    const input = { source, events: part, isWanted, playbooks }
    outcomes.push(...(await ctx.write(ctx.workspace, recordEvents, input)))
  }
  deliverSoon(ctx, wanted)
  moveSoon(ctx, playbooks)
  return outcomes
}

/** New events: stored, and everything derived from those of their customers replaced as a whole. */
export const recordEvents: Action<Input, Seen, EventOutcome[]> = {
  name: 'recordEvents',

  keys: ({ events }) => [
    ...new Set(events.flatMap(({ id, customerId }) => [`customer ${customerId}`, `churn event ${id}`])),
  ],

  async see(db, workspaceId, inputs) {
    const events = inputs.flatMap((input) => input.events)
    const [workspace, ledgers, known, rules] = await Promise.all([
      findWorkspace(db, workspaceId),
      loadLedgers(db, workspaceId, events.map(({ customerId }) => customerId)),
      listKnownEvents(db, workspaceId, events.map(({ id }) => id)),
      findFollowUpRules(db, workspaceId),
    ])
    const openings = await seeOpeningsOfEvents(db, workspaceId, rules, events)
    const seen = { workspace, ledgers, taken: new Set(known), rules, openings }
    return inputs.map(() => seen)
  },

  decide({ workspace, ledgers, taken, rules, openings }, input, moment) {
    const { source, events, isWanted, playbooks } = input
    if (!workspace) throw new AppError('not_found', 'no such workspace')
    const fresh = new Map<string, ChurnEventRow>()
    const result = events.map((event): EventOutcome => {
      const { id } = event
      if (taken.has(id) || fresh.has(id)) return { id, status: 'duplicate' }
      const comment = event.comment && redactText(event.comment, workspace.redaction).text
      fresh.set(id, { ...event, comment, accountId: event.accountId ?? null, workspaceId: workspace.id, source })
      return { id, status: 'accepted' }
    })
    const changes = [...byCustomer(fresh.values())].map(([customerId, theirs]) => {
      const stored = ledgers.get(customerId) ?? EMPTY_LEDGER
      const customer = firstHeard(stored.customer ?? newCustomer(moment, customerId), theirs)
      const all = { ...stored, events: [...stored.events, ...theirs] }
      const projected = projectLedger(workspace, customer, all, moment.now)
      const after = projected.customers?.[0] ?? customer
      const causes = causesOf(theirs, stored.customer, after, moment.now)
      return { ...projected, startedRuns: startsOf(moment, playbooks, causes) }
    })
    const outbox = isWanted ? [...fresh.values()].map((row) => recordedEvent(row, moment)) : []
    const followUps = source === IMPORT ? [] : followUpEvents(moment, openings, [...fresh.values()], rules)
    return {
      result,
      changes: mergeChanges([{ churnEvents: [...fresh.values()], outbox }, ...changes, ...followUps]),
    }
  },
}

/** The events themselves, and that they may have brought the customer into a segment. */
const causesOf = (
  events: readonly ChurnEventRow[],
  before: CustomerRow | undefined,
  after: CustomerRow,
  now: number,
): Cause[] => [
  ...events.map((event) => churnEventCause(event, after)),
  // What is told of the past brings nobody in today.
  segmentCause(before, after, Math.max(...events.map(({ at }) => at)), now),
]
