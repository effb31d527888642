import * as z from 'zod'
import { CHURN_CAUSES, CHURN_EVENT_TYPES } from '../../domain/billing/events'
import type { Audience } from '../../domain/playbooks/audience'
import {
  LIMITS,
  type OwnerRule,
  type PlaybookDefinition,
  SENTIMENTS,
  type Step,
  STOP_SIGNS,
  TAG_FIELDS,
  type Trigger,
} from '../../domain/playbooks/playbook'
import { RISK_BANDS } from '../../domain/risk/band'
import { KIND_SLUGS } from '../../domain/surveys/kinds'
import { CUSTOMER_STATUSES } from './customer-json'
import { id, text, traits } from './schemas'

export const CANCEL_OUTCOMES = ['cancel', 'offer_accepted', 'kept', 'abandoned'] as const

const listOf = <T extends z.ZodType>(item: T) => z.array(item).max(LIMITS.values).default([])
const names = listOf(text(120).min(1))
const score = z.int().min(0).max(10).nullable().default(null)
const amount = z.int().min(0).max(1e15).nullable().default(null)

const TriggerJson = z.discriminatedUnion('on', [
  z.strictObject({
    on: z.literal('response'),
    survey_ids: listOf(id),
    kinds: listOf(z.enum(KIND_SLUGS)),
    min_score: score,
    max_score: score,
    sentiments: listOf(z.enum(SENTIMENTS)),
    themes: names,
    signals: names,
  }),
  z.strictObject({ on: z.literal('tag'), field: z.enum(TAG_FIELDS), values: names }),
  z.strictObject({ on: z.literal('segment') }),
  z.strictObject({
    on: z.literal('churn_event'),
    types: listOf(z.enum(CHURN_EVENT_TYPES)),
    causes: listOf(z.enum(CHURN_CAUSES)),
  }),
  z.strictObject({
    on: z.literal('cancellation'),
    outcomes: listOf(z.enum(CANCEL_OUTCOMES)),
    causes: names,
  }),
  z.strictObject({ on: z.literal('inaction'), days: z.int().min(1).max(LIMITS.inactionDays) }),
])

const AudienceJson = z.strictObject({
  statuses: listOf(z.enum(CUSTOMER_STATUSES)),
  risk_bands: listOf(z.enum(RISK_BANDS)),
  plans: names,
  currency: z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code').nullable().default(null),
  min_mrr_minor: amount,
  max_mrr_minor: amount,
  traits: traits.default({}),
})

const OwnerJson = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('nobody') }),
  z.strictObject({ by: z.literal('member'), member_id: id }),
  z.strictObject({ by: z.literal('turns'), member_ids: z.array(id).min(1).max(LIMITS.owners) }),
])

const StepJson = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('follow_up'),
    owner: OwnerJson.default({ by: 'nobody' }),
    due_hours: z.int().min(1).max(LIMITS.dueHours).default(24),
    title: text(LIMITS.title).default(''),
  }),
  z.strictObject({
    do: z.literal('message'),
    to: z.enum(['person', 'team']).default('person'),
    channel_id: id.nullable().default(null),
    template_id: id,
  }),
  z.strictObject({ do: z.literal('webhook'), endpoint_id: id.nullable().default(null) }),
  z.strictObject({ do: z.literal('wait'), hours: z.int().min(1).max(LIMITS.waitHours) }),
])

/** A playbook as the API takes and gives it; missing parts take the usual ones. */
export const PlaybookDefinitionJson = z.strictObject({
  trigger: TriggerJson,
  audience: AudienceJson.default(AudienceJson.parse({})),
  steps: z.array(StepJson).min(1).max(LIMITS.steps),
  stop_on: z.array(z.enum(STOP_SIGNS)).max(STOP_SIGNS.length).default(['churn', 'unsubscribe', 'reply']),
  window_days: z.int().min(1).max(LIMITS.windowDays).nullable().default(30),
  holdout_share: z.number().min(0).max(LIMITS.holdoutShare).default(0),
})

export type PlaybookDefinitionJson = z.infer<typeof PlaybookDefinitionJson>

export const toPlaybookDefinitionJson = (own: PlaybookDefinition): PlaybookDefinitionJson => ({
  trigger: toTriggerJson(own.trigger),
  audience: toAudienceJson(own.audience),
  steps: own.steps.map(toStepJson),
  stop_on: own.stopOn,
  window_days: own.windowDays,
  holdout_share: own.holdoutShare,
})

export const fromPlaybookDefinitionJson = (given: PlaybookDefinitionJson): PlaybookDefinition => ({
  trigger: fromTriggerJson(given.trigger),
  audience: fromAudienceJson(given.audience),
  steps: given.steps.map(fromStepJson),
  stopOn: given.stop_on,
  windowDays: given.window_days,
  holdoutShare: given.holdout_share,
})

type TriggerJson = z.infer<typeof TriggerJson>

function toTriggerJson(trigger: Trigger): TriggerJson {
  if (trigger.on !== 'response') return trigger
  const { surveyIds, minScore, maxScore, ...same } = trigger
  return { ...same, survey_ids: surveyIds, min_score: minScore, max_score: maxScore }
}

function fromTriggerJson(trigger: TriggerJson): Trigger {
  if (trigger.on !== 'response') return trigger
  const { survey_ids, min_score, max_score, ...same } = trigger
  return { ...same, surveyIds: survey_ids, minScore: min_score, maxScore: max_score }
}

const toAudienceJson = ({ riskBands, minMrrMinor, maxMrrMinor, ...same }: Audience) => ({
  ...same,
  risk_bands: riskBands,
  min_mrr_minor: minMrrMinor,
  max_mrr_minor: maxMrrMinor,
})

const fromAudienceJson = ({
  risk_bands,
  min_mrr_minor,
  max_mrr_minor,
  ...same
}: z.infer<typeof AudienceJson>): Audience => ({
  ...same,
  riskBands: risk_bands,
  minMrrMinor: min_mrr_minor,
  maxMrrMinor: max_mrr_minor,
})

type StepJson = z.infer<typeof StepJson>
type OwnerJson = z.infer<typeof OwnerJson>

function toStepJson(step: Step): StepJson {
  switch (step.do) {
    case 'follow_up':
      return { do: step.do, owner: toOwnerJson(step.owner), due_hours: step.dueHours, title: step.title }
    case 'message':
      return { do: step.do, to: step.to, channel_id: step.channelId, template_id: step.templateId }
    case 'webhook':
      return { do: step.do, endpoint_id: step.endpointId }
    case 'wait':
      return step
    default:
      return step satisfies never
  }
}

function fromStepJson(step: StepJson): Step {
  switch (step.do) {
    case 'follow_up':
      return { do: step.do, owner: fromOwnerJson(step.owner), dueHours: step.due_hours, title: step.title }
    case 'message':
      return { do: step.do, to: step.to, channelId: step.channel_id, templateId: step.template_id }
    case 'webhook':
      return { do: step.do, endpointId: step.endpoint_id }
    case 'wait':
      return step
    default:
      return step satisfies never
  }
}

function toOwnerJson(owner: OwnerRule): OwnerJson {
  if (owner.by === 'member') return { by: owner.by, member_id: owner.memberId }
  return owner.by === 'turns' ? { by: owner.by, member_ids: owner.memberIds } : owner
}

function fromOwnerJson(owner: OwnerJson): OwnerRule {
  if (owner.by === 'member') return { by: owner.by, memberId: owner.member_id }
  return owner.by === 'turns' ? { by: owner.by, memberIds: owner.member_ids } : owner
}
