import { findOwnRules, listOwnThemes } from '../../../db/queries/own-themes'
import { dayIn } from '../../domain/time'
import { isRetagDue } from '../../services/retag/start'
import { oldestOf } from '../../services/kept/keep'
import { keptThemeIdeas, keptTopics } from '../../services/kept/topics'
import { lastDays } from '../../services/summaries/range'
import { summarizeThemes } from '../../services/summaries/themes'
import { loadSurveys } from '../../services/surveys/load'
import { setCompetitors } from '../../services/themes/change-own-rules'
import { acceptTheme } from '../../services/theme-suggestions/accept'
import { refuseTheme, takeBackRefusal } from '../../services/theme-suggestions/refuse'
import { AsOf } from '../components/as-of'
import { CompetitorsPanel, OwnThemesPanel } from '../components/own-themes-panel'
import { Notice, PageTitle } from '../components/panel'
import { ThemesPanel } from '../components/theme-tables'
import { ThemeIdeasPanel } from '../components/theme-ideas'
import { TopicsTabs } from '../components/topics-tabs'
import { readForm } from '../form'
import { currentLocale } from '../i18n/locale'
import { t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { themeHref } from '../links'
import { linesOf } from '../theme-form'

export const THEMES_PATH = '/topics/themes'
/** How many days the counts beside themes and names are of. */
const DAYS = 30
/** Themes told of each trend: all of ours, and the first of many own ones. */
const MOST_THEMES = 25

/** What is looked for in answers: themes of one's own, suggestions, names of competitors. */
export async function showThemes(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const range = lastDays(dayIn(ctx.workspace.timeZone, ctx.now()), DAYS)
  const surveyIds = (await loadSurveys(ctx)).map(({ id }) => id)
  const language = currentLocale()
  const [own, rules, summary, topics, ideas, isDue] = await Promise.all([
    listOwnThemes(ctx.db, ctx.workspace.id),
    findOwnRules(ctx.db, ctx.workspace.id),
    summarizeThemes(ctx, surveyIds, range),
    keptTopics(ctx, { tag: 'theme', surveyIds, range, limit: MOST_THEMES, quotes: 1, language }),
    keptThemeIdeas(ctx, language),
    isRetagDue(ctx),
  ])
  return await renderPage(
    c,
    { title: t('Themes'), place: '/topics' },
    <>
      <PageTitle title={t('Themes')}>
        <p class="muted">{t('The last {days} days', { days: DAYS })}</p>
        <AsOf at={oldestOf([topics, ideas])} zone={ctx.workspace.timeZone} />
      </PageTitle>
      <TopicsTabs current={THEMES_PATH} />
      {isDue && <RetagNotice />}
      <ThemesPanel summary={topics.figures} query={{}} />
      <OwnThemesPanel own={own} summary={summary} />
      <ThemeIdeasPanel found={ideas.figures} />
      <CompetitorsPanel competitors={rules?.competitors ?? []} summary={summary} />
    </>,
  )
}

/** What was said before a change is tagged by it only when somebody asks. */
export const RetagNotice = () => (
  <Notice kind="open">
    <form class="actions aligned" method="post" action="/settings/data/retags">
      <p>{t('Earlier answers still carry the tags of the rules before.')}</p>
      <button class="quiet">{t('Compare old and new tags')}</button>
    </form>
  </Notice>
)

export async function saveCompetitors(c: PageContext): Promise<Response> {
  const form = await readForm(c)
  await setCompetitors(c.var.ctx, linesOf(form.get('competitors')))
  return c.redirect(`${THEMES_PATH}#competitors`, 303)
}

/** Makes a suggestion a theme, and shows it for changes. */
export async function acceptIdea(c: PageContext): Promise<Response> {
  const { id } = await acceptTheme(c.var.ctx, c.req.param('word') ?? '')
  return c.redirect(themeHref(id), 303)
}

/** Remembers that a suggestion is no theme. */
export async function refuseIdea(c: PageContext): Promise<Response> {
  await refuseTheme(c.var.ctx, c.req.param('word') ?? '')
  return c.redirect(`${THEMES_PATH}#ideas`, 303)
}

/** Suggests it again. */
export async function takeUpIdea(c: PageContext): Promise<Response> {
  await takeBackRefusal(c.var.ctx, c.req.param('word') ?? '')
  return c.redirect(`${THEMES_PATH}#ideas`, 303)
}
