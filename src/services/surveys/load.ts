import { findSurvey, findSurveyVersion, listSurveys, type StoredSurvey } from '../../../db/queries/surveys'
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

/** All surveys; remembered for seconds, because loaders and summaries ask for them. */
export const loadSurveys = (ctx: Context): Promise<StoredSurvey[]> =>
  ctx.cache.get(`surveys:${ctx.workspace.id}`, () => listSurveys(ctx.db, ctx.workspace.id))
