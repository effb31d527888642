import type { StoredSurvey } from '../../../db/queries/surveys'
import { canBecome, type SurveyStatus } from '../../domain/surveys/definition'
import { formatDate } from '../format'
import { plural, t } from '../i18n/t'
import { responsesHref, surveyHref } from '../links'
import { callFor, describeTargeting, describeTrigger, nameKind } from '../words'
import { StatusBadge } from './badges'
import { CopyText } from './code'
import { FirstAnswer } from './first-answer'
import { Panel } from './panel'

/** What a survey is doing now, and what may be done with it. */
export const SurveySide = ({
  survey,
  responses,
  timeZone,
}: {
  survey: StoredSurvey
  responses: number
  timeZone: string
}) => (
  <Panel
    class="survey-side"
    title={t('{name}, version {version}', {
      name: nameKind(survey.kind),
      version: survey.version,
    })}
  >
    <p>
      <StatusBadge status={survey.status} />
    </p>
    <p class="note">
      {describeTrigger(survey.kind, survey.definition.trigger)}. {describeTargeting(survey)}
    </p>
    <ul class="ways">
      <li><a href={`${surveyHref(survey.id)}/results`}>{t('Results')}</a></li>
      <li>
        <a href={responsesHref({ survey_id: survey.id })}>
          {plural(responses, { one: '{n} response', other: '{n} responses' })}
        </a>
      </li>
      <li><a href={`${surveyHref(survey.id)}/preview`}>{t('Preview')}</a></li>
    </ul>
    <StatusForms survey={survey} />
    <p class="note">
      {t('Changed {updatedAt}.', { updatedAt: formatDate(timeZone, survey.updatedAt) })}
    </p>
  </Panel>
)

/** How a page comes to ask it. */
export const SurveyInstall = ({
  survey,
  snippet,
  responses,
}: {
  survey: StoredSurvey
  snippet: string
  responses: number
}) => {
  const call = callFor(survey)
  return (
    <Panel class="survey-install" title={t('In your pages')}>
      <p class="note">{t('Once, for all surveys:')}</p>
      <CopyText id="snippet" text={snippet} label={t('Snippet')} />
      {call !== null && (
        <>
          <p class="note">{t('Where this one should ask:')}</p>
          <CopyText id="call" text={call} label={t('Call')} />
        </>
      )}
      {(survey.status === 'live' || responses > 0) && (
        <FirstAnswer surveyId={survey.id} hasAny={responses > 0} />
      )}
    </Panel>
  )
}

const StatusForms = ({ survey: { id, status } }: { survey: StoredSurvey }) => (
  <div class="actions">
    {canBecome(status, 'live') && (
      <StatusButton
        id={id}
        to="live"
        name={status === 'draft' ? t('Publish') : t('Resume')}
        class="primary"
      />
    )}
    {canBecome(status, 'paused') && <StatusButton id={id} to="paused" name={t('Pause')} />}
    {canBecome(status, 'archived') && (
      <details class="confirm">
        <summary>{t('Archive…')}</summary>
        <p class="note">{t('It stops asking for good. Its answers stay.')}</p>
        <StatusButton id={id} to="archived" name={t('Archive for good')} class="danger" />
      </details>
    )}
  </div>
)

const StatusButton = ({
  id,
  to,
  name,
  class: look = 'quiet',
}: {
  id: string
  to: SurveyStatus
  name: string
  class?: string
}) => (
  <form method="post" action={`${surveyHref(id)}/status`}>
    <button class={look} name="status" value={to}>
      {name}
    </button>
  </form>
)
