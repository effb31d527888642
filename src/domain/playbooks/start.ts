import { isHeldOut } from '../cancellation/assign'
import { isIn } from './audience'
import type { Cause } from './cause'
import type { PlaybookDefinition } from './playbook'
import { triggers } from './triggers'

const DAY_MS = 86_400_000

/** What is heard of later than this is history: nobody is written to about what they did last year. */
export const MAX_CAUSE_AGE_MS = 7 * DAY_MS

/** Who has not finished answering is left alone for so long. */
export const SETTLE_MS = 10 * 60_000

/** A playbook that is on, as it is now. */
export interface Rule {
  playbookId: string
  version: number
  definition: PlaybookDefinition
}

/** What a run begins with. */
export interface Start {
  playbookId: string
  version: number
  /** Who is taken once in a window: the customer where known, else the person. */
  subject: string
  customerId: string | null
  respondentId: string | null
  causeKind: Cause['kind']
  causeId: string
  isHeldOut: boolean
  startedAt: number
  /** Until then nothing starts it again for the same; null for ever. */
  windowUntil: number | null
  /** When its first step is due. */
  dueAt: number
}

/** The run that this cause begins, unless one stands in its window; null when it begins none. */
export function startOf(rule: Rule, cause: Cause, now: number): Start | null {
  const { playbookId, version, definition } = rule
  const { trigger, audience, holdoutShare, windowDays } = definition
  const subject = subjectOf(cause)
  if (subject === null || cause.at < now - MAX_CAUSE_AGE_MS) return null
  if (!isIn(audience, cause.customer) || !triggers(trigger, cause, audience)) return null
  return {
    playbookId,
    version,
    subject,
    customerId: cause.customerId,
    respondentId: cause.respondentId,
    causeKind: cause.kind,
    causeId: cause.id,
    isHeldOut: isHeldOut(playbookId, subject, holdoutShare),
    startedAt: now,
    windowUntil: windowDays === null ? null : now + windowDays * DAY_MS,
    dueAt: cause.kind === 'response' && !cause.isComplete ? now + SETTLE_MS : now,
  }
}

export function subjectOf({
  customerId,
  respondentId,
}: Pick<Cause, 'customerId' | 'respondentId'>): string | null {
  if (customerId !== null) return `customer ${customerId}`
  return respondentId === null ? null : `person ${respondentId}`
}

/** Whether a run of the same playbook and subject keeps another from beginning. */
export const standsAgainst = (
  run: Pick<Start, 'windowUntil' | 'causeKind' | 'causeId'>,
  start: Pick<Start, 'startedAt' | 'causeKind' | 'causeId'>,
): boolean =>
  run.windowUntil === null ||
  run.windowUntil > start.startedAt ||
  (run.causeKind === start.causeKind && run.causeId === start.causeId)
