import type { OwnerRule } from './settings'

/** What is known when an owner is looked for. */
export interface OwnerFacts {
  /** Those who can own something now, who came first first. */
  members: readonly string[]
  /** Owner of what this rule opened last. */
  lastOfRule: string | null
  /** Owner of what this customer had last. */
  lastOfCustomer: string | null
  /** How many others are opened in the same moment before this one. */
  ahead: number
}

/** Who gets it; nobody where the rule names nobody who is still a member. */
export function pickOwner(rule: OwnerRule, { members, lastOfRule, lastOfCustomer, ahead }: OwnerFacts): string | null {
  switch (rule.kind) {
    case 'nobody':
      return null
    case 'member':
      return members.find((id) => id === rule.memberId) ?? null
    case 'last_owner':
      return members.find((id) => id === lastOfCustomer) ?? null
    case 'round_robin': {
      const all = rule.memberIds.length === 0 ? members : members.filter((id) => rule.memberIds.includes(id))
      // −1 where the last one left: then the round begins anew.
      const last = all.indexOf(lastOfRule ?? '')
      return all[(last + 1 + ahead) % all.length] ?? null
    }
  }
}

export const OWNER_KINDS = ['nobody', 'member', 'round_robin', 'last_owner'] as const satisfies readonly OwnerRule['kind'][]
