import { listResponses } from '../../../db/queries/response-list'
import type { PageContext } from '../layout'

/** Whether anybody has answered yet, a survey or any: 200 or 204, for a script that waits. */
export async function tellFirstAnswer(c: PageContext): Promise<Response> {
  const { db, workspace } = c.var.ctx
  const surveyId = c.req.query('survey_id')?.slice(0, 200)
  const [first] = await listResponses(db, workspace.id, { surveyId }, 1)
  return first ? c.json({ id: first.id }) : c.body(null, 204)
}
