import type { EntryKind } from '../domain/follow-ups/entry'
import { type FollowUp, isOverdue, type Outcome } from '../domain/follow-ups/follow-up'
import { findRule } from '../domain/follow-ups/rules'
import { msg, t } from './i18n/t'
import { daysWords, hoursWords } from './words'

const HOUR_MS = 3_600_000

export const OUTCOME_WORDS: Record<Outcome, string> = {
  solved: msg('Solved'),
  explained: msg('Answered'),
  passed_on: msg('Passed on'),
  no_reply: msg('Could not be reached'),
  no_action: msg('Nothing to do'),
}

/** What the log says was done; what was written or chosen stands after it. */
export const ENTRY_WORDS: Record<EntryKind, string> = {
  opened: msg('Opened'),
  pressed: msg('Became more pressing'),
  assign: msg('Given to'),
  acknowledge: msg('Acknowledged'),
  note: msg('Note'),
  tag: msg('Tagged'),
  untag: msg('Tag taken away'),
  close: msg('Closed'),
  reopen: msg('Opened again'),
  asked: msg('Asked whether it helped'),
  answered: msg('Answered whether it helped'),
}

/** "Complaint", "By hand", "Playbook". */
export function ruleWords(ruleId: string | null): string {
  if (ruleId === null) return t('By hand')
  return t(findRule(ruleId)?.name ?? msg('Playbook'))
}

/** What it is about: a rule's own words in the member's language, a person's as they stand. */
export function titleWords({ ruleId, title }: { ruleId: string | null; title: string }): string {
  if (!findRule(ruleId)) return title
  const [n = '', max = ''] = title.match(/\d+/g) ?? []
  return t(titleKey(title), { n: Number(n), max: Number(max) })
}

/** "Detractor: scored 3 of 10" → "Detractor: scored {n} of {max}". */
export const titleKey = (title: string): string => title.replace(/\d+/, '{n}').replace(/\d+/, '{max}')

/** "Due in 5 hours", "Overdue by 2 days", "Closed: Solved". */
export function standingWords(row: Pick<FollowUp, 'state' | 'dueAt' | 'outcome'>, now: number): string {
  if (row.outcome !== null) return t(OUTCOME_WORDS[row.outcome])
  const span = spanWords(Math.abs(row.dueAt - now))
  return isOverdue(row, now) ? t('Overdue by {span}', { span }) : t('Due in {span}', { span })
}

/** "under an hour", "5 hours", "3 days". */
export function spanWords(ms: number): string {
  const hours = Math.round(ms / HOUR_MS)
  if (hours < 1) return t('under an hour')
  return hours < 48 ? hoursWords(hours) : daysWords(Math.round(hours / 24))
}
