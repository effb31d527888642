import { mix } from '../surveys/eligibility'
import type { OwnerRule } from './playbook'

/** Whose a follow-up is, by its rule. By turns is by chance, and a customer keeps their member. */
export function ownerOf(rule: OwnerRule, subject: string): string | null {
  switch (rule.by) {
    case 'nobody':
      return null
    case 'member':
      return rule.memberId
    case 'turns':
      return rule.memberIds[mix(`owner:${subject}`) % rule.memberIds.length] ?? null
    default:
      return rule satisfies never
  }
}
