import { aliasedTable, and, desc, eq, inArray, isNull, lt, lte, ne, or, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { RiskBand } from '../../src/domain/risk/band'
import type { Db } from '../client'
import { columnsOf, indexed } from '../indexed'
import {
  churnEvents,
  displays,
  followUps,
  messages,
  movements,
  playbookRuns,
  playbooks,
  respondents,
  responses,
  riskStays,
} from '../schema'
import type { ChurnEventRow, MovementRow } from './churn'
import type { FollowUpRow } from './follow-ups'
import type { MessageRow } from './messages'
import type { PlaybookRunRow } from './playbook-runs'
import type { DisplayRow } from './respondents'
import type { ResponseRow } from './responses'
import type { RiskStayRow } from './risk'

/**
 * Where a part of a timeline goes on. Items of one instant are in the order of their kind, then of
 * their id; so of each kind it is known whether that instant has been passed.
 */
export type Place =
  | { after: 'nothing' }
  | { after: 'instant'; at: number; whole: boolean }
  | { after: 'item'; at: number; id: string }

const from = (place: Place, at: SQLiteColumn, id: SQLiteColumn): SQL | undefined => {
  if (place.after === 'nothing') return undefined
  if (place.after === 'instant') return place.whole ? lt(at, place.at) : lte(at, place.at)
  return or(lt(at, place.at), and(eq(at, place.at), lt(id, place.id)))
}

export const listEventsForTimeline = (
  db: Db,
  workspaceId: string,
  customerId: string,
  place: Place,
  limit: number,
): Promise<ChurnEventRow[]> =>
  db
    .select(columnsOf(churnEvents))
    .from(indexed(churnEvents, 'churn_events_by_customer'))
    .where(
      and(
        eq(churnEvents.workspaceId, workspaceId),
        eq(churnEvents.customerId, customerId),
        from(place, churnEvents.at, churnEvents.id),
      ),
    )
    .orderBy(desc(churnEvents.at), desc(churnEvents.id))
    .limit(limit)

/** What these events moved the moment they happened. */
export const listMovementsOfEvents = (
  db: Db,
  workspaceId: string,
  customerId: string,
  eventIds: readonly string[],
): Promise<MovementRow[]> =>
  db
    .select(columnsOf(movements))
    .from(movements)
    .where(
      and(
        eq(movements.workspaceId, workspaceId),
        eq(movements.customerId, customerId),
        inArray(movements.eventId, [...eventIds]),
      ),
    )

/** Movements that came of time alone, as the churn at the end of a pause. */
export const listLateMovements = (
  db: Db,
  workspaceId: string,
  customerId: string,
  place: Place,
  limit: number,
): Promise<MovementRow[]> =>
  db
    .select(columnsOf(movements))
    .from(movements)
    .crossJoin(churnEvents)
    .where(
      and(
        eq(movements.workspaceId, workspaceId),
        eq(movements.customerId, customerId),
        eq(churnEvents.workspaceId, workspaceId),
        eq(churnEvents.id, movements.eventId),
        ne(churnEvents.at, movements.at),
        from(place, movements.at, movements.id),
      ),
    )
    .orderBy(desc(movements.at), desc(movements.id))
    .limit(limit)

export const listAnswersForTimeline = (
  db: Db,
  workspaceId: string,
  customerId: string,
  place: Place,
  limit: number,
): Promise<ResponseRow[]> =>
  db
    .select(columnsOf(responses))
    .from(indexed(responses, 'responses_by_customer'))
    .where(
      and(
        eq(responses.workspaceId, workspaceId),
        eq(responses.customerId, customerId),
        from(place, responses.answeredAt, responses.id),
      ),
    )
    .orderBy(desc(responses.answeredAt), desc(responses.id))
    .limit(limit)

export const listFollowUpsForTimeline = (
  db: Db,
  workspaceId: string,
  customerId: string,
  place: Place,
  limit: number,
): Promise<FollowUpRow[]> =>
  db
    .select(columnsOf(followUps))
    .from(indexed(followUps, 'follow_ups_by_customer'))
    .where(
      and(
        eq(followUps.workspaceId, workspaceId),
        eq(followUps.customerId, customerId),
        from(place, followUps.openedAt, followUps.id),
      ),
    )
    .orderBy(desc(followUps.openedAt), desc(followUps.id))
    .limit(limit)

/** Surveys that somebody of the customer's was shown and did not answer. */
export const listUnansweredDisplays = (
  db: Db,
  workspaceId: string,
  customerId: string,
  place: Place,
  limit: number,
): Promise<DisplayRow[]> =>
  db
    .select(columnsOf(displays))
    .from(indexed(respondents, 'respondents_by_customer'))
    .crossJoin(indexed(displays, 'displays_by_respondent'))
    .where(
      and(
        eq(respondents.workspaceId, workspaceId),
        eq(respondents.customerId, customerId),
        eq(displays.workspaceId, workspaceId),
        eq(displays.respondentId, respondents.id),
        isNull(displays.responseId),
        from(place, displays.shownAt, displays.id),
      ),
    )
    .orderBy(desc(displays.shownAt), desc(displays.id))
    .limit(limit)

const before = aliasedTable(riskStays, 'before')

/** Stays in bands of risk, with the band that each came from; null for the first and after a break. */
export const listBandChanges = (
  db: Db,
  workspaceId: string,
  customerId: string,
  place: Place,
  limit: number,
): Promise<{ stay: RiskStayRow; cameFrom: RiskBand | null }[]> =>
  db
    .select({ stay: riskStays, cameFrom: before.band })
    .from(riskStays)
    .leftJoin(
      before,
      and(
        eq(before.workspaceId, workspaceId),
        eq(before.customerId, customerId),
        eq(before.leftAt, riskStays.enteredAt),
      ),
    )
    .where(
      and(
        eq(riskStays.workspaceId, workspaceId),
        eq(riskStays.customerId, customerId),
        from(place, riskStays.enteredAt, riskStays.customerId),
      ),
    )
    .orderBy(desc(riskStays.enteredAt))
    .limit(limit)

/** What was written to a customer's people. */
export const listMessagesForTimeline = (
  db: Db,
  workspaceId: string,
  customerId: string,
  place: Place,
  limit: number,
): Promise<MessageRow[]> =>
  db
    .select(columnsOf(messages))
    .from(indexed(messages, 'messages_by_customer'))
    .where(
      and(
        eq(messages.workspaceId, workspaceId),
        eq(messages.customerId, customerId),
        from(place, messages.createdAt, messages.id),
      ),
    )
    .orderBy(desc(messages.createdAt), desc(messages.id))
    .limit(limit)

/** Runs of playbooks for a customer, with the names of the playbooks. */
export const listRunsForTimeline = (
  db: Db,
  workspaceId: string,
  customerId: string,
  place: Place,
  limit: number,
): Promise<{ run: PlaybookRunRow; name: string }[]> =>
  db
    .select({ run: playbookRuns, name: playbooks.name })
    .from(playbookRuns)
    .innerJoin(playbooks, eq(playbooks.id, playbookRuns.playbookId))
    .where(
      and(
        eq(playbookRuns.workspaceId, workspaceId),
        eq(playbookRuns.customerId, customerId),
        eq(playbooks.workspaceId, workspaceId),
        from(place, playbookRuns.startedAt, playbookRuns.id),
      ),
    )
    .orderBy(desc(playbookRuns.startedAt), desc(playbookRuns.id))
    .limit(limit)
