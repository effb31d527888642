import * as z from 'zod'
import type { PlaybookLogRow, PlaybookRunRow } from '../../../db/queries/playbook-runs'
import { RUN_STATES, STOP_REASONS } from '../../domain/playbooks/advance'
import { PLAYBOOK_STATUSES } from '../../domain/playbooks/playbook'
import { TRIGGER_NAMES } from '../../domain/playbooks/triggers'
import type { DescribedPlaybook } from '../../services/playbooks/describe'
import { PlaybookDefinitionJson, toPlaybookDefinitionJson } from './playbook-definition-json'
import { toIso, toIsoOrNull } from './schemas'

export const PlaybookJson = z.object({
  id: z.string(),
  name: z.string(),
  status: z.enum(PLAYBOOK_STATUSES),
  version: z.int(),
  definition: PlaybookDefinitionJson,
  runs: z.record(z.enum(RUN_STATES), z.int()),
  last_started_at: z.string().nullable(),
  on_since: z.string().nullable(),
  created_at: z.string(),
  updated_at: z.string(),
})

export const toPlaybookJson = (playbook: DescribedPlaybook): z.infer<typeof PlaybookJson> => ({
  id: playbook.id,
  name: playbook.name,
  status: playbook.status,
  version: playbook.version,
  definition: toPlaybookDefinitionJson(playbook.definition),
  runs: playbook.runs,
  last_started_at: toIsoOrNull(playbook.lastStartedAt),
  on_since: toIsoOrNull(playbook.onSince),
  created_at: toIso(playbook.createdAt),
  updated_at: toIso(playbook.updatedAt),
})

export const LogJson = z.object({
  step: z.int(),
  at: z.string(),
  did: z.enum(['follow_up', 'message', 'webhook', 'wait', 'stop']),
  ref: z.string().nullable(),
  reason: z.string().nullable(),
})

export const RunJson = z.object({
  id: z.string(),
  playbook_id: z.string(),
  playbook_version: z.int(),
  customer_id: z.string().nullable(),
  respondent_id: z.string().nullable(),
  window: z.int(),
  cause: z.object({ kind: z.enum(TRIGGER_NAMES), id: z.string() }),
  state: z.enum(RUN_STATES),
  stop_reason: z.enum(STOP_REASONS).nullable(),
  next_step: z.int().nullable(),
  due_at: z.string().nullable(),
  started_at: z.string(),
  ended_at: z.string().nullable(),
  log: z.array(LogJson),
})

export const toRunJson = (run: PlaybookRunRow & { log: readonly PlaybookLogRow[] }): z.infer<typeof RunJson> => ({
  id: run.id,
  playbook_id: run.playbookId,
  playbook_version: run.version,
  customer_id: run.customerId,
  respondent_id: run.respondentId,
  window: run.window,
  cause: { kind: run.causeKind, id: run.causeId },
  state: run.state,
  stop_reason: run.stopReason,
  next_step: run.state === 'running' ? run.step + 1 : null,
  due_at: toIsoOrNull(run.dueAt),
  started_at: toIso(run.startedAt),
  ended_at: toIsoOrNull(run.endedAt),
  log: run.log.map(({ step, at, did, ref, reason }) => ({ step: step + 1, at: toIso(at), did, ref, reason })),
})
