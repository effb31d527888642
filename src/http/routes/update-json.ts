import * as z from 'zod'
import { UPDATE_STATES } from '../../domain/updates/update'
import type { DescribedUpdate } from '../../services/updates/describe'
import { moneys, toIso, toIsoOrNull } from './schemas'
import { SpreadJson, toSpreadJson } from './spread-json'

export const UpdateTopicJson = z.object({ tag: z.enum(['theme', 'keyword']), value: z.string() })

export const UpdateJson = z.object({
  id: z.string(),
  title: z.string(),
  story: z.string(),
  topics: z.array(UpdateTopicJson),
  state: z.enum(UPDATE_STATES),
  reason: z.string().nullable(),
  state_at: z.string(),
  closed_at: z.string().nullable(),
  moves: z.array(z.object({ state: z.enum(UPDATE_STATES), at: z.string() })),
  public: z.boolean(),
  published_at: z.string().nullable(),
  owner_id: z.string().nullable(),
  asked: z.object({
    answers: z.int(),
    people: z.int(),
    customers: z.int(),
    mrr: moneys,
    first_at: z.string().nullable(),
    last_at: z.string().nullable(),
    more: z.boolean(),
  }),
  days_to_close: SpreadJson,
  created_at: z.string(),
  changed_at: z.string(),
})

/** Satisfies `UpdatesView` of the contract. */
export const UpdatesViewJson = z.object({
  locale: z.string(),
  dir: z.enum(['ltr', 'rtl']),
  theme: z.object({
    color: z.string().nullable(),
    position: z.enum(['bottom-right', 'bottom-left', 'center']),
  }),
  texts: z.object({ title: z.string(), none: z.string(), more: z.string(), close: z.string() }),
  page: z.string(),
  updates: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      summary: z.string(),
      reason: z.string().nullable(),
      state: z.enum(UPDATE_STATES),
      state_name: z.string(),
      state_at: z.string(),
    }),
  ),
})

export const toUpdateJson = (row: DescribedUpdate): z.infer<typeof UpdateJson> => ({
  id: row.id,
  title: row.title,
  story: row.story,
  topics: row.topics,
  state: row.state,
  reason: row.reason,
  state_at: toIso(row.stateAt),
  closed_at: toIsoOrNull(row.closedAt),
  moves: row.moves.map(({ state, at }) => ({ state, at: toIso(at) })),
  public: row.publishedAt !== null,
  published_at: toIsoOrNull(row.publishedAt),
  owner_id: row.ownerId,
  asked: {
    answers: row.asked.answers,
    people: row.asked.people,
    customers: row.asked.customers,
    mrr: row.asked.mrr,
    first_at: toIsoOrNull(row.asked.since),
    last_at: toIsoOrNull(row.asked.until),
    more: row.asked.isCut,
  },
  days_to_close: toSpreadJson(row.daysToClose),
  created_at: toIso(row.createdAt),
  changed_at: toIso(row.changedAt),
})
