import {
  type Asked,
  countAsked,
  listAskedComments,
  listWaits,
  sumAskedMrr,
  type UpdateRow,
} from '../../../db/queries/updates'
import type { Context } from '../../context'
import { groupBy } from '../../domain/group-by'
import { type Spread, spreadOf } from '../../domain/metrics/spread'
import { type Said, typicalOf } from '../../domain/text/typical'
import { requireUpdate } from './change'

/** Who asked for an update's topics, from their newest mentions. */
export interface UpdateAsked extends Omit<Asked, 'id'> {
  /** What these customers pay now, by currency. */
  mrr: Record<string, number>
  /** True when there may be more than were looked at. */
  isCut: boolean
}

export interface DescribedUpdate extends UpdateRow {
  asked: UpdateAsked
  /** Days from an answer to the day what it asks for was shipped or declined; null while it is open. */
  daysToClose: Spread | null
}

/** Mentions of one topic that are looked at. */
export const MOST_MENTIONS = 5_000
const DAY_MS = 86_400_000
const NOBODY: Omit<Asked, 'id'> = { answers: 0, people: 0, customers: 0, since: null, until: null }

/** Updates with who asked and how long they waited: three queries however many there are. */
export async function describeUpdates(
  { db, workspace }: Context,
  rows: readonly UpdateRow[],
): Promise<DescribedUpdate[]> {
  const askings = rows.map(({ id, topics }) => ({ id, topics }))
  const closed = rows.flatMap(({ id, topics, closedAt }) =>
    closedAt === null ? [] : [{ id, topics, closedAt }],
  )
  const [asked, mrr, waits] = await Promise.all([
    countAsked(db, workspace.id, askings, MOST_MENTIONS),
    sumAskedMrr(db, workspace.id, askings, MOST_MENTIONS),
    listWaits(db, workspace.id, closed, MOST_MENTIONS),
  ])
  const askedOf = new Map(asked.map(({ id, ...counts }) => [id, counts]))
  const waitsOf = groupBy(waits, ({ id }) => id)
  return rows.map((row) => {
    const counts = askedOf.get(row.id) ?? NOBODY
    return {
      ...row,
      asked: { ...counts, mrr: mrr.get(row.id) ?? {}, isCut: counts.answers >= MOST_MENTIONS },
      daysToClose: spreadOf((waitsOf.get(row.id) ?? []).map(({ waited }) => waited / DAY_MS)),
    }
  })
}

/** Throws not_found. */
export async function describeUpdate(ctx: Context, id: string): Promise<DescribedUpdate> {
  return describeOne(ctx, await requireUpdate(ctx, id))
}

export async function describeOne(ctx: Context, row: UpdateRow): Promise<DescribedUpdate> {
  const [described] = await describeUpdates(ctx, [row])
  return described ?? { ...row, asked: { ...NOBODY, mrr: {}, isCut: false }, daysToClose: null }
}

/** Those that typical ones are chosen from. */
const MOST_COMMENTS = 150
const TYPICAL = 3

/** What those who asked typically say; comments in the reader's language go first. */
export const quoteAsked = async (
  { db, workspace }: Context,
  row: UpdateRow,
  language: string,
): Promise<Said[]> =>
  typicalOf(await listAskedComments(db, workspace.id, row, MOST_COMMENTS), language, TYPICAL)
