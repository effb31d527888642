import type { StoredSurvey } from '../../../db/queries/surveys'
import { SURVEY_STATUSES } from '../../domain/surveys/definition'
import { KIND_SLUGS } from '../../domain/surveys/kinds'
import { AppError } from '../../errors'
import { DefinitionJson, fromDefinitionJson, toSurveyJson } from '../../http/routes/survey-json'
import { createSurvey } from '../../services/surveys/create'
import { setSurveyStatus, updateSurvey } from '../../services/surveys/update'
import { starterDefinition } from '../../services/workspaces/starter-surveys'
import { readForm } from '../form'
import { t } from '../i18n/t'
import type { PageContext } from '../layout'
import { hrefOf, surveyHref } from '../links'
import { checkDraft, type Definition, readDraft, type SurveyDraft } from '../survey-form'
import { renderNew, renderSurvey, requireSurvey } from './survey-view'
import { nameKind } from '../words'

/** A new survey begins with the usual wording in every language, and asks nobody yet. */
export async function showNewSurvey(c: PageContext): Promise<Response> {
  const kind = KIND_SLUGS.find((slug) => slug === c.req.query('kind'))
  const draft = kind && { name: t('{name} survey', {
    name: nameKind(kind),
  }), definition: newDefinition(kind) }
  return await renderNew(c, kind, draft, [])
}

export async function createFromForm(c: PageContext): Promise<Response> {
  const form = await readForm(c)
  const kind = KIND_SLUGS.find((slug) => slug === c.req.query('kind'))
  if (!kind) throw new AppError('invalid_request', t('a survey needs a kind'))
  const typed = readDraft(form, newDefinition(kind))
  const checked = checkDraft(typed)
  if ('problems' in checked) return await renderNew(c, kind, typed, checked.problems)

  const { name, definition } = checked.draft
  const survey = await createSurvey(c.var.ctx, {
    kind,
    name,
    definition: fromDefinitionJson(definition),
  })
  return c.redirect(hrefOf(surveyHref(survey.id), { done: 'created' }), 303)
}

export async function showSurvey(c: PageContext): Promise<Response> {
  const survey = await requireSurvey(c)
  return await renderSurvey(c, survey, draftOf(survey), [])
}

/** A changed definition becomes a new version; the name alone does not. */
export async function saveSurvey(c: PageContext): Promise<Response> {
  const survey = await requireSurvey(c)
  const before = draftOf(survey)
  const typed = readDraft(await readForm(c), before.definition)
  const checked = checkDraft(typed)
  if ('problems' in checked) return await renderSurvey(c, survey, typed, checked.problems)

  const { name, definition } = checked.draft
  const same = JSON.stringify(definition) === JSON.stringify(before.definition)
  const saved = await updateSurvey(c.var.ctx, survey.id, {
    name,
    definition: same ? undefined : fromDefinitionJson(definition),
  })
  const done = saved.version > survey.version ? 'version' : 'same'
  return c.redirect(hrefOf(surveyHref(survey.id), { done }), 303)
}

export async function changeStatus(c: PageContext): Promise<Response> {
  const wanted = (await readForm(c)).get('status')
  const status = SURVEY_STATUSES.find((each) => each === wanted)
  if (!status) throw new AppError('invalid_request', t('there is no such status'))
  const survey = await setSurveyStatus(c.var.ctx, c.req.param('id') ?? '', status)
  return c.redirect(hrefOf(surveyHref(survey.id), { done: status }), 303)
}

/** A stored survey as the editor shows it. */
export const draftOf = (survey: StoredSurvey): SurveyDraft => ({
  name: survey.name,
  definition: DefinitionJson.parse(toSurveyJson(survey).definition),
})

/** The usual languages and reasons; the schema's own defaults for the rest. */
export const newDefinition = (kind: StoredSurvey['kind']): Definition => {
  const { locales, reasons } = starterDefinition(kind, { on: 'api' })
  return DefinitionJson.parse({ locales, reasons })
}
