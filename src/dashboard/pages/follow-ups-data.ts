import { listCustomersById } from '../../../db/queries/customers'
import { countFollowUps, type FollowUpFilter, type FollowUpRow, listFollowUps } from '../../../db/queries/follow-ups'
import { listMembers, type MemberRow } from '../../../db/queries/members'
import { listResponsesById, type ResponseRow } from '../../../db/queries/responses'
import type { Context } from '../../context'
import { fromCursor } from '../../http/routes/schemas'
import { FOLLOW_UP_VIEWS, filterOfView, type FollowUpsQuery, type FollowUpView } from '../follow-up-filter'
import type { FollowUpNames } from '../components/follow-up-item'

export const PAGE_ROWS = 25

/** Who looks; the first owner where nobody is signed in by name. */
export const memberIdOf = ({ actor }: Context): string => (actor.kind === 'member' ? actor.id : '')

/** A page of the inbox, what it is about, and how much stands behind each tab. */
export async function loadFollowUps(ctx: Context, query: FollowUpsQuery) {
  const { db, workspace } = ctx
  const now = ctx.now()
  const more: FollowUpFilter = {
    ruleId: query.rule_id,
    tag: query.tag,
    customerId: query.customer_id,
    // Amounts of one currency only have an order.
    currency: query.sort === 'value' ? workspace.currency : undefined,
  }
  const ofView = (view: FollowUpView): FollowUpFilter => {
    const filter = filterOfView(view, memberIdOf(ctx), now)
    return { ...more, ...filter, ownerId: filter.ownerId === undefined ? query.owner_id : filter.ownerId }
  }
  const views = Object.keys(FOLLOW_UP_VIEWS) as FollowUpView[]
  const [rows, counts] = await Promise.all([
    listFollowUps(
      db,
      workspace.id,
      { ...ofView(query.view), sort: query.sort, after: fromCursor(query.cursor) },
      PAGE_ROWS + 1,
    ),
    Promise.all(views.map((view) => countFollowUps(db, workspace.id, ofView(view)))),
  ])
  return {
    rows,
    counts: new Map(views.map((view, i) => [view, counts[i] ?? 0])),
    ...(await namesOf(ctx, rows.slice(0, PAGE_ROWS))),
  }
}

/** Names of what follow-ups speak of, and the answers they stand for. */
export async function namesOf(
  ctx: Context,
  rows: readonly FollowUpRow[],
): Promise<{ names: FollowUpNames; answers: ReadonlyMap<string, ResponseRow>; members: MemberRow[] }> {
  const { db, workspace } = ctx
  const responseIds = rows.flatMap(({ responseId }) => responseId ?? [])
  const [customers, members, responses] = await Promise.all([
    listCustomersById(db, workspace.id, rows.flatMap(({ customerId }) => customerId ?? [])),
    listMembers(db, workspace.id),
    responseIds.length === 0 ? [] : listResponsesById(db, workspace.id, responseIds),
  ])
  return {
    members,
    answers: new Map(responses.map((row) => [row.id, row])),
    names: {
      timeZone: workspace.timeZone,
      now: ctx.now(),
      customers,
      members: new Map(members.map(({ id, name }) => [id, name])),
    },
  }
}
