import type { Changes } from '../../../db/changes'
import { pickOwner } from '../../domain/follow-ups/owner'
import type { Firing } from '../../domain/follow-ups/settings'
import type { Moment } from '../action'
import type { OpeningSeen } from './look'
import { type Opening, openFollowUp } from './open'

type About = Pick<Opening, 'cause' | 'respondentId' | 'customerId' | 'surveyId' | 'responseId'>

/**
 * Opens what the most pressing of the rules that apply says. A customer who is looked after already
 * for the same reason is so once.
 */
export function openByRule(
  moment: Moment,
  seen: OpeningSeen,
  [first]: readonly Firing[],
  about: About,
  /** How many may be opened before this one in the same moment. */
  ahead = 0,
): Changes {
  if (!first) return {}
  const { rule, settings, title } = first
  const { customerId = null } = about
  const isCared = seen.active.some((row) => row.ruleId === rule.slug && row.customerId === customerId)
  if (customerId !== null && isCared) return {}
  const customer = seen.customers.get(customerId ?? '')
  return openFollowUp(moment, seen.there, {
    ...about,
    ruleId: rule.slug,
    title,
    ownerId: pickOwner(settings.owner, {
      members: seen.members,
      lastOfRule: seen.lastOfRule.get(rule.slug) ?? null,
      lastOfCustomer: seen.lastOfCustomer.get(customerId ?? '') ?? null,
      ahead,
    }),
    value: customer && { minor: customer.mrrMinor, currency: customer.currency },
    acknowledgeHours: settings.acknowledgeHours,
    closeHours: settings.closeHours,
    checkAfterDays: settings.checkAfterDays,
  })
}
