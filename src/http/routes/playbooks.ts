import type { Context as HonoContext } from 'hono'
import * as z from 'zod'
import { LIMITS, PLAYBOOK_STATUSES } from '../../domain/playbooks/playbook'
import { setPlaybookStatus, updatePlaybook } from '../../services/playbooks/change'
import { createPlaybook } from '../../services/playbooks/create'
import { describePlaybook, describePlaybookById, describePlaybooks } from '../../services/playbooks/describe'
import { dryRun } from '../../services/playbooks/dry-run/dry-run'
import { EFFECT_HORIZONS, type EffectHorizon, playbookEffect } from '../../services/playbooks/effect'
import { type Endpoint, endpoint } from '../endpoint'
import type { AppEnv } from '../env'
import { fromPlaybookDefinitionJson, PlaybookDefinitionJson } from './playbook-definition-json'
import { DryRunJson, toDryRunJson } from './playbook-dry-run-json'
import { EffectJson, toEffectJson } from './playbook-effect-json'
import { PlaybookJson, toPlaybookJson } from './playbook-json'
import { text } from './schemas'

const name = text(LIMITS.name).min(1)

const NewPlaybook = z.strictObject({ name, definition: PlaybookDefinitionJson })
const Patch = z.strictObject({ name: name.optional(), definition: PlaybookDefinitionJson.optional() })
const Status = z.strictObject({ status: z.enum(PLAYBOOK_STATUSES) })

const read = { tag: 'Playbooks', access: 'playbooks:read' } as const
const write = { tag: 'Playbooks', access: 'playbooks:write' } as const

const idOf = (c: HonoContext<AppEnv>): string => c.req.param('id') ?? ''

const DryRunBody = z.strictObject({ days: z.union([z.literal(30), z.literal(90)]).default(30) })

const EffectQuery = z.strictObject({
  horizon_days: z.coerce
    .number()
    .refine((given) => EFFECT_HORIZONS.includes(given as EffectHorizon), 'must be 30 or 90')
    .default(90),
})

export const playbookEndpoints: Endpoint[] = [
  endpoint({
    ...read,
    method: 'get',
    path: '/v1/playbooks',
    summary: 'List all playbooks',
    answers: { 200: { description: 'Oldest first', schema: z.object({ data: z.array(PlaybookJson) }) } },
    handle: async (c) => c.json({ data: (await describePlaybooks(c.var.ctx)).map(toPlaybookJson) }),
  }),
  endpoint({
    ...write,
    method: 'post',
    path: '/v1/playbooks',
    summary: 'Create a playbook as a draft',
    description:
      'A draft starts for nobody. Look with a dry run whom it would have reached, then switch it on. ' +
      '`stop_on` ends a run before its next step: `churn` (paid service ended), `return` (they pay again), ' +
      '`unsubscribe`, `reply` (they answered again).',
    body: NewPlaybook,
    answers: { 201: { description: 'The draft', schema: PlaybookJson } },
    handle: async (c, { body }) => {
      const definition = fromPlaybookDefinitionJson(body.definition)
      const playbook = await createPlaybook(c.var.ctx, { name: body.name, definition })
      return c.json(toPlaybookJson(await describePlaybook(c.var.ctx, playbook)), 201)
    },
  }),
  endpoint({
    ...read,
    method: 'get',
    path: '/v1/playbooks/:id',
    summary: 'Read a playbook',
    answers: { 200: { description: 'With its newest definition', schema: PlaybookJson } },
    handle: async (c) => c.json(toPlaybookJson(await describePlaybookById(c.var.ctx, idOf(c)))),
  }),
  endpoint({
    ...write,
    method: 'patch',
    path: '/v1/playbooks/:id',
    summary: 'Change a playbook',
    description: 'A changed definition becomes a new version; runs under way end by the one they began with.',
    body: Patch,
    answers: { 200: { description: 'As it is now', schema: PlaybookJson } },
    handle: async (c, { body }) => {
      const definition = body.definition && fromPlaybookDefinitionJson(body.definition)
      const playbook = await updatePlaybook(c.var.ctx, idOf(c), { name: body.name, definition })
      return c.json(toPlaybookJson(await describePlaybook(c.var.ctx, playbook)))
    },
  }),
  endpoint({
    ...write,
    method: 'put',
    path: '/v1/playbooks/:id/status',
    summary: 'Move a playbook along draft → on ⇄ off → archived',
    description: 'Switched off, nothing begins any more, and runs under way stop before their next step.',
    body: Status,
    answers: { 200: { description: 'As it is now', schema: PlaybookJson } },
    handle: async (c, { body }) => {
      const playbook = await setPlaybookStatus(c.var.ctx, idOf(c), body.status)
      return c.json(toPlaybookJson(await describePlaybook(c.var.ctx, playbook)))
    },
  }),
  endpoint({
    ...read,
    method: 'post',
    path: '/v1/playbooks/:id/dry-runs',
    summary: 'See what a playbook would have done',
    description:
      'Its newest version over the last 30 or 90 days: whom it would have reached, when, and with which ' +
      'steps. Nothing is written and nothing is sent. Customers are taken as they are now, and of the ' +
      'newest 10,000 causes; when customers came into an audience is on record for bands of risk only.',
    body: DryRunBody,
    answers: { 200: { description: 'What it would have done', schema: DryRunJson } },
    handle: async (c, { body: { days } }) => c.json(toDryRunJson(await dryRun(c.var.ctx, idOf(c), days))),
  }),
  endpoint({
    ...read,
    method: 'get',
    path: '/v1/playbooks/:id/effect',
    summary: 'Read what a playbook changed',
    description:
      'Those it began for against those held out, whatever came of each run (intention to treat). ' +
      'A change is null while there are fewer than 30 in an arm or five events in all; it cannot be told ' +
      'from nothing while its interval holds 0 (`distinct` is false). Wait for `known_at`.',
    query: EffectQuery,
    answers: { 200: { description: 'Figures of both arms', schema: EffectJson } },
    handle: async (c, { query: { horizon_days } }) =>
      c.json(toEffectJson(await playbookEffect(c.var.ctx, idOf(c), horizon_days as EffectHorizon))),
  }),
]
