import { and, asc, desc, eq, gt, inArray, isNotNull, lt, or, type SQL, sql } from 'drizzle-orm'
import { MESSAGE_KINDS, MESSAGE_KIND_NAMES } from '../../src/domain/messages/kinds'
import { DEFAULT_MESSAGE_SETTINGS, type MessageSettings } from '../../src/domain/messages/settings'
import { MESSAGE_STATES, type MessageState } from '../../src/domain/messages/state'
import type { Db } from '../client'
import { columnsOf, indexed, ofWorkspace } from '../indexed'
import { inList, prepared } from '../prepared'
import { channels, messages, messageSettings, templates } from '../schema'

export type ChannelRow = typeof channels.$inferSelect
export type MessageRow = typeof messages.$inferSelect
export type TemplateRow = typeof templates.$inferSelect

const channelsOf = prepared((db) =>
  db
    .select()
    .from(channels)
    .where(eq(channels.workspaceId, sql.placeholder('workspaceId')))
    .orderBy(channels.createdAt, channels.id)
    .prepare(),
)

/** Oldest first. */
export const listChannels = (db: Db, workspaceId: string): Promise<ChannelRow[]> =>
  channelsOf(db).execute({ workspaceId })

export const findChannel = async (db: Db, workspaceId: string, id: string) =>
  (await listChannels(db, workspaceId)).find((row) => row.id === id)

export const listTemplates = (db: Db, workspaceId: string): Promise<TemplateRow[]> =>
  db.select().from(templates).where(eq(templates.workspaceId, workspaceId)).orderBy(templates.name)

export async function readMessageSettings(db: Db, workspaceId: string): Promise<MessageSettings> {
  const [row] = await db
    .select()
    .from(messageSettings)
    .where(eq(messageSettings.workspaceId, workspaceId))
  return row ?? DEFAULT_MESSAGE_SETTINGS
}

export const listClaimedMessages = (db: Db, workspaceId: string, claim: string): Promise<MessageRow[]> =>
  db
    .select(columnsOf(messages))
    .from(indexed(messages, 'messages_by_claim'))
    .where(and(eq(messages.workspaceId, workspaceId), eq(messages.claim, claim)))

const byId = prepared((db) =>
  db
    .select()
    .from(messages)
    .where(and(ofWorkspace(messages.workspaceId, sql.placeholder('workspaceId')), inList(messages.id, 'ids')))
    .prepare(),
)

export const listMessagesById = async (
  db: Db,
  workspaceId: string,
  ids: readonly string[],
): Promise<Map<string, MessageRow>> => {
  if (ids.length === 0) return new Map()
  const rows = await byId(db).execute({ workspaceId, ids: JSON.stringify(ids) })
  return new Map(rows.map((row) => [row.id, row]))
}

export const findMessage = async (db: Db, workspaceId: string, id: string) =>
  (await listMessagesById(db, workspaceId, [id])).get(id)

const ASKING = MESSAGE_KIND_NAMES.filter((kind) => MESSAGE_KINDS[kind].countsAsAsking)

/** Messages that count as asking these people: those that went out since, and those under way. */
export const listContactsBy = (
  db: Db,
  workspaceId: string,
  respondentIds: readonly string[],
  since: number,
): Promise<Pick<MessageRow, 'id' | 'respondentId' | 'lastAt'>[]> => {
  const { id, respondentId, lastAt, state, kind, claim } = columnsOf(messages)
  return respondentIds.length === 0
    ? Promise.resolve([])
    : db
        .select({ id, respondentId, lastAt })
        .from(indexed(messages, 'messages_by_respondent'))
        .where(
          and(
            eq(messages.workspaceId, workspaceId),
            inArray(messages.respondentId, [...respondentIds]),
            inArray(kind, ASKING),
            or(and(eq(state, 'sent'), gt(lastAt, since)), and(eq(state, 'waiting'), isNotNull(claim))),
          ),
        )
}

export interface MessageFilter {
  state?: MessageState | undefined
  after?: { at: number; id: string } | undefined
}

/** Messages newest first. Those of all states are put together from one index, state by state. */
export async function listMessages(
  db: Db,
  workspaceId: string,
  { state, after }: MessageFilter,
  limit: number,
): Promise<MessageRow[]> {
  const states = state === undefined ? MESSAGE_STATES : [state]
  const lists = await Promise.all(
    states.map((each) =>
      db
        .select(columnsOf(messages))
        .from(indexed(messages, 'messages_by_state'))
        .where(
          and(
            eq(messages.workspaceId, workspaceId),
            eq(messages.state, each),
            after && isBefore(after),
          ),
        )
        .orderBy(desc(messages.createdAt), desc(messages.id))
        .limit(limit),
    ),
  )
  return lists
    .flat()
    .sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1))
    .slice(0, limit)
}

const isBefore = ({ at, id }: { at: number; id: string }): SQL | undefined =>
  or(lt(messages.createdAt, at), and(eq(messages.createdAt, at), lt(messages.id, id)))

/** Everything written for one cause, in its order. */
export const listMessagesOfCause = (
  db: Db,
  workspaceId: string,
  causeKind: string,
  causeId: string,
  limit: number,
): Promise<MessageRow[]> =>
  db
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.workspaceId, workspaceId),
        eq(messages.causeKind, causeKind),
        eq(messages.causeId, causeId),
      ),
    )
    .orderBy(asc(messages.createdAt), asc(messages.id))
    .limit(limit)

/** The one message a cause and a step have written. */
export const findMessageOfCause = async (
  db: Db,
  workspaceId: string,
  { kind, id, step }: { kind: string; id: string; step: string },
): Promise<MessageRow | undefined> =>
  (
    await db
      .select()
      .from(messages)
      .where(
        and(
          eq(messages.workspaceId, workspaceId),
          eq(messages.causeKind, kind),
          eq(messages.causeId, id),
          eq(messages.step, step),
        ),
      )
  )[0]

/** Messages by the causes of one kind that each was written for. */
export const listMessagesOfCauses = async (
  db: Db,
  workspaceId: string,
  causeKind: string,
  causeIds: readonly string[],
): Promise<Map<string, MessageRow>> => {
  if (causeIds.length === 0) return new Map()
  const rows = await db
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.workspaceId, workspaceId),
        eq(messages.causeKind, causeKind),
        inArray(messages.causeId, [...causeIds]),
      ),
    )
  return new Map(rows.map((row) => [row.causeId, row]))
}
