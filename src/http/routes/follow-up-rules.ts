import * as z from 'zod'
import type { OwnerRule, RuleSettings } from '../../domain/follow-ups/settings'
import { MAX_CHECK_DAYS, MAX_HOURS } from '../../domain/follow-ups/settings'
import { changeRule, listRules, requireRule, type RuleWithSettings } from '../../services/follow-ups/change-rule'
import { PREVIEW_DAYS, previewRule } from '../../services/follow-ups/preview-rule'
import { type Endpoint, endpoint } from '../endpoint'
import { id, text, toIso } from './schemas'

const Owner = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('nobody') }),
  z.strictObject({ kind: z.literal('member'), member_id: id }),
  z.strictObject({ kind: z.literal('round_robin'), member_ids: z.array(id).max(100) }),
  z.strictObject({ kind: z.literal('last_owner') }),
])

const hours = z.int().min(1).max(MAX_HOURS)

const Settings = z.strictObject({
  enabled: z.boolean(),
  only_named: z.boolean(),
  thresholds: z.record(text(40), z.int()).refine((all) => Object.keys(all).length <= 10, 'must have at most 10'),
  acknowledge_hours: hours,
  close_hours: hours,
  check_after_days: z.int().min(1).max(MAX_CHECK_DAYS).nullable(),
  owner: Owner,
})

const RuleJson = z.object({
  rule: z.string(),
  name: z.string(),
  meaning: z.string(),
  cause: z.string(),
  limits: z.array(z.object({ name: z.string(), label: z.string(), min: z.int(), max: z.int(), default: z.int() })),
  settings: Settings,
})

const PreviewJson = z.object({
  days: z.int(),
  count: z.int(),
  /** False: at least so many. */
  exact: z.boolean(),
  data: z.array(
    z.object({
      at: z.string(),
      title: z.string(),
      cause_id: z.string(),
      customer_id: z.string().nullable(),
      response_id: z.string().nullable(),
    }),
  ),
})

/** Listed of a preview; the count is of all. */
const MAX_LISTED = 50

const toOwnerJson = (owner: OwnerRule): z.infer<typeof Owner> => {
  if (owner.kind === 'member') return { kind: 'member', member_id: owner.memberId }
  if (owner.kind === 'round_robin') return { kind: 'round_robin', member_ids: owner.memberIds }
  return owner
}

const toOwner = (owner: z.infer<typeof Owner>): OwnerRule => {
  if (owner.kind === 'member') return { kind: 'member', memberId: owner.member_id }
  if (owner.kind === 'round_robin') return { kind: 'round_robin', memberIds: owner.member_ids }
  return owner
}

const toSettings = (body: z.infer<typeof Settings>): RuleSettings => ({
  isOn: body.enabled,
  onlyNamed: body.only_named,
  thresholds: body.thresholds,
  acknowledgeHours: body.acknowledge_hours,
  closeHours: body.close_hours,
  checkAfterDays: body.check_after_days,
  owner: toOwner(body.owner),
})

const toJson = ({ rule, settings }: RuleWithSettings): z.infer<typeof RuleJson> => ({
  rule: rule.slug,
  name: rule.name,
  meaning: rule.meaning,
  cause: rule.cause,
  limits: rule.thresholds.map((one) => ({ ...one })),
  settings: {
    enabled: settings.isOn,
    only_named: settings.onlyNamed,
    thresholds: settings.thresholds,
    acknowledge_hours: settings.acknowledgeHours,
    close_hours: settings.closeHours,
    check_after_days: settings.checkAfterDays,
    owner: toOwnerJson(settings.owner),
  },
})

const shared = { tag: 'Follow-ups' } as const

export const followUpRuleEndpoints: Endpoint[] = [
  endpoint({
    ...shared,
    method: 'get',
    path: '/v1/follow-up-rules',
    access: 'followups:read',
    summary: 'Read the rules that open follow-ups, the most pressing first',
    answers: { 200: { description: 'Every rule', schema: z.object({ data: z.array(RuleJson) }) } },
    handle: async (c) => c.json({ data: (await listRules(c.var.ctx)).map(toJson) }),
  }),
  endpoint({
    ...shared,
    method: 'put',
    path: '/v1/follow-up-rules/:rule',
    access: 'workspace:write',
    summary: 'Set how a rule works here',
    description:
      'Hours are by the clock. `check_after_days` is when, after the closure, they are asked whether it ' +
      'helped; null asks never. `round_robin` with no members goes round all of them.',
    body: Settings,
    answers: { 200: { description: 'As it is now', schema: RuleJson } },
    handle: async (c, { body }) =>
      c.json(toJson(await changeRule(c.var.ctx, c.req.param('rule') ?? '', toSettings(body)))),
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/v1/follow-up-rules/:rule/previews',
    access: 'followups:read',
    summary: 'See what a rule, set so, would have opened in the last 30 days',
    description: `Nothing is opened. The count is of all, the list of the ${MAX_LISTED} newest.`,
    body: Settings,
    answers: { 200: { description: 'What it would have opened', schema: PreviewJson } },
    handle: async (c, { body }) => {
      const rule = requireRule(c.req.param('rule') ?? '')
      const { opened, isAll } = await previewRule(c.var.ctx, rule, toSettings(body))
      return c.json({
        days: PREVIEW_DAYS,
        count: opened.length,
        exact: isAll,
        data: opened.slice(0, MAX_LISTED).map((one) => ({
          at: toIso(one.at),
          title: one.title,
          cause_id: one.causeId,
          customer_id: one.customerId,
          response_id: one.responseId,
        })),
      })
    },
  }),
]
