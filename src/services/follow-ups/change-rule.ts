import { listMembers } from '../../../db/queries/members'
import type { Context } from '../../context'
import { changedFields, changeLine } from '../../domain/access/audit'
import { findRule, FOLLOW_UP_RULES } from '../../domain/follow-ups/rules'
import type { FollowUpRule } from '../../domain/follow-ups/rules/rule'
import { defaultsOf, type RuleSettings, settingsOf, type StoredRules } from '../../domain/follow-ups/settings'
import { isSameJson } from '../../domain/json'
import { AppError, type FieldError } from '../../errors'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'
import { findFollowUpRules } from '../../../db/queries/follow-up-rules'

export interface RuleWithSettings {
  rule: FollowUpRule
  settings: RuleSettings
}

/** Every rule as the workspace has it now. */
export async function listRules({ db, workspace }: Context): Promise<RuleWithSettings[]> {
  const stored = await findFollowUpRules(db, workspace.id)
  return FOLLOW_UP_RULES.map((rule) => ({ rule, settings: settingsOf(stored, rule) }))
}

/** A rule by its slug. Throws not_found. */
export function requireRule(slug: string): FollowUpRule {
  const rule = findRule(slug)
  if (!rule) throw new AppError('not_found', 'no such rule')
  return rule
}

/** Sets how a rule works here. Throws not_found and invalid_fields. */
export async function changeRule(ctx: Context, slug: string, settings: RuleSettings): Promise<RuleWithSettings> {
  requireScope(ctx, 'workspace:write')
  const rule = requireRule(slug)
  await requireFit(ctx, rule, settings)
  await ctx.write(ctx.workspace, storeRule, { slug: rule.slug, settings })
  ctx.cache.clear()
  return { rule, settings }
}

/** Refuses numbers outside their limits, and members who are none. */
export async function requireFit({ db, workspace }: Context, rule: FollowUpRule, settings: RuleSettings) {
  const { owner, thresholds } = settings
  const named = owner.kind === 'member' ? [owner.memberId] : owner.kind === 'round_robin' ? owner.memberIds : []
  const members = named.length === 0 ? [] : (await listMembers(db, workspace.id)).map(({ id }) => id)
  const problems: FieldError[] = [
    ...rule.thresholds.flatMap(({ name, min, max }) => {
      const value = thresholds[name]
      const isFit = value !== undefined && Number.isInteger(value) && value >= min && value <= max
      const message = `must be a whole number from ${min} to ${max}`
      return isFit ? [] : [{ path: `thresholds.${name}`, message }]
    }),
    ...Object.keys(thresholds)
      .filter((name) => !rule.thresholds.some((one) => one.name === name))
      .map((name) => ({ path: `thresholds.${name}`, message: 'no such threshold' })),
    ...named
      .filter((id) => !members.includes(id))
      .map(() => ({ path: 'owner', message: 'must be members of the workspace' })),
  ]
  if (problems.length > 0) throw new AppError('invalid_fields', 'some settings are not valid', { fields: problems })
}

export const storeRule: Action<{ slug: string; settings: RuleSettings }, StoredRules, null> = {
  name: 'storeRule',
  keys: ({ slug }) => [`follow-up rule ${slug}`],

  async see(db, workspaceId, inputs) {
    const stored = await findFollowUpRules(db, workspaceId)
    return inputs.map(() => stored)
  },

  decide(_seen, { slug, settings }, { now, workspace }) {
    const key = { workspaceId: workspace.id, rule: slug }
    const rule = findRule(slug)
    // What is as it comes is not kept, and moves with it.
    return rule && isSameJson(settings, defaultsOf(rule))
      ? { result: null, changes: { dropFollowUpRules: [key] } }
      : { result: null, changes: { followUpRules: [{ ...key, settings, changedAt: now }] } }
  },

  audit: (stored, { slug, settings }) => {
    const rule = findRule(slug)
    const before = rule && settingsOf(stored, rule)
    return changeLine('follow_up_rule.changed', slug, changedFields(before, settings, FIELDS))
  },
}

const FIELDS = [
  'isOn',
  'onlyNamed',
  'thresholds',
  'acknowledgeHours',
  'closeHours',
  'checkAfterDays',
  'owner',
] as const
