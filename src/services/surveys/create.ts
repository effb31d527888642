import type { KindSlug } from '../../contract/client'
import type { StoredSurvey } from '../../../db/queries/surveys'
import type { Context } from '../../context'
import type { SurveyDefinition } from '../../domain/surveys/definition'
import { type Action, seeNothing } from '../action'
import { requireScope } from '../auth/require-scope'
import { requireFair } from './require-fair'
import { rowsOfSurvey } from './rows'

export interface NewSurvey {
  kind: KindSlug
  name: string
  definition: SurveyDefinition
}

/** Creates a survey as a draft, which nobody is asked. */
export async function createSurvey(ctx: Context, input: NewSurvey): Promise<StoredSurvey> {
  requireScope(ctx, 'surveys:write')
  requireFair(input.kind, input.definition)
  const survey = await ctx.write(ctx.workspace, addSurvey, input)
  ctx.cache.clear()
  return survey
}

export const addSurvey: Action<NewSurvey, null, StoredSurvey> = {
  name: 'addSurvey',
  keys: () => [],
  see: seeNothing,

  decide(_seen, { kind, name, definition }, moment) {
    const survey: StoredSurvey = {
      id: moment.newId('srv', moment.now),
      kind,
      name,
      definition,
      status: 'draft',
      version: 1,
      createdAt: moment.now,
      updatedAt: moment.now,
    }
    return { result: survey, changes: rowsOfSurvey(survey, moment) }
  },

  audit: (_seen, { name, kind }, { id }) => ({ what: 'survey.created', subject: id, detail: { name, kind } }),
}
