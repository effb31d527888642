import type { Changes } from '../../../db/changes'
import type { FollowUpRow } from '../../../db/queries/follow-ups'
import { type CauseKind, hoursAfter, MAX_TITLE } from '../../domain/follow-ups/follow-up'
import type { Moment } from '../action'
import { entryOf } from './entry'
import { followUpEvent } from './events'

/** What opens a follow-up, and for whom. */
export interface Opening {
  /** The rule or playbook; null for by hand, which may open several of one cause. */
  ruleId: string | null
  cause: { kind: CauseKind; id: string }
  /** In few words, and none of the respondent's: it goes where their words do not. */
  title: string
  respondentId?: string | null
  customerId?: string | null
  surveyId?: string | null
  responseId?: string | null
  ownerId?: string | null
  /** Of the customer, as it stands now. */
  value?: { minor: number; currency: string | null } | undefined
  /** Hours by the clock until it should be acknowledged, and closed. */
  acknowledgeHours?: number
  closeHours?: number
  /** Days after the closure to ask whether it helped. */
  checkAfterDays?: number | null
  /** Who opens it, as the log names them. */
  by?: string
}

export const DEFAULT_ACKNOWLEDGE_HOURS = 24
export const DEFAULT_CLOSE_HOURS = 72

/**
 * A follow-up with its log and its event, to be stored with whatever caused it. `there` are the
 * follow-ups of the same cause, as the action saw them: opening twice opens once.
 */
export function openFollowUp(moment: Moment, there: readonly FollowUpRow[], opening: Opening): Changes {
  if (isOpened(there, opening)) return {}
  const row = rowOf(moment, opening)
  return {
    followUps: [row],
    followUpEntries: [
      entryOf(moment, row.id, 'opened', opening.by ?? (row.ruleId === null ? 'member' : 'rule'), row.title),
    ],
    outbox: [followUpEvent(moment, 'followup.opened', row)],
  }
}

const isOpened = (there: readonly FollowUpRow[], { ruleId, cause }: Opening): boolean =>
  ruleId !== null &&
  there.some(
    (row) => row.ruleId === ruleId && row.causeKind === cause.kind && row.causeId === cause.id,
  )

function rowOf({ now, newId, workspace }: Moment, opening: Opening): FollowUpRow {
  const dueAt = hoursAfter(now, opening.closeHours ?? DEFAULT_CLOSE_HOURS)
  return {
    id: newId('fup', now),
    workspaceId: workspace.id,
    ruleId: opening.ruleId,
    causeKind: opening.cause.kind,
    causeId: opening.cause.id,
    title: opening.title.slice(0, MAX_TITLE),
    respondentId: opening.respondentId ?? null,
    customerId: opening.customerId ?? null,
    surveyId: opening.surveyId ?? null,
    responseId: opening.responseId ?? null,
    ownerId: opening.ownerId ?? null,
    state: 'open',
    tags: [],
    openedAt: now,
    acknowledgeBy: hoursAfter(now, opening.acknowledgeHours ?? DEFAULT_ACKNOWLEDGE_HOURS),
    dueAt,
    firstDueAt: dueAt,
    acknowledgedAt: null,
    closedAt: null,
    outcome: null,
    reopened: 0,
    valueMinor: opening.value?.minor ?? 0,
    currency: opening.value?.currency ?? null,
    checkAfterDays: opening.checkAfterDays ?? null,
    checkAt: null,
    askedAt: null,
    solved: null,
    solvedAt: null,
  }
}
