import { FOLLOW_UP_RULES } from './rules'
import type { FactsOf, FollowUpRule, RuleCause } from './rules/rule'

/** Who gets what a rule opens. */
export type OwnerRule =
  | { kind: 'nobody' }
  | { kind: 'member'; memberId: string }
  /** Each of them in turn; all members where none is named. */
  | { kind: 'round_robin'; memberIds: string[] }
  /** Whoever looked after this customer last. */
  | { kind: 'last_owner' }

/** A rule as a workspace has it. */
export interface RuleSettings {
  isOn: boolean
  /** Leaves out answers of browsers nobody named: there is no way back to them. */
  onlyNamed: boolean
  thresholds: Record<string, number>
  acknowledgeHours: number
  closeHours: number
  /** Days after the closure to ask whether it helped; null asks never. */
  checkAfterDays: number | null
  owner: OwnerRule
}

export const MAX_HOURS = 8_760
export const MAX_CHECK_DAYS = 90

/** By slug of a rule: what a workspace set otherwise than it comes. */
export type StoredRules = Readonly<Record<string, RuleSettings>>

export const defaultsOf = ({ thresholds, defaults }: FollowUpRule): RuleSettings => ({
  ...defaults,
  thresholds: Object.fromEntries(thresholds.map((one) => [one.name, one.default])),
  checkAfterDays: null,
  owner: { kind: 'nobody' },
})

/** Worked out once: every answer asks for them. */
const DEFAULTS = new Map(FOLLOW_UP_RULES.map((rule) => [rule, defaultsOf(rule)]))

export const settingsOf = (stored: StoredRules, rule: FollowUpRule): RuleSettings =>
  stored[rule.slug] ?? DEFAULTS.get(rule) ?? defaultsOf(rule)

/** A rule that applies, as the workspace has it, and why. */
export interface Firing {
  rule: FollowUpRule
  settings: RuleSettings
  title: string
}

/** The rules of a cause that apply to it, most pressing first. */
export function firingRules<Cause extends RuleCause>(
  stored: StoredRules,
  cause: Cause,
  facts: FactsOf[Cause],
  isNamed: boolean,
): Firing[] {
  return FOLLOW_UP_RULES.filter((rule) => rule.cause === cause).flatMap((rule) => {
    const settings = settingsOf(stored, rule)
    if (!settings.isOn || (settings.onlyNamed && !isNamed)) return []
    const title = rule.fires(facts, settings.thresholds)
    return title === null ? [] : [{ rule, settings, title }]
  })
}

/** Whether any rule of a cause is on: if not, nothing need be looked up. */
export const isAnyOn = (stored: StoredRules, cause: RuleCause): boolean =>
  FOLLOW_UP_RULES.some((rule) => rule.cause === cause && settingsOf(stored, rule).isOn)

