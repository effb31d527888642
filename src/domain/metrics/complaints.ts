import type { Metric } from './metric'
import { type Rate, rateOf } from './rate'

const DAY_MS = 86_400_000

/** Days after the promised time at which it is settled how a complaint went. */
export const SETTLED_DAYS = 7
/** Days for which customers are watched from then on. */
export const WATCHED_DAYS = 90

export const ACKNOWLEDGED_IN_TIME: Metric = {
  slug: 'acknowledged_in_time',
  name: 'Complaints acknowledged in time',
  unit: 'share',
  base: 'Complaints opened in the period whose time to acknowledge has passed.',
  source: 'Own definition; the hours are those of the workspace’s rule. Interval by Wilson.',
  meaning:
    'Share of them that somebody had acknowledged, or closed, by the time the rule gives. Hours are by ' +
    'the clock, nights and weekends included.',
  noData: 'No complaint whose time has passed: no share.',
  matches: 'First-response SLA attainment of help desks, by the clock.',
}

export const COMPLAINT_CHURN: Metric = {
  slug: 'complaint_churn',
  name: 'Churn after a complaint',
  unit: 'share',
  base:
    `Customers who still paid ${SETTLED_DAYS} days after the promised time of their first complaint in the ` +
    `period, and were watched for ${WATCHED_DAYS} days from then; beside them those who pay and never complained.`,
  source:
    'Own definition, from a landmark (Anderson, Cain and Gelber, J Clin Oncol 1, 1983): how it went is ' +
    'known before anybody is watched, so that who left soon cannot count as unresolved for it. Interval by Wilson.',
  meaning:
    `Share of them who left within the ${WATCHED_DAYS} days, by how the complaint went: closed by the promised ` +
    'time, later, or not at all. It says what goes together, not what caused what.',
  noData: 'Nobody watched to the end: no share.',
  matches: 'Nothing in common use.',
}

export const COMPLAINT_GROUPS = ['in_time', 'late', 'unresolved', 'never_complained'] as const

export type ComplaintGroup = (typeof COMPLAINT_GROUPS)[number]

/** A complaint of a customer, and the paying time they were in at its landmark. */
export interface ComplaintCase {
  customerId: string
  acknowledgeBy: number
  acknowledgedAt: number | null
  firstDueAt: number
  /** The first closure that was not taken back; null while there is none. */
  closedAt: number | null
  /** Of the time paid for at the landmark; null where they paid for none then. */
  spell: { endedAt: number | null } | null
}

/** When it is settled how a complaint went. */
export const landmarkOf = ({ firstDueAt }: Pick<ComplaintCase, 'firstDueAt'>): number =>
  firstDueAt + SETTLED_DAYS * DAY_MS

/** Whether complaints were acknowledged by the time given, of those whose time has come. */
export function acknowledgedInTime(
  cases: readonly Pick<ComplaintCase, 'acknowledgeBy' | 'acknowledgedAt'>[],
  now: number,
): Rate {
  const due = cases.filter(({ acknowledgeBy }) => acknowledgeBy <= now)
  const inTime = due.filter(({ acknowledgeBy, acknowledgedAt }) => acknowledgedAt !== null && acknowledgedAt <= acknowledgeBy)
  return rateOf(inTime.length, due.length, ACKNOWLEDGED_IN_TIME.slug)
}

/** How a complaint stood at its landmark. */
export function groupOf(one: ComplaintCase): Exclude<ComplaintGroup, 'never_complained'> {
  const { closedAt, firstDueAt } = one
  if (closedAt === null || closedAt > landmarkOf(one)) return 'unresolved'
  return closedAt <= firstDueAt ? 'in_time' : 'late'
}

/** Churn of each group of complaints, for customers watched to the end of it. */
export function complaintChurn(
  cases: readonly ComplaintCase[],
  now: number,
): Record<Exclude<ComplaintGroup, 'never_complained'>, { k: number; n: number }> {
  const groups = { in_time: { k: 0, n: 0 }, late: { k: 0, n: 0 }, unresolved: { k: 0, n: 0 } }
  for (const one of cases) {
    const until = landmarkOf(one) + WATCHED_DAYS * DAY_MS
    if (one.spell === null || until > now) continue
    const group = groups[groupOf(one)]
    group.n += 1
    if (one.spell.endedAt !== null && one.spell.endedAt <= until) group.k += 1
  }
  return groups
}
