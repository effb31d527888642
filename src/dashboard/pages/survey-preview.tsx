import { findPublishableKey } from '../../../db/queries/workspaces'
import { AppError } from '../../errors'
import { previewToken } from '../../services/displays/ask'
import { PageTitle } from '../components/panel'
import { Tabs } from '../components/tabs'
import { formatLanguage } from '../format'
import { t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { hrefOf, surveyHref } from '../links'
import { requireSurvey } from './survey-view'

/** The survey as people see it, in any of its languages and in any status. Nothing is stored. */
export async function showPreview(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const survey = await requireSurvey(c)
  const key = await findPublishableKey(ctx.db, ctx.workspace.id)
  if (!key) throw new AppError('conflict', t('the preview needs a publishable key'))
  const { locales } = survey.definition
  const locale = locales.find((each) => each === c.req.query('locale')) ?? locales[0] ?? 'en'
  return await renderPage(
    c,
    { title: t('Preview of {name}', { name: survey.name }), place: '/surveys' },
    <>
      <PageTitle title={survey.name}>
        <a href={surveyHref(survey.id)}>{t('Edit')}</a>
      </PageTitle>
      <Tabs
        label={t('Language')}
        tabs={locales.map((each) => ({
          name: formatLanguage(each),
          href: hrefOf(`${surveyHref(survey.id)}/preview`, { locale: each }),
          current: each === locale,
        }))}
      />
      <p
        class="note"
        data-preview={survey.id}
        data-token={await previewToken(ctx, survey.id)}
        data-locale={locale}
        data-kind={survey.kind}
      >
        {t('The survey opens where it would in your pages. What you answer here is not stored. Reload to see it again.')}
      </p>
      <script src={`/w/${key.shown}.js`} defer />
    </>,
  )
}
