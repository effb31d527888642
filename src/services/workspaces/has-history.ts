import type { Db } from '../../../db/client'
import { listChurnEvents } from '../../../db/queries/churn'
import { listResponses } from '../../../db/queries/response-list'
import { pagesOfDisplays } from '../../../db/queries/respondents'

/** Whether anything was counted yet: a display, an answer or a churn event. */
export async function hasHistory(db: Db, workspaceId: string): Promise<boolean> {
  const [responses, events] = await Promise.all([
    listResponses(db, workspaceId, {}, 1),
    listChurnEvents(db, workspaceId, { limit: 1 }),
  ])
  if (responses.length + events.length > 0) return true
  const { done } = await pagesOfDisplays(db, workspaceId).next()
  return !done
}
