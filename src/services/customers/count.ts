import { countMentions } from '../../../db/queries/customer-answers'
import { countCustomersAfter, countCustomersUpTo, type CustomerFilter } from '../../../db/queries/customers'
import type { Context } from '../../context'

/** Beyond this the exact number tells nobody anything. */
export const MOST_COUNTED = 10_000
/** So many are looked at in one go, where each has to be. */
const PART_ROWS = 2_500
/** Who chooses filters waits for the number. */
const PATIENCE_MS = 35
/** Of a theme that everybody speaks of only the newest mentions are looked up. */
const MOST_MENTIONS = 4_000

export interface CustomerCount {
  count: number
  /** False where there may be more: it was enough, or took too long. */
  isWhole: boolean
  /** How many were looked at, where time ran out; null where that is not why it ended. */
  lookedAt: number | null
}

/** How many customers fit, at a cost that does not grow with them. */
export async function countCustomers(ctx: Context, filter: CustomerFilter): Promise<CustomerCount> {
  if (filter.theme) return await countMentioning(ctx, filter, filter.theme)
  return filter.hasOpenFollowUp === true || isIndexed(filter) ? await countAll(ctx, filter) : await walk(ctx, filter)
}

async function countAll({ db, workspace }: Context, filter: CustomerFilter): Promise<CustomerCount> {
  const count = await countCustomersUpTo(db, workspace.id, filter, MOST_COUNTED + 1)
  return { count: Math.min(count, MOST_COUNTED), isWhole: count <= MOST_COUNTED, lookedAt: null }
}

async function countMentioning(
  ctx: Context,
  filter: CustomerFilter,
  theme: NonNullable<CustomerFilter['theme']>,
): Promise<CustomerCount> {
  const mentions = await countMentions(ctx.db, ctx.workspace.id, theme, MOST_MENTIONS + 1)
  const counted = await countAll(ctx, { ...filter, theme: { ...theme, most: MOST_MENTIONS } })
  return { ...counted, isWhole: counted.isWhole && mentions <= MOST_MENTIONS }
}

/** One customer after another, by id, for as long as somebody waits. */
async function walk(ctx: Context, filter: CustomerFilter): Promise<CustomerCount> {
  const { db, workspace } = ctx
  const until = ctx.now() + PATIENCE_MS
  let [count, seen] = [0, 0]
  for (let after = ''; ; ) {
    const part = await countCustomersAfter(db, workspace.id, filter, after, PART_ROWS)
    count += part.matching
    seen += part.seen
    if (count > MOST_COUNTED) return { count: MOST_COUNTED, isWhole: false, lookedAt: null }
    if (part.last === null || part.seen < PART_ROWS) return { count, isWhole: true, lookedAt: null }
    if (ctx.now() >= until) return { count, isWhole: false, lookedAt: seen }
    after = part.last
  }
}

const INDEXES: readonly (readonly (keyof CustomerFilter)[])[] = [
  ['status'],
  ['riskBand'],
  ['currency', 'minMrr', 'maxMrr', 'riskBand'],
]

/** Whether an index alone counts it: everything asked for stands in one, from its first column on. */
function isIndexed(filter: CustomerFilter): boolean {
  const asked = Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [name]))
  return INDEXES.some(
    (columns) => asked.includes(columns[0] ?? '') && asked.every((name) => columns.some((column) => column === name)),
  )
}
