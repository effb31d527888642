import type { Changes } from '../../../db/changes'
import type { Db } from '../../../db/client'
import type { CustomerRow } from '../../../db/queries/customers'
import type { RiskStayRow } from '../../../db/queries/risk'
import { findRule } from '../../domain/follow-ups/rules'
import { firingRules, settingsOf, type StoredRules } from '../../domain/follow-ups/settings'
import type { Moment } from '../action'
import { NOTHING_SEEN, type OpeningSeen, seeOpenings } from './look'
import { openByRule } from './open-by-rule'

const CAUSE = 'risk_stay'

/** Looks for customers who are about to be scored. */
export async function seeOpeningsOfStays(
  db: Db,
  workspaceId: string,
  rules: StoredRules,
  customers: readonly CustomerRow[],
): Promise<OpeningSeen> {
  const rule = findRule('at_risk')
  if (!rule || !settingsOf(rules, rule).isOn || customers.length === 0) return NOTHING_SEEN
  // A stay begins once, so that nothing of it can be there yet.
  return await seeOpenings(db, workspaceId, {
    cause: CAUSE,
    causeIds: [],
    customerIds: customers.map(({ id }) => id),
    rules: [{ slug: rule.slug, settings: settingsOf(rules, rule) }],
  })
}

/** What entering a band of risk opens. */
export const followUpStay = (
  moment: Moment,
  seen: OpeningSeen,
  { customerId, enteredAt, band, points }: RiskStayRow,
  rules: StoredRules,
  ahead: number,
): Changes =>
  openByRule(
    moment,
    seen,
    firingRules(rules, CAUSE, { band, points }, true),
    { cause: { kind: CAUSE, id: `${customerId} ${enteredAt}` }, customerId },
    ahead,
  )
