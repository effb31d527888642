import type { KindSlug } from '../../contract/client'
import { listResponseCounts } from '../../../db/queries/counts'
import { findSurvey, type StoredSurvey } from '../../../db/queries/surveys'
import { findPublishableKey } from '../../../db/queries/workspaces'
import { AppError } from '../../errors'
import { Notice, PageTitle } from '../components/panel'
import { SurveyEditor } from '../components/survey-editor'
import { SurveyPreview } from '../components/survey-preview'
import { SurveyInstall, SurveySide } from '../components/survey-side'
import { t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { hrefOf, surveyHref } from '../links'
import { ownOrigin } from '../session'
import { snippetFor } from '../snippet'
import type { SurveyDraft } from '../survey-form'
import { KindChoice } from './surveys'
import { nameKind } from '../words'

/** The survey an address names. Throws not_found. */
export async function requireSurvey(c: PageContext): Promise<StoredSurvey> {
  const { db, workspace } = c.var.ctx
  const survey = await findSurvey(db, workspace.id, c.req.param('id') ?? '')
  if (!survey) throw new AppError('not_found', t('there is no such survey'))
  return survey
}

/** The editor of a survey that is not stored yet; without a kind the choice of one. */
export const renderNew = (
  c: PageContext,
  kind: KindSlug | undefined,
  draft: SurveyDraft | undefined,
  problems: readonly string[],
): Promise<Response> => {
  c.set('framing', 'frames')
  return renderPage(
    c,
    { title: t('New survey'), place: '/surveys', status: problems.length > 0 ? 422 : 200 },
    <>
      <PageTitle
        title={kind ? t('New {name} survey', { name: nameKind(kind) }) : t('New survey')}
      />
      {kind && draft ? (
        <div class="grid editor-side">
          <SurveyEditor
            action={hrefOf('/surveys', { kind })}
            kind={kind}
            draft={draft}
            problems={problems}
          />
          <SurveyPreview
            action={hrefOf('/surveys/new/preview', { kind })}
            kind={kind}
            definition={draft.definition}
          />
        </div>
      ) : (
        <KindChoice />
      )}
    </>,
  )
}

/** The editor of a survey, beside what it is doing now. */
export async function renderSurvey(
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
  c.set('framing', 'frames')
  const done = DONE.get(c.req.query('done') ?? '')?.(survey.version)
  return await renderPage(
    c,
    { title: survey.name, place: '/surveys', status: problems.length > 0 ? 422 : 200 },
    <>
      <PageTitle title={survey.name} />
      {done && problems.length === 0 && <Notice>{done}</Notice>}
      <div class="grid editor-side">
        <SurveySide
          survey={survey}
          responses={counts.get(survey.id) ?? 0}
          timeZone={workspace.timeZone}
        />
        <SurveyEditor
          action={surveyHref(survey.id)}
          kind={survey.kind}
          draft={draft}
          problems={problems}
          locked={survey.status === 'archived'}
        />
        {survey.status !== 'archived' && (
          <SurveyPreview
            action={`${surveyHref(survey.id)}/preview`}
            kind={survey.kind}
            definition={draft.definition}
          />
        )}
        <SurveyInstall
          survey={survey}
          snippet={snippetFor(ownOrigin(c), key?.shown ?? 'pk_…')}
          responses={counts.get(survey.id) ?? 0}
        />
      </div>
    </>,
  )
}

/** What came of the last thing done here. */
const DONE = new Map<string, (version: number) => string>([
  ['created', () => t('Saved as a draft. Publish it when it should ask.')],
  ['version', (version) => t(
    'Saved as version {version}. Answers keep the version they answered.',
    { version },
  )],
  ['same', (version) => t('Saved. What it asks did not change: still version {version}.', {
    version,
  })],
  ['live', () => t('Live: pages learn of it within minutes.')],
  ['paused', () => t('Paused: nobody is asked from now on.')],
  ['archived', () => t('Archived. Its answers stay.')],
])
