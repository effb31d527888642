import { and, asc, eq, inArray } from 'drizzle-orm'
import { addTo } from '../../src/domain/group-by'
import type { Db } from '../client'
import { responseTags } from '../schema'

/** What people put on these answers by hand, by answer. */
export async function listLabelsOf(
  db: Db,
  workspaceId: string,
  responseIds: readonly string[],
): Promise<Map<string, string[]>> {
  const labels = new Map<string, string[]>()
  if (responseIds.length === 0) return labels
  const rows = await db
    .select({ id: responseTags.responseId, label: responseTags.value })
    .from(responseTags)
    .where(
      and(
        eq(responseTags.workspaceId, workspaceId),
        eq(responseTags.tag, 'label'),
        inArray(responseTags.responseId, [...responseIds]),
      ),
    )
    .orderBy(asc(responseTags.value))
  for (const { id, label } of rows) addTo(labels, id, label)
  return labels
}
