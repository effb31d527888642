import type { ChurnEventRow, MovementRow } from '../../../db/queries/churn'
import type { FollowUpRow } from '../../../db/queries/follow-ups'
import type { MessageRow } from '../../../db/queries/messages'
import type { DisplayRow } from '../../../db/queries/respondents'
import type { ResponseRow } from '../../../db/queries/responses'
import type { RiskStayRow } from '../../../db/queries/risk'
import {
  listAnswersForTimeline,
  listBandChanges,
  listEventsForTimeline,
  listFollowUpsForTimeline,
  listLateMovements,
  listMessagesForTimeline,
  listMovementsOfEvents,
  listRunsForTimeline,
  listUnansweredDisplays,
  type Place,
} from '../../../db/queries/timeline'
import type { Context } from '../../context'
import { type LoggedRun, withLogs } from '../playbooks/describe'
import type { RiskBand } from '../../domain/risk/band'

/** One thing that happened to a customer or was said by them. */
export type TimelineItem = { at: number; id: string } & (
  | { kind: 'answer'; answer: ResponseRow }
  | { kind: 'churn_event'; event: ChurnEventRow; movements: MovementRow[] }
  | { kind: 'display'; display: DisplayRow }
  | { kind: 'follow_up'; followUp: FollowUpRow }
  | { kind: 'message'; message: MessageRow }
  | { kind: 'movement'; movement: MovementRow }
  | { kind: 'playbook'; run: LoggedRun; name: string }
  | { kind: 'risk'; stay: RiskStayRow; cameFrom: RiskBand | null }
)

export type TimelineKind = TimelineItem['kind']

/** Where a page begins: after this item. */
export interface TimelinePosition {
  at: number
  kind: TimelineKind
  id: string
}

type Source = (
  ctx: Context,
  customerId: string,
  place: Place,
  limit: number,
) => Promise<TimelineItem[]>

/** Everything a timeline is made of, by kind. A new kind is a query and an entry here. */
const SOURCES: Record<TimelineKind, Source> = {
  async answer({ db, workspace }, customerId, place, limit) {
    const rows = await listAnswersForTimeline(db, workspace.id, customerId, place, limit)
    return rows.map((answer) => ({ kind: 'answer', at: answer.answeredAt, id: answer.id, answer }))
  },

  async churn_event({ db, workspace }, customerId, place, limit) {
    const events = await listEventsForTimeline(db, workspace.id, customerId, place, limit)
    const ids = events.map(({ id }) => id)
    const moved = await listMovementsOfEvents(db, workspace.id, customerId, ids)
    return events.map((event) => ({
      kind: 'churn_event',
      at: event.at,
      id: event.id,
      event,
      movements: moved.filter((one) => one.eventId === event.id && one.at === event.at),
    }))
  },

  async display({ db, workspace }, customerId, place, limit) {
    const rows = await listUnansweredDisplays(db, workspace.id, customerId, place, limit)
    return rows.map((display) => ({
      kind: 'display',
      at: display.shownAt,
      id: display.id,
      display,
    }))
  },

  async follow_up({ db, workspace }, customerId, place, limit) {
    const rows = await listFollowUpsForTimeline(db, workspace.id, customerId, place, limit)
    return rows.map((followUp) => ({ kind: 'follow_up', at: followUp.openedAt, id: followUp.id, followUp }))
  },

  async message({ db, workspace }, customerId, place, limit) {
    const rows = await listMessagesForTimeline(db, workspace.id, customerId, place, limit)
    return rows.map((message) => ({ kind: 'message', at: message.createdAt, id: message.id, message }))
  },

  async movement({ db, workspace }, customerId, place, limit) {
    const rows = await listLateMovements(db, workspace.id, customerId, place, limit)
    return rows.map((movement) => ({
      kind: 'movement',
      at: movement.at,
      id: movement.id,
      movement,
    }))
  },

  async playbook({ db, workspace }, customerId, place, limit) {
    const rows = await listRunsForTimeline(db, workspace.id, customerId, place, limit)
    const runs = await withLogs({ db, workspace }, rows.map(({ run }) => run))
    return runs.map((run, i) => ({
      kind: 'playbook',
      at: run.startedAt,
      id: run.id,
      run,
      name: rows[i]?.name ?? '',
    }))
  },

  async risk({ db, workspace }, customerId, place, limit) {
    const rows = await listBandChanges(db, workspace.id, customerId, place, limit)
    return rows.map(({ stay, cameFrom }) => ({
      kind: 'risk',
      at: stay.enteredAt,
      id: stay.customerId,
      stay,
      cameFrom,
    }))
  },
}

export const TIMELINE_KINDS = (Object.keys(SOURCES) as TimelineKind[]).sort()

/** Everything of a customer, newest first, beginning after a position. */
export async function listTimeline(
  ctx: Context,
  customerId: string,
  after: TimelinePosition | undefined,
  limit: number,
): Promise<TimelineItem[]> {
  const parts = await Promise.all(
    TIMELINE_KINDS.map((kind) =>
      SOURCES[kind](ctx, customerId, placeIn(kind, after), limit),
    ),
  )
  // Each part has the order of its ids from the database; a stable sort keeps it.
  return parts
    .flat()
    .sort((a, b) => b.at - a.at || compare(a.kind, b.kind))
    .slice(0, limit)
}

/** Of one instant the kinds come in the order of their names. */
function placeIn(kind: TimelineKind, after: TimelinePosition | undefined): Place {
  if (!after) return { after: 'nothing' }
  const { at, id } = after
  if (kind === after.kind) return { after: 'item', at, id }
  return { after: 'instant', at, whole: compare(kind, after.kind) < 0 }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
