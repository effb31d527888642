import type { Changes } from '../../../db/changes'
import type { Db } from '../../../db/client'
import type { CancelSessionRow } from '../../../db/queries/cancellations'
import { findRule } from '../../domain/follow-ups/rules'
import { firingRules, isAnyOn, settingsOf, type StoredRules } from '../../domain/follow-ups/settings'
import type { Moment } from '../action'
import { NOTHING_SEEN, type OpeningSeen, seeOpenings } from './look'
import { openByRule } from './open-by-rule'

const CAUSE = 'cancel_session'

/** Looks for cancellations that are about to end; `customerIds` are those of them that end so. */
export async function seeOpeningsOfSessions(
  db: Db,
  workspaceId: string,
  rules: StoredRules,
  customerIds: readonly string[],
): Promise<OpeningSeen> {
  const rule = findRule('kept')
  if (!rule || !isAnyOn(rules, CAUSE) || customerIds.length === 0) return NOTHING_SEEN
  const settings = settingsOf(rules, rule)
  // A session ends once, so that nothing of it can be there yet.
  return await seeOpenings(db, workspaceId, {
    cause: CAUSE,
    causeIds: [],
    customerIds,
    rules: [{ slug: rule.slug, settings }],
  })
}

/** What the end of a cancellation opens. */
export function followUpSession(
  moment: Moment,
  seen: OpeningSeen,
  session: CancelSessionRow,
  rules: StoredRules,
  ahead: number,
): Changes {
  const isNamed = session.trust !== 'anonymous' || session.customerId !== null
  const firings = firingRules(rules, CAUSE, { outcome: session.outcome }, isNamed)
  return openByRule(
    moment,
    seen,
    firings,
    {
      cause: { kind: CAUSE, id: session.id },
      respondentId: session.respondentId,
      customerId: session.customerId,
      surveyId: session.surveyId,
      responseId: session.responseId,
    },
    ahead,
  )
}
