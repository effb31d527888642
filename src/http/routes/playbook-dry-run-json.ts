import * as z from 'zod'
import { RUN_STATES, STOP_REASONS } from '../../domain/playbooks/advance'
import type { RehearsedRun } from '../../domain/playbooks/rehearse'
import { TRIGGER_NAMES } from '../../domain/playbooks/triggers'
import type { DryRun } from '../../services/playbooks/dry-run/dry-run'
import { LogJson } from './playbook-json'
import { toIso, toIsoOrNull } from './schemas'

const RehearsedJson = z.object({
  customer_id: z.string().nullable(),
  respondent_id: z.string().nullable(),
  cause: z.object({ kind: z.enum(TRIGGER_NAMES), id: z.string() }),
  state: z.enum(RUN_STATES),
  stop_reason: z.enum(STOP_REASONS).nullable(),
  started_at: z.string(),
  due_at: z.string().nullable(),
  log: z.array(LogJson.omit({ ref: true })),
})

export const DryRunJson = z.object({
  days: z.int(),
  from: z.string(),
  to: z.string(),
  is_known: z.boolean(),
  causes: z.int(),
  is_cut: z.boolean(),
  reached: z.int(),
  states: z.record(z.enum(RUN_STATES), z.int()),
  done: z.array(z.int()),
  runs: z.array(RehearsedJson),
})

export const toDryRunJson = (run: DryRun): z.infer<typeof DryRunJson> => ({
  days: run.days,
  from: toIso(run.from),
  to: toIso(run.to),
  is_known: run.isKnown,
  causes: run.causes,
  is_cut: run.isCut,
  reached: run.reached,
  states: run.states,
  done: run.done,
  runs: run.runs.map(toRehearsedJson),
})

const toRehearsedJson = (run: RehearsedRun): z.infer<typeof RehearsedJson> => ({
  customer_id: run.customerId,
  respondent_id: run.respondentId,
  cause: { kind: run.causeKind, id: run.causeId },
  state: run.state,
  stop_reason: run.stopReason,
  started_at: toIso(run.startedAt),
  due_at: toIsoOrNull(run.dueAt),
  log: run.deeds.map(({ step, at, what }) => ({
    step: step + 1,
    at: toIso(at),
    did: what.do,
    reason: what.do === 'stop' ? what.reason : null,
  })),
})
