import type { SubscriptionRow } from '../../../db/queries/churn'

/** By when they began; what began together, by id. */
export const newestFirst = (rows: readonly SubscriptionRow[]): SubscriptionRow[] =>
  rows.toSorted((a, b) => (b.startedAt ?? 0) - (a.startedAt ?? 0) || (a.id > b.id ? -1 : 1))
