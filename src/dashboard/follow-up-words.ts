import type { EntryKind } from '../domain/follow-ups/entry'
import { type FollowUp, isOverdue, type Outcome } from '../domain/follow-ups/follow-up'
import { findRule } from '../domain/follow-ups/rules'
import { countOf } from './words'

const HOUR_MS = 3_600_000

export const OUTCOME_WORDS: Record<Outcome, string> = {
  solved: 'Solved',
  explained: 'Answered',
  passed_on: 'Passed on',
  no_reply: 'Could not be reached',
  no_action: 'Nothing to do',
}

/** What the log says was done; what was written or chosen stands after it. */
export const ENTRY_WORDS: Record<EntryKind, string> = {
  opened: 'Opened',
  pressed: 'Became more pressing',
  assign: 'Given to',
  acknowledge: 'Acknowledged',
  note: 'Note',
  tag: 'Tagged',
  untag: 'Tag taken away',
  close: 'Closed',
  reopen: 'Opened again',
  asked: 'Asked whether it helped',
  answered: 'Answered whether it helped',
}

/** "Complaint", "By hand", "Playbook". */
export function ruleWords(ruleId: string | null): string {
  if (ruleId === null) return 'By hand'
  return findRule(ruleId)?.name ?? 'Playbook'
}

/** "Due in 5 hours", "Overdue by 2 days", "Closed: Solved". */
export function standingWords(row: Pick<FollowUp, 'state' | 'dueAt' | 'outcome'>, now: number): string {
  if (row.outcome !== null) return OUTCOME_WORDS[row.outcome]
  const span = spanWords(Math.abs(row.dueAt - now))
  return isOverdue(row, now) ? `Overdue by ${span}` : `Due in ${span}`
}

/** "under an hour", "5 hours", "3 days". */
export function spanWords(ms: number): string {
  const hours = Math.round(ms / HOUR_MS)
  if (hours < 1) return 'under an hour'
  return hours < 48 ? countOf(hours, 'hour') : countOf(Math.round(hours / 24), 'day')
}
