import { listResponseCounts } from '../../../db/queries/counts'
import { findSurvey, type StoredSurvey } from '../../../db/queries/surveys'
import { findPublishableKey } from '../../../db/queries/workspaces'
import { SURVEY_STATUSES } from '../../domain/surveys/definition'
import { KIND_SLUGS, KINDS } from '../../domain/surveys/kinds'
import { AppError } from '../../errors'
import { DefinitionJson, fromDefinitionJson, toSurveyJson } from '../../http/routes/survey-json'
import { createSurvey } from '../../services/surveys/create'
import { setSurveyStatus, updateSurvey } from '../../services/surveys/update'
import { starterDefinition } from '../../services/workspaces/starter-surveys'
import { Notice, PageTitle } from '../components/panel'
import { SurveyEditor } from '../components/survey-editor'
import { SurveySide } from '../components/survey-side'
import { readForm } from '../form'
import { type PageContext, renderPage } from '../layout'
import { hrefOf, surveyHref } from '../links'
import { ownOrigin } from '../session'
import { snippetFor } from '../snippet'
import { checkDraft, type Definition, readDraft, type SurveyDraft } from '../survey-form'
import { KindChoice } from './surveys'

/** A new survey begins with the usual wording in every language, and asks nobody yet. */
export async function showNewSurvey(c: PageContext): Promise<Response> {
  const kind = KIND_SLUGS.find((slug) => slug === c.req.query('kind'))
  const draft = kind && { name: `${KINDS[kind].name} survey`, definition: newDefinition(kind) }
  return await renderNew(c, kind, draft, [])
}

export async function createFromForm(c: PageContext): Promise<Response> {
  const form = await readForm(c)
  const kind = KIND_SLUGS.find((slug) => slug === c.req.query('kind'))
  if (!kind) throw new AppError('invalid_request', 'a survey needs a kind')
  const typed = readDraft(form, newDefinition(kind))
  const checked = checkDraft(typed)
  if ('problems' in checked) return await renderNew(c, kind, typed, checked.problems)

  const { name, definition } = checked.draft
  const survey = await createSurvey(c.var.ctx, { kind, name, definition: fromDefinitionJson(definition) })
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
  if (!status) throw new AppError('invalid_request', 'there is no such status')
  const survey = await setSurveyStatus(c.var.ctx, c.req.param('id') ?? '', status)
  return c.redirect(hrefOf(surveyHref(survey.id), { done: status }), 303)
}

export async function requireSurvey(c: PageContext): Promise<StoredSurvey> {
  const { db, workspace } = c.var.ctx
  const survey = await findSurvey(db, workspace.id, c.req.param('id') ?? '')
  if (!survey) throw new AppError('not_found', 'there is no such survey')
  return survey
}

const renderNew = (
  c: PageContext,
  kind: StoredSurvey['kind'] | undefined,
  draft: SurveyDraft | undefined,
  problems: readonly string[],
): Promise<Response> =>
  renderPage(c, { title: 'New survey', place: '/surveys', status: problems.length > 0 ? 422 : 200 }, (
    <>
      <PageTitle title={kind ? `New ${KINDS[kind].name} survey` : 'New survey'} />
      {kind && draft ? (
        <SurveyEditor action={hrefOf('/surveys', { kind })} kind={kind} draft={draft} problems={problems} />
      ) : (
        <KindChoice />
      )}
    </>
  ))

async function renderSurvey(
  c: PageContext,
  survey: StoredSurvey,
  draft: SurveyDraft,
  problems: readonly string[],
): Promise<Response> {
  const { db, workspace } = c.var.ctx
  const [key, counts] = await Promise.all([
    findPublishableKey(db, workspace.id),
    listResponseCounts(db, workspace.id, [survey.id]),
  ])
  const done = DONE[c.req.query('done') ?? '']?.(survey.version)
  return await renderPage(c, { title: survey.name, place: '/surveys', status: problems.length > 0 ? 422 : 200 }, (
    <>
      <PageTitle title={survey.name} />
      {done && problems.length === 0 && <Notice>{done}</Notice>}
      <div class="grid editor-side">
        <SurveyEditor
          action={surveyHref(survey.id)}
          kind={survey.kind}
          draft={draft}
          problems={problems}
          locked={survey.status === 'archived'}
        />
        <SurveySide
          survey={survey}
          responses={counts.get(survey.id) ?? 0}
          snippet={snippetFor(ownOrigin(c), key?.shown ?? 'pk_…')}
          timeZone={workspace.timeZone}
        />
      </div>
    </>
  ))
}

const DONE: Record<string, (version: number) => string> = {
  created: () => 'Saved as a draft. Publish it when it should ask.',
  version: (version) => `Saved as version ${version}. Answers keep the version they answered.`,
  same: (version) => `Saved. What it asks did not change, so it is still version ${version}.`,
  live: () => 'Live: pages ask it within a minute.',
  paused: () => 'Paused: pages stop asking within a minute.',
  archived: () => 'Archived. Its answers stay.',
}

const draftOf = (survey: StoredSurvey): SurveyDraft => ({
  name: survey.name,
  definition: DefinitionJson.parse(toSurveyJson(survey).definition),
})

/** The usual languages and reasons; the schema's own defaults for the rest. */
const newDefinition = (kind: StoredSurvey['kind']): Definition => {
  const { locales, reasons } = starterDefinition(kind, { on: 'api' })
  return DefinitionJson.parse({ locales, reasons })
}
