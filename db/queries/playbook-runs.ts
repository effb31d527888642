import { and, asc, count, desc, eq, inArray, isNotNull, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import type { RunState, Signs } from '../../src/domain/playbooks/advance'
import type { Db } from '../client'
import { columnsOf, indexed, ofWorkspace } from '../indexed'
import { playbookLog, playbookRuns } from '../schema'

export type PlaybookRunRow = typeof playbookRuns.$inferSelect
export type PlaybookLogRow = typeof playbookLog.$inferSelect

export const findRun = async (
  db: Db,
  workspaceId: string,
  id: string,
): Promise<PlaybookRunRow | undefined> => (await listRunsById(db, workspaceId, [id]))[0]

export const listRunsById = (
  db: Db,
  workspaceId: string,
  ids: readonly string[],
): Promise<PlaybookRunRow[]> =>
  db
    .select()
    .from(playbookRuns)
    .where(and(ofWorkspace(playbookRuns.workspaceId, workspaceId), inArray(playbookRuns.id, [...ids])))

/** Ids of runs whose next step is due, longest due first, beginning after one of them. */
export const listDueRuns = (
  db: Db,
  workspaceId: string,
  now: number,
  after: { dueAt: number; id: string },
  limit: number,
): Promise<{ id: string; dueAt: number }[]> => {
  const { id, dueAt } = columnsOf(playbookRuns)
  return db
    .select({ id, dueAt: sql<number>`${dueAt}`.mapWith(Number) })
    .from(indexed(playbookRuns, 'playbook_runs_due'))
    .where(
      and(
        eq(playbookRuns.workspaceId, workspaceId),
        isNotNull(playbookRuns.dueAt),
        lte(playbookRuns.dueAt, now),
        sql`(${playbookRuns.dueAt}, ${playbookRuns.id}) > (${after.dueAt}, ${after.id})`,
      ),
    )
    .orderBy(asc(playbookRuns.dueAt), asc(playbookRuns.id))
    .limit(limit)
}

export type RunsOf = { playbookId: string } | { customerId: string } | { respondentId: string }

/** Runs of a playbook, a customer or a person, newest first, beginning after one of them. */
export function listRuns(
  db: Db,
  workspaceId: string,
  of: RunsOf,
  { state, after, limit }: { state?: RunState | undefined; after?: { at: number; id: string } | undefined; limit: number },
): Promise<PlaybookRunRow[]> {
  const [index, own] = placeOf(of)
  return db
    .select(columnsOf(playbookRuns))
    .from(indexed(playbookRuns, index))
    .where(
      and(
        eq(playbookRuns.workspaceId, workspaceId),
        own,
        state && eq(playbookRuns.state, state),
        after &&
          or(
            lt(playbookRuns.startedAt, after.at),
            and(eq(playbookRuns.startedAt, after.at), lt(playbookRuns.id, after.id)),
          ),
      ),
    )
    .orderBy(desc(playbookRuns.startedAt), desc(playbookRuns.id))
    .limit(limit)
}

const placeOf = (of: RunsOf): [index: string, own: SQL] => {
  if ('playbookId' in of) return ['playbook_runs_by_playbook', eq(playbookRuns.playbookId, of.playbookId)]
  return 'customerId' in of
    ? ['playbook_runs_by_customer', eq(playbookRuns.customerId, of.customerId)]
    : ['playbook_runs_by_respondent', eq(playbookRuns.respondentId, of.respondentId)]
}

/** The first run of each customer and person, the newest of these. */
export const listFirstRuns = (
  db: Db,
  workspaceId: string,
  playbookId: string,
  limit: number,
): Promise<PlaybookRunRow[]> =>
  db
    .select(columnsOf(playbookRuns))
    .from(indexed(playbookRuns, 'playbook_runs_by_playbook'))
    .where(
      and(
        eq(playbookRuns.workspaceId, workspaceId),
        eq(playbookRuns.playbookId, playbookId),
        eq(playbookRuns.window, 1),
      ),
    )
    .orderBy(desc(playbookRuns.startedAt), desc(playbookRuns.id))
    .limit(limit)

/** How many runs each playbook has in each state. */
export const countRuns = (
  db: Db,
  workspaceId: string,
): Promise<{ playbookId: string; state: RunState; count: number; lastAt: number }[]> =>
  db
    .select({
      playbookId: playbookRuns.playbookId,
      state: playbookRuns.state,
      count: count(),
      lastAt: sql<number>`max(${playbookRuns.startedAt})`,
    })
    .from(playbookRuns)
    .where(eq(playbookRuns.workspaceId, workspaceId))
    .groupBy(playbookRuns.playbookId, playbookRuns.state)

/** What these runs did, in order. */
export const listLogOf = (
  db: Db,
  workspaceId: string,
  runIds: readonly string[],
): Promise<PlaybookLogRow[]> =>
  db
    .select()
    .from(playbookLog)
    .where(and(eq(playbookLog.workspaceId, workspaceId), inArray(playbookLog.runId, [...runIds])))
    .orderBy(asc(playbookLog.runId), asc(playbookLog.step))

export type RunSigns = Omit<Signs, 'switchedOff'>

/**
 * What came first after each run began, by the ledger, the answers and what people said about being
 * written to. The answer that caused a run is none of its replies.
 */
export async function listSigns(
  db: Db,
  workspaceId: string,
  runIds: readonly string[],
): Promise<Map<string, RunSigns>> {
  const rows = await db.all<RunSigns & { id: string }>(sql`
    select run.id as id,
      (select min(ended_at) from spells
        where workspace_id = run.workspace_id and customer_id = run.customer_id
          and ended_at > run.started_at) as churn,
      (select min(started_at) from spells
        where workspace_id = run.workspace_id and customer_id = run.customer_id
          and started_at > run.started_at) as "return",
      case when run.customer_id is null
        then (select min(answered_at) from responses indexed by responses_by_respondent
          where workspace_id = run.workspace_id and respondent_id = run.respondent_id
            and answered_at > run.started_at and id <> run.cause_id)
        else (select min(answered_at) from responses indexed by responses_by_customer
          where workspace_id = run.workspace_id and customer_id = run.customer_id
            and answered_at > run.started_at and id <> run.cause_id)
      end as reply,
      case when run.respondent_id is null
        then (select min(messages_at) from respondents indexed by respondents_by_customer
          where workspace_id = run.workspace_id and customer_id = run.customer_id
            and messages = 'unsubscribed' and messages_at > run.started_at)
        else (select coalesce(messages_at, 0) from respondents
          where id = run.respondent_id and messages = 'unsubscribed')
      end as unsubscribe
    from playbook_runs run
    where +run.workspace_id = ${workspaceId}
      and run.id in (select value from json_each(${JSON.stringify(runIds)}))`)
  return new Map(rows.map(({ id, ...signs }) => [id, signs]))
}

/** Of each customer's people with an address the one to write to: who agreed first, then who was here last. */
export async function listContacts(
  db: Db,
  workspaceId: string,
  customerIds: readonly string[],
): Promise<Map<string, string>> {
  if (customerIds.length === 0) return new Map()
  const rows = await db.all<{ id: string; customerId: string }>(sql`
    select id, customer_id as customerId from (
      select id, customer_id, row_number() over (
        partition by customer_id
        order by coalesce(messages, '') = 'yes' desc, last_seen_at desc, id
      ) as place
      from respondents indexed by respondents_by_customer
      where workspace_id = ${workspaceId} and email is not null
        and coalesce(messages, '') <> 'unsubscribed'
        and customer_id in (select value from json_each(${JSON.stringify(customerIds)}))
    ) where place = 1`)
  return new Map(rows.map(({ id, customerId }) => [customerId, id]))
}

interface Sight {
  id: string
  seenAt: number
}

/**
 * Customers last seen after this place in the order of sights, and up to then, whom this playbook has not taken for it yet. Who
 * stands in a window is left out too, so that a page is never full of those who cannot be taken.
 */
export const listSilentCustomers = (
  db: Db,
  workspaceId: string,
  { playbookId, after, to, now, limit }: { playbookId: string; after: Sight; to: number; now: number; limit: number },
): Promise<Sight[]> =>
  db.all<Sight>(sql`
      select id, last_seen_at as seenAt from customers indexed by customers_by_last_seen
      where workspace_id = ${workspaceId} and last_seen_at <= ${to}
        and (last_seen_at, id) > (${after.seenAt}, ${after.id})
        and not exists (
          select 1 from playbook_runs run
          where run.workspace_id = customers.workspace_id and run.playbook_id = ${playbookId}
            and run.subject = 'customer ' || customers.id
            and (run.window_until is null or run.window_until > ${now}
              or (run.cause_kind = 'inaction' and run.cause_id = customers.id || '@' || customers.last_seen_at)))
      order by last_seen_at, id limit ${limit}`)
