import * as z from 'zod'
import type { Trigger } from '../../contract/client'
import type { StoredSurvey } from '../../../db/queries/surveys'
import { SURVEY_STATUSES, type SurveyDefinition } from '../../domain/surveys/definition'
import { KIND_SLUGS } from '../../domain/surveys/kinds'
import { FlowJson, fromFlowJson, toFlowJson } from './flow-json'
import { lastingName, localeTag, text, toIso, trait } from './schemas'

const delay = z.number().min(0).max(3600).default(0)

const TriggerJson = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('api') }),
  z.strictObject({ on: z.literal('event'), name: text(100).min(1), delay_seconds: delay }),
  z.strictObject({ on: z.literal('page'), path: text(500).min(1), delay_seconds: delay }),
  z.strictObject({ on: z.literal('click'), selector: text(500).min(1), delay_seconds: delay }),
]) satisfies z.ZodType<Trigger>

const SubReason = z.strictObject({
  id: lastingName,
  labels: z.record(localeTag, text(120).min(1)),
})

const Reason = z.strictObject({
  id: lastingName,
  canonical: text(40).min(1),
  labels: z.record(localeTag, text(120).min(1)),
  sub_reasons: z.array(SubReason).max(10).default([]),
  offers: z.array(text(40)).max(10).default([]),
})

/** A survey's definition as the API takes and gives it; missing parts take the usual ones. */
export const DefinitionJson = z.strictObject({
  locales: z.array(localeTag).min(1).max(40).default(['en']),
  texts: z.record(localeTag, z.record(text(60), text(300))).default({}),
  reasons: z
    .array(Reason)
    .max(20)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'ids must be distinct')
    .default([]),
  trigger: TriggerJson.default({ on: 'api' }),
  targeting: z
    .strictObject({
      sampling_rate: z.number().min(0).max(1).default(1),
      segment: z.record(text(100), trait).default({}),
      cooldown_days: z.int().min(0).max(365).nullable().default(null),
      max_responses: z.int().min(1).nullable().default(null),
    })
    .default({ sampling_rate: 1, segment: {}, cooldown_days: null, max_responses: null }),
  /** Ends by asking whether the person may be written to, if they have an address and never said. */
  ask_contact: z.boolean().default(false),
  /** Cancellations only: offers, and what is said about the end. */
  flow: FlowJson.nullable().default(null),
  theme: z
    .strictObject({
      color: z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a colour like #3b5bdb').nullable().default(null),
      position: z.enum(['bottom-right', 'bottom-left', 'center']).default('bottom-right'),
    })
    .default({ color: null, position: 'bottom-right' }),
})

type DefinitionJson = z.infer<typeof DefinitionJson>

export const SurveyJson = z.object({
  id: z.string(),
  kind: z.enum(KIND_SLUGS),
  name: z.string(),
  status: z.enum(SURVEY_STATUSES),
  version: z.int(),
  definition: DefinitionJson,
  created_at: z.string(),
  updated_at: z.string(),
})

export const toSurveyJson = (survey: StoredSurvey): z.infer<typeof SurveyJson> => ({
  id: survey.id,
  kind: survey.kind,
  name: survey.name,
  status: survey.status,
  version: survey.version,
  definition: toDefinitionJson(survey.definition),
  created_at: toIso(survey.createdAt),
  updated_at: toIso(survey.updatedAt),
})

const toDefinitionJson = ({ targeting, ...definition }: SurveyDefinition): DefinitionJson => ({
  locales: definition.locales,
  texts: definition.texts,
  reasons: definition.reasons.map(({ subReasons, offers, ...reason }) => ({
    ...reason,
    sub_reasons: subReasons ?? [],
    offers: offers ?? [],
  })),
  ask_contact: definition.asksContact ?? false,
  flow: definition.flow ? toFlowJson(definition.flow) : null,
  trigger: definition.trigger,
  targeting: {
    sampling_rate: targeting.samplingRate,
    segment: targeting.segment,
    cooldown_days: targeting.cooldownDays,
    max_responses: targeting.maxResponses,
  },
  theme: definition.theme,
})

export const fromDefinitionJson = ({
  targeting,
  flow,
  reasons,
  ask_contact,
  ...definition
}: DefinitionJson): SurveyDefinition => ({
  ...definition,
  reasons: reasons.map(({ sub_reasons, offers, ...reason }) => ({
    ...reason,
    ...(sub_reasons.length > 0 && { subReasons: sub_reasons }),
    ...(offers.length > 0 && { offers }),
  })),
  ...(ask_contact && { asksContact: true }),
  ...(flow && { flow: fromFlowJson(flow) }),
  targeting: {
    samplingRate: targeting.sampling_rate,
    segment: targeting.segment,
    cooldownDays: targeting.cooldown_days,
    maxResponses: targeting.max_responses,
  },
})
