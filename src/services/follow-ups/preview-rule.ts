import { listSessions } from '../../../db/queries/cancellations'
import { listEntriesIntoRisk, listFailedPayments, listSilentCustomers } from '../../../db/queries/follow-up-causes'
import { findFollowUpRules } from '../../../db/queries/follow-up-rules'
import { listResponses } from '../../../db/queries/response-list'
import type { Context } from '../../context'
import type { FollowUpRule, RuleCause } from '../../domain/follow-ups/rules/rule'
import { firingRules, type RuleSettings, type StoredRules } from '../../domain/follow-ups/settings'
import { factsOfAnswer } from './of-answer'
import { requireFit } from './change-rule'

const DAY_MS = 86_400_000
export const PREVIEW_DAYS = 30
/** More are not read: the number is then said to be at least so many. */
const MAX_READ = 800

/** Something that would have opened a follow-up. */
export interface WouldOpen {
  at: number
  title: string
  causeId: string
  customerId: string | null
  responseId: string | null
}

export interface RulePreview {
  opened: WouldOpen[]
  /** False where there was more than is read: then it would have been at least so many. */
  isAll: boolean
}

/** A cause as it stands in the past, with what the rules read of it. */
interface PastCause extends Omit<WouldOpen, 'title'> {
  facts: Parameters<typeof firingRules>[2]
  isNamed: boolean
}

/**
 * What a rule, set so, would have opened in the last 30 days, newest first; answers that a more
 * pressing rule takes are that one's, and each customer counts once but for answers.
 */
export async function previewRule(ctx: Context, rule: FollowUpRule, settings: RuleSettings): Promise<RulePreview> {
  await requireFit(ctx, rule, settings)
  const stored = await findFollowUpRules(ctx.db, ctx.workspace.id)
  const rules: StoredRules = { ...stored, [rule.slug]: { ...settings, isOn: true } }
  const since = ctx.now() - PREVIEW_DAYS * DAY_MS
  const causes = await PAST[rule.cause](ctx, rule, settings, since)
  const cared = new Set<string>()
  const opened = causes.flatMap(({ facts, isNamed, ...cause }): WouldOpen[] => {
    const [first] = firingRules(rules, rule.cause, facts, isNamed)
    if (first?.rule.slug !== rule.slug) return []
    if (rule.cause !== 'response' && cause.customerId !== null) {
      if (cared.has(cause.customerId)) return []
      cared.add(cause.customerId)
    }
    return [{ ...cause, title: first.title }]
  })
  return { opened, isAll: causes.length < MAX_READ }
}

type Look = (ctx: Context, rule: FollowUpRule, settings: RuleSettings, since: number) => Promise<PastCause[]>

/** Where the causes of a kind are found, newest first. */
const PAST: Record<RuleCause, Look> = {
  async response({ db, workspace }, rule, { thresholds }, since) {
    const filter = { ...rule.answers?.(thresholds), since }
    const rows = await listResponses(db, workspace.id, filter, MAX_READ)
    return rows.map((row) => ({
      at: row.answeredAt,
      causeId: row.id,
      customerId: row.customerId,
      responseId: row.id,
      facts: factsOfAnswer(row),
      isNamed: row.trust !== 'anonymous' || row.customerId !== null,
    }))
  },

  async cancel_session({ db, workspace }, _rule, _settings, since) {
    const rows = await listSessions(db, workspace.id, { outcome: 'kept', since }, MAX_READ)
    return rows.map((row) => ({
      at: row.openedAt,
      causeId: row.id,
      customerId: row.customerId,
      responseId: row.responseId,
      facts: { outcome: row.outcome },
      isNamed: row.trust !== 'anonymous' || row.customerId !== null,
    }))
  },

  async risk_stay({ db, workspace }, _rule, _settings, since) {
    const rows = await listEntriesIntoRisk(db, workspace.id, since, MAX_READ)
    return rows.map(({ customerId, enteredAt, band, points }) => ({
      at: enteredAt,
      causeId: `${customerId} ${enteredAt}`,
      customerId,
      responseId: null,
      facts: { band, points },
      isNamed: true,
    }))
  },

  async churn_event({ db, workspace }, _rule, _settings, since) {
    const rows = await listFailedPayments(db, workspace.id, since, MAX_READ)
    return rows.map(({ id, customerId, type, at, receivedAt }) => ({
      at,
      causeId: id,
      customerId,
      responseId: null,
      facts: { type, ageDays: (receivedAt - at) / DAY_MS },
      isNamed: true,
    }))
  },

  /** Those who are silent still, and became so within the days looked back. */
  async silence({ db, workspace, now }, _rule, { thresholds: { days = 0 } }, since) {
    const before = now() - days * DAY_MS
    const rows = await listSilentCustomers(db, workspace.id, { before, afterId: '' }, MAX_READ)
    return rows
      .flatMap(({ id, lastAt }) => (lastAt === null ? [] : [{ id, lastAt, at: lastAt + days * DAY_MS }]))
      .filter(({ at }) => at >= since)
      .sort((a, b) => b.at - a.at)
      .map(({ id, lastAt, at }) => ({
        at,
        causeId: `${id} ${lastAt}`,
        customerId: id,
        responseId: null,
        facts: { days },
        isNamed: true,
      }))
  },
}
