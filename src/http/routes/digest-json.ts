import * as z from 'zod'
import type { DigestRow } from '../../../db/queries/digests'
import { UPDATE_STATES } from '../../domain/updates/update'
import type { DigestSettings } from '../../services/digests/settings'
import { moneys, toIso, toIsoOrNull } from './schemas'
import { RateJson, toRateJson } from './rate-json'

export const DigestSettingsJson = z.object({
  on: z.boolean(),
  every: z.enum(['week', 'month']),
  weekday: z.int(),
  month_day: z.int(),
  hour: z.int(),
  recipients: z.array(z.string()),
  channel_ids: z.array(z.string()),
})

export const toDigestSettingsJson = ({
  isOn,
  schedule,
  recipients,
  channelIds,
}: DigestSettings): z.infer<typeof DigestSettingsJson> => ({
  on: isOn,
  every: schedule.every,
  weekday: schedule.weekday,
  month_day: schedule.monthDay,
  hour: schedule.hour,
  recipients,
  channel_ids: channelIds,
})

const HeadlineJson = z.object({ value: z.number(), ci_low: z.number(), ci_high: z.number(), n: z.int() })
const ThemeJson = z.object({ theme: z.string(), customers: z.int(), mrr: moneys })

export const DigestJson = z.object({
  id: z.string(),
  every: z.enum(['week', 'month']),
  from_day: z.string(),
  to_day: z.string(),
  answers: z.int(),
  comments: z.int(),
  scores: z.array(
    HeadlineJson.extend({
      metric: z.enum(['nps', 'csat', 'ces']),
      before: HeadlineJson.nullable(),
      move: z
        .object({ difference: z.number(), ci_low: z.number(), ci_high: z.number(), distinct: z.boolean() })
        .nullable(),
    }),
  ),
  rising: z.array(
    z.object({ tag: z.enum(['theme', 'keyword']), value: z.string(), now: RateJson, before: RateJson }),
  ),
  at_risk: z.array(ThemeJson),
  lost: z.array(ThemeJson),
  churn: z
    .object({
      rate: RateJson,
      before: RateJson,
      distinct: z.boolean().nullable(),
      currency: z.string(),
      gross: RateJson,
      net: RateJson,
      joined: z.int(),
      left: z.int(),
    })
    .nullable(),
  loops: z.object({
    opened: z.int(),
    closed: z.int(),
    overdue: z.int(),
    shipped: z.int(),
    declined: z.int(),
  }),
  quotes: z.array(z.string()),
  actions: z.array(
    z.object({
      kind: z.enum(['follow_up', 'update']),
      id: z.string(),
      title: z.string(),
      owner_id: z.string().nullable(),
      due_at: z.string().nullable(),
      state: z.enum(UPDATE_STATES).nullable(),
    }),
  ),
  open_actions: z.int(),
  created_at: z.string(),
})

const toHeadlineJson = ({ value, low, high, n }: { value: number; low: number; high: number; n: number }) => ({
  value,
  ci_low: low,
  ci_high: high,
  n,
})

export const toDigestJson = ({ content, ...row }: DigestRow): z.infer<typeof DigestJson> => ({
  id: row.id,
  every: row.every,
  from_day: row.fromDay,
  to_day: row.toDay,
  answers: content.answers,
  comments: content.comments,
  scores: content.scores.map(({ metric, now, before, move }) => ({
    metric,
    ...toHeadlineJson(now),
    before: before && toHeadlineJson(before),
    move: move && {
      difference: move.difference,
      ci_low: move.low,
      ci_high: move.high,
      distinct: move.distinct,
    },
  })),
  rising: content.rising.map(({ tag, value, now, before }) => ({
    tag,
    value,
    now: toRateJson(now),
    before: toRateJson(before),
  })),
  at_risk: content.atRisk.map(({ theme, customers, mrr }) => ({ theme, customers, mrr })),
  lost: content.lost.map(({ theme, customers, mrr }) => ({ theme, customers, mrr })),
  churn: content.churn && {
    rate: toRateJson(content.churn.rate),
    before: toRateJson(content.churn.before),
    distinct: content.churn.change?.distinct ?? null,
    currency: content.churn.currency,
    gross: toRateJson(content.churn.gross),
    net: toRateJson(content.churn.net),
    joined: content.churn.joined,
    left: content.churn.left,
  },
  loops: { ...content.loops },
  quotes: content.quotes,
  actions: content.actions.map(({ kind, id, title, ownerId, dueAt, state }) => ({
    kind,
    id,
    title,
    owner_id: ownerId,
    due_at: toIsoOrNull(dueAt),
    state,
  })),
  open_actions: content.openActions,
  created_at: toIso(row.createdAt),
})
