import { countChurnOfAll, type GroupKey, listChurnGroups } from '../../../db/queries/churn-groups'
import type { Context } from '../../context'
import { churnByGroup, type GroupChurn, MAX_GROUPS } from '../../domain/metrics/churn-by-group'
import { MIN_FOR_PERCENTAGE } from '../../domain/metrics/gates'
import { loadMrr } from './mrr'
import { type DayRange, periodOf } from './range'

export interface GroupsSummary {
  range: DayRange
  currency: string
  groups: GroupChurn[]
}

/** Customer churn by plan, billing, currency or any trait of those who paid when the range began. */
export async function summarizeChurnGroups(
  ctx: Context,
  range: DayRange,
  key: GroupKey,
  wanted?: string,
): Promise<GroupsSummary> {
  const { db, workspace } = ctx
  const { start: from, end: to } = periodOf(workspace.timeZone, range)
  const { currency } = await loadMrr(ctx, range, wanted)
  const asked = { from, to, currency }
  const [groups, all] = await Promise.all([
    listChurnGroups(db, workspace.id, asked, key, { least: MIN_FOR_PERCENTAGE, limit: MAX_GROUPS }),
    countChurnOfAll(db, workspace.id, asked),
  ])
  return { range, currency, groups: churnByGroup(groups, all) }
}

const COLUMNS = ['plan', 'billed', 'currency'] as const

/** "plan", "billed", "currency" or "traits.<name>"; null for anything else. */
export function groupKeyOf(by: string): GroupKey | null {
  const column = COLUMNS.find((name) => name === by)
  if (column) return { column }
  return by.startsWith('traits.') && by.length > 'traits.'.length ? { trait: by.slice('traits.'.length) } : null
}
