import { and, desc, eq, lt, sql } from 'drizzle-orm'
import type { ThemeMoney } from '../../src/domain/digest/digest'
import type { Said } from '../../src/domain/text/typical'
import type { Db } from '../client'
import { digests, digestSettings } from '../schema'

export type DigestRow = typeof digests.$inferSelect
export type DigestSettingsRow = typeof digestSettings.$inferSelect

/** Digests, the newest window first, before a day. */
export const listDigests = (
  db: Db,
  workspaceId: string,
  limit: number,
  beforeDay?: string,
): Promise<DigestRow[]> =>
  db
    .select()
    .from(digests)
    .where(
      and(
        eq(digests.workspaceId, workspaceId),
        beforeDay === undefined ? undefined : lt(digests.toDay, beforeDay),
      ),
    )
    .orderBy(desc(digests.toDay))
    .limit(limit)

export const findDigest = async (db: Db, workspaceId: string, id: string): Promise<DigestRow | undefined> =>
  (
    await db
      .select()
      .from(digests)
      .where(and(eq(digests.workspaceId, workspaceId), eq(digests.id, id)))
  )[0]

export const findDigestSettings = async (
  db: Db,
  workspaceId: string,
): Promise<DigestSettingsRow | undefined> =>
  (await db.select().from(digestSettings).where(eq(digestSettings.workspaceId, workspaceId)))[0]

/** Customers looked at, those who pay most first. */
const MOST_CUSTOMERS = 2_000
/** Answers of one customer looked at, the newest first. */
const MOST_ANSWERS = 20

/** Themes in the newest answers of each of some customers, since then. */
const themesOf = (workspaceId: string, customer: ReturnType<typeof sql>, since: ReturnType<typeof sql>) => sql`
  json_each((
    select json_group_array(distinct theme.value ->> 'theme') from (
      select r.tags from responses r indexed by responses_by_customer
      where r.workspace_id = ${workspaceId} and r.customer_id = ${customer} and r.answered_at >= ${since}
      order by r.answered_at desc limit ${MOST_ANSWERS}
    ) said cross join json_each(said.tags, '$.themes') theme
  )) found`

/** What customers in the highest band of risk pay now, by the themes they mentioned since then. */
export const sumAtRiskByTheme = async (db: Db, workspaceId: string, since: number): Promise<ThemeMoney[]> =>
  toThemes(
    await db.all<ThemeRow>(sql`
      with risky as materialized (
        select id, mrr from customers indexed by customers_by_risk
        where workspace_id = ${workspaceId} and risk_band = 'high'
        order by risk_points desc limit ${MOST_CUSTOMERS}
      )
      select found.value as theme, risky.id as customer, risky.mrr as mrr
      from risky cross join ${themesOf(workspaceId, sql`risky.id`, sql`${since}`)}`),
  )

/** What customers who left in a time had paid, by the themes they mentioned in the days before. */
export const sumLostByTheme = async (
  db: Db,
  workspaceId: string,
  { start, end }: { start: number; end: number },
  windowMs: number,
): Promise<ThemeMoney[]> =>
  toThemes(
    await db.all<ThemeRow>(sql`
      with gone as materialized (
        select customer_id, max(at) as at, json_group_object(currency, -amount_minor) as mrr
        from movements indexed by movements_by_type
        where workspace_id = ${workspaceId} and type = 'churn' and at >= ${start} and at < ${end}
        group by customer_id limit ${MOST_CUSTOMERS}
      )
      select found.value as theme, gone.customer_id as customer, gone.mrr as mrr
      from gone cross join ${themesOf(workspaceId, sql`gone.customer_id`, sql`gone.at - ${windowMs}`)}`),
  )

interface ThemeRow {
  theme: string
  customer: string
  mrr: string
}

function toThemes(rows: readonly ThemeRow[]): ThemeMoney[] {
  const themes = new Map<string, ThemeMoney>()
  for (const { theme, mrr } of rows) {
    const sum = themes.get(theme) ?? { theme, customers: 0, mrr: {} }
    sum.customers += 1
    for (const [currency, minor] of Object.entries(JSON.parse(mrr) as Record<string, number>)) {
      sum.mrr[currency] = (sum.mrr[currency] ?? 0) + minor
    }
    themes.set(theme, sum)
  }
  return [...themes.values()]
}

/** Follow-ups opened and closed in a time, and those open and past their day at its end. */
export const countLoops = async (
  db: Db,
  workspaceId: string,
  { start, end }: { start: number; end: number },
): Promise<{ opened: number; closed: number; overdue: number }> =>
  (
    await db.all<{ opened: number; closed: number; overdue: number }>(sql`
      select coalesce(sum(opened_at >= ${start} and opened_at < ${end}), 0) as opened,
        coalesce(sum(coalesce(closed_at >= ${start} and closed_at < ${end}, 0)), 0) as closed,
        coalesce(sum(state <> 'closed' and due_at < ${end}), 0) as overdue
      from follow_ups where workspace_id = ${workspaceId}`)
  )[0] ?? { opened: 0, closed: 0, overdue: 0 }

/** The newest comments of a time. */
export const listSaid = (
  db: Db,
  workspaceId: string,
  { start, end }: { start: number; end: number },
  most: number,
): Promise<Said[]> =>
  db.all<Said>(sql`
    select id, comment as text, language from responses indexed by responses_by_time
    where workspace_id = ${workspaceId} and answered_at >= ${start} and answered_at < ${end}
      and comment is not null
    order by answered_at desc, id desc limit ${most}`)
