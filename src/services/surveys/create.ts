import type { KindSlug } from '../../contract/client'
import type { StoredSurvey } from '../../../db/queries/surveys'
import type { Context } from '../../context'
import type { SurveyDefinition } from '../../domain/surveys/definition'
import { requireScope } from '../auth/require-scope'
import { writeSurvey } from './write-survey'

export interface NewSurvey {
  kind: KindSlug
  name: string
  definition: SurveyDefinition
}

/** Creates a survey as a draft, which nobody is asked. */
export async function createSurvey(ctx: Context, input: NewSurvey): Promise<StoredSurvey> {
  requireScope(ctx, 'surveys:write')
  const now = ctx.now()
  const survey = await ctx.write(ctx.workspace, writeSurvey, {
    ...input,
    id: ctx.newId('srv', now),
    status: 'draft',
    version: 0,
    createdAt: now,
    updatedAt: now,
  })
  ctx.cache.clear()
  return survey
}
