import { listResponseCounts } from '../../../db/queries/counts'
import { listSurveys, type StoredSurvey } from '../../../db/queries/surveys'
import { KIND_SLUGS } from '../../domain/surveys/kinds'
import { StatusBadge } from '../components/badges'
import { Empty, PageTitle, TableBox } from '../components/panel'
import { formatCount } from '../format'
import { rich, t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { hrefOf, responsesHref, surveyHref } from '../links'
import { describeTargeting, describeTrigger, nameKind, PURPOSES } from '../words'

/** All surveys: what they ask, when, whom, and how many answered. */
export async function showSurveys(c: PageContext): Promise<Response> {
  const { db, workspace } = c.var.ctx
  const surveys = await listSurveys(db, workspace.id)
  const counts = await listResponseCounts(
    db,
    workspace.id,
    surveys.map(({ id }) => id),
  )
  return await renderPage(
    c,
    { title: t('Surveys'), place: '/surveys' },
    <>
      <PageTitle title={t('Surveys')}>
        <a class="button primary" href="/surveys/new">{t('New survey')}</a>
      </PageTitle>
      {surveys.length === 0 ? (
        <Empty>
          <h2>{t('No surveys')}</h2>
          <p>
            {rich(
              '<link>Make the first one</link>: the usual wording comes in eight languages.',
              { link: (text) => <a href="/surveys/new">{text}</a> },
            )}
          </p>
        </Empty>
      ) : (
        <div class="panel">
          <SurveyTable surveys={surveys} counts={counts} />
        </div>
      )}
    </>,
  )
}

const SurveyTable = ({
  surveys,
  counts,
}: {
  surveys: readonly StoredSurvey[]
  counts: ReadonlyMap<string, number>
}) => (
  <TableBox label={t('Surveys')}>
    <thead>
      <tr>
        <th scope="col">{t('Name')}</th>
        <th scope="col">{t('Kind')}</th>
        <th scope="col">{t('Status')}</th>
        <th scope="col">{t('Asks')}</th>
        <th scope="col" class="number">{t('Version')}</th>
        <th scope="col" class="number">{t('Responses')}</th>
        <th scope="col"><span class="hidden">{t('Results')}</span></th>
      </tr>
    </thead>
    <tbody>
      {surveys.map((survey) => (
        <tr>
          <th scope="row">
            <a href={surveyHref(survey.id)} dir="auto">
              {survey.name}
            </a>
          </th>
          <td>{nameKind(survey.kind)}</td>
          <td>
            <StatusBadge status={survey.status} />
          </td>
          <td class="asks">
            {describeTrigger(survey.kind, survey.definition.trigger)}
            <span class="interval">{describeTargeting(survey)}</span>
          </td>
          <td class="number">{survey.version}</td>
          <td class="number">
            <a href={responsesHref({ survey_id: survey.id })}>
              {formatCount(counts.get(survey.id) ?? 0)}
            </a>
          </td>
          <td>
            <a href={`${surveyHref(survey.id)}/results`}>
              {t('Results')}
              <span class="hidden">{t('of {name}', { name: survey.name })}</span>
            </a>
          </td>
        </tr>
      ))}
    </tbody>
  </TableBox>
)

/** The first question about a new survey. */
export const KindChoice = () => (
  <ul class="kinds">
    {KIND_SLUGS.map((kind) => (
      <li>
        <a class="panel" href={hrefOf('/surveys/new', { kind })}>
          <strong>{nameKind(kind)}</strong>
          <span class="muted">{t(PURPOSES[kind])}</span>
        </a>
      </li>
    ))}
  </ul>
)
