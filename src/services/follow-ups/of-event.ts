import type { Changes } from '../../../db/changes'
import type { Db } from '../../../db/client'
import type { ChurnEventRow } from '../../../db/queries/churn'
import type { ChurnEvent } from '../../domain/billing/events'
import { findRule } from '../../domain/follow-ups/rules'
import { firingRules, settingsOf, type StoredRules } from '../../domain/follow-ups/settings'
import type { Moment } from '../action'
import { NOTHING_SEEN, type OpeningSeen, seeOpenings } from './look'
import { openByRule } from './open-by-rule'

const CAUSE = 'churn_event'
const DAY_MS = 86_400_000

/** Looks for events that are about to be recorded; most are no trouble, and nothing is looked for. */
export async function seeOpeningsOfEvents(
  db: Db,
  workspaceId: string,
  rules: StoredRules,
  events: readonly ChurnEvent[],
): Promise<OpeningSeen> {
  const rule = findRule('payment_trouble')
  const failed = events.filter(({ type }) => type === 'payment_failed')
  if (!rule || failed.length === 0 || !settingsOf(rules, rule).isOn) return NOTHING_SEEN
  // An event is recorded once, so that nothing of it can be there yet.
  return await seeOpenings(db, workspaceId, {
    cause: CAUSE,
    causeIds: [],
    customerIds: failed.map(({ customerId }) => customerId),
    rules: [{ slug: rule.slug, settings: settingsOf(rules, rule) }],
  })
}

/** What events that were just recorded open, for each customer once. */
export function followUpEvents(
  moment: Moment,
  seen: OpeningSeen,
  events: readonly ChurnEventRow[],
  rules: StoredRules,
): Changes[] {
  const cared = new Set<string>()
  return events.flatMap(({ id, type, customerId, at }) => {
    const ageDays = (moment.now - at) / DAY_MS
    const firings = firingRules(rules, CAUSE, { type, ageDays }, true)
    if (firings.length === 0 || cared.has(customerId)) return []
    const ahead = cared.size
    cared.add(customerId)
    return [openByRule(moment, seen, firings, { cause: { kind: CAUSE, id }, customerId }, ahead)]
  })
}
