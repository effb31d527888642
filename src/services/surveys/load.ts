import { findSurvey, findSurveyVersion, type StoredSurvey } from '../../../db/queries/surveys'
import type { Context } from '../../context'

/** A survey as it is now; remembered for seconds, because every answer asks for it. */
export const loadSurvey = (ctx: Context, id: string): Promise<StoredSurvey | undefined> =>
  ctx.cache.get(`survey:${ctx.workspace.id}:${id}`, () => findSurvey(ctx.db, ctx.workspace.id, id))

/** A survey as it was in one version. */
export const loadSurveyVersion = (
  ctx: Context,
  id: string,
  version: number,
): Promise<StoredSurvey | undefined> =>
  ctx.cache.get(`survey:${ctx.workspace.id}:${id}:${version}`, () =>
    findSurveyVersion(ctx.db, ctx.workspace.id, id, version),
  )
