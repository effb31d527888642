import type { Db } from '../../../db/client'
import { type CustomerRow, listCustomersById } from '../../../db/queries/customers'
import {
  listActiveOfCustomers,
  listLastOwnersOfCustomers,
  listLastOwnersOfRules,
} from '../../../db/queries/follow-up-rules'
import { type FollowUpRow, listFollowUpsOfCauses } from '../../../db/queries/follow-ups'
import { listMembers } from '../../../db/queries/members'
import type { RuleCause } from '../../domain/follow-ups/rules/rule'
import type { RuleSettings } from '../../domain/follow-ups/settings'

/** What opening follow-ups needs to know, for all that is opened in one go. */
export interface OpeningSeen {
  /** Of the same causes. */
  there: readonly FollowUpRow[]
  /** By the same rules for the same customers, and not closed. */
  active: readonly FollowUpRow[]
  customers: ReadonlyMap<string, CustomerRow>
  members: readonly string[]
  lastOfRule: ReadonlyMap<string, string>
  lastOfCustomer: ReadonlyMap<string, string>
}

export const NOTHING_SEEN: OpeningSeen = {
  there: [],
  active: [],
  customers: new Map(),
  members: [],
  lastOfRule: new Map(),
  lastOfCustomer: new Map(),
}

interface Look {
  cause: RuleCause
  causeIds: readonly string[]
  customerIds: readonly string[]
  /** The rules that may open something. */
  rules: readonly { slug: string; settings: RuleSettings }[]
}

/** Looks for what is to be opened; for owners only where a rule names any. */
export async function seeOpenings(db: Db, workspaceId: string, look: Look): Promise<OpeningSeen> {
  const customerIds = [...new Set(look.customerIds)]
  const slugs = look.rules.map(({ slug }) => slug)
  const owned = (...kinds: RuleSettings['owner']['kind'][]) =>
    look.rules.flatMap(({ slug, settings }) => (kinds.includes(settings.owner.kind) ? [slug] : []))
  const inTurn = owned('round_robin')
  const [there, active, customers, members, lastOfRule, lastOfCustomer] = await Promise.all([
    listFollowUpsOfCauses(db, workspaceId, look.cause, look.causeIds),
    look.cause === 'response' ? [] : listActiveOfCustomers(db, workspaceId, slugs, customerIds),
    listCustomersById(db, workspaceId, customerIds),
    owned('member', 'round_robin', 'last_owner').length === 0 ? [] : listMembers(db, workspaceId),
    listLastOwnersOfRules(db, workspaceId, inTurn),
    owned('last_owner').length === 0
      ? new Map<string, string>()
      : listLastOwnersOfCustomers(db, workspaceId, customerIds),
  ])
  return { there, active, customers, members: members.map(({ id }) => id), lastOfRule, lastOfCustomer }
}
