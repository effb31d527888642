import { listOwnThemes, type OwnThemeRow } from '../../../db/queries/own-themes'
import { AppError } from '../../errors'
import { isRetagDue } from '../../services/retag/start'
import { addOwnTheme, changeOwnTheme, removeOwnTheme } from '../../services/themes/change-own-rules'
import { previewTheme, type ThemePreview } from '../../services/themes/preview'
import type { ThemeFields } from '../../services/themes/theme-fields'
import { Notice, PageTitle, Panel } from '../components/panel'
import { ThemeForm, ThemePreviewPanel } from '../components/theme-editor'
import { readForm } from '../form'
import { t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { responsesHref, themeHref } from '../links'
import { themeFieldsOf } from '../theme-form'
import { RetagNotice, THEMES_PATH } from './themes'
import { refusalWords } from '../words'

const EMPTY: ThemeFields = { name: '', terms: [], examples: [] }

export const showNewTheme = (c: PageContext): Promise<Response> => renderNew(c, EMPTY)

export async function showTheme(c: PageContext): Promise<Response> {
  const row = await requireTheme(c)
  return await renderTheme(c, row, row)
}

/** The editor again, with what the fields of it would find. */
export async function previewNewTheme(c: PageContext): Promise<Response> {
  return await renderNew(c, themeFieldsOf(await readForm(c)))
}

export async function previewOneTheme(c: PageContext): Promise<Response> {
  return await renderTheme(c, await requireTheme(c), themeFieldsOf(await readForm(c)))
}

export async function createTheme(c: PageContext): Promise<Response> {
  const fields = themeFieldsOf(await readForm(c))
  try {
    const { id } = await addOwnTheme(c.var.ctx, fields)
    return c.redirect(themeHref(id), 303)
  } catch (error) {
    return await renderNew(c, fields, problemOf(error))
  }
}

export async function saveTheme(c: PageContext): Promise<Response> {
  const row = await requireTheme(c)
  const fields = themeFieldsOf(await readForm(c))
  try {
    await changeOwnTheme(c.var.ctx, row.id, fields)
    return c.redirect(themeHref(row.id), 303)
  } catch (error) {
    return await renderTheme(c, row, fields, problemOf(error))
  }
}

export async function dropTheme(c: PageContext): Promise<Response> {
  await removeOwnTheme(c.var.ctx, c.req.param('id') ?? '')
  return c.redirect(THEMES_PATH, 303)
}

/** What a member can mend in the form; anything else is a failure of its own. */
function problemOf(error: unknown): string {
  if (error instanceof AppError && (error.code === 'invalid_request' || error.code === 'conflict')) {
    return error.message
  }
  throw error
}

async function requireTheme(c: PageContext): Promise<OwnThemeRow> {
  const { db, workspace } = c.var.ctx
  const id = c.req.param('id')
  const row = (await listOwnThemes(db, workspace.id)).find((each) => each.id === id)
  if (!row) throw new AppError('not_found', t('there is no such theme'))
  return row
}

const Back = () => (
  <p class="back">
    <a href={THEMES_PATH}>{t('Themes')}</a>
  </p>
)

async function renderNew(
  c: PageContext,
  fields: ThemeFields,
  problem?: string,
): Promise<Response> {
  const { preview, refused } = await look(c, fields, problem)
  return await renderPage(
    c,
    { title: t('New theme'), place: '/topics', status: refused === undefined ? 200 : 422 },
    <>
      <Back />
      <PageTitle title={t('New theme')} />
      <Refusal problem={refused} />
      <div class="grid two">
        <Panel title={t('What it is found by')}>
          <ThemeForm action={THEMES_PATH} fields={fields} button={t('Add theme')} />
        </Panel>
        <ThemePreviewPanel preview={preview} />
      </div>
    </>,
  )
}

async function renderTheme(
  c: PageContext,
  row: OwnThemeRow,
  fields: ThemeFields,
  problem?: string,
): Promise<Response> {
  const [{ preview, refused }, isDue] = await Promise.all([
    look(c, fields, problem),
    isRetagDue(c.var.ctx),
  ])
  return await renderPage(
    c,
    { title: row.name, place: '/topics', status: refused === undefined ? 200 : 422 },
    <>
      <Back />
      <PageTitle title={row.name}>
        <a href={responsesHref({ theme: row.id })}>{t('Answers about it')}</a>
      </PageTitle>
      <Refusal problem={refused} />
      {isDue && <RetagNotice />}
      <div class="grid two">
        <Panel title={t('What it is found by')}>
          <ThemeForm action={themeHref(row.id)} fields={fields} button={t('Save')} />
          <form class="actions apart" method="post" action={`${themeHref(row.id)}/removal`}>
            <button class="quiet">{t('Remove this theme')}</button>
          </form>
        </Panel>
        <ThemePreviewPanel preview={preview} />
      </div>
    </>,
  )
}

const Refusal = ({ problem }: { problem: string | undefined }) =>
  problem === undefined ? null : (
    <Notice kind="refused">
      <p>{t('Not saved: {problem}.', { problem: refusalWords(problem) })}</p>
    </Notice>
  )

/** What the fields find; what they cannot be looked for with is their problem. */
async function look(
  c: PageContext,
  fields: ThemeFields,
  problem: string | undefined,
): Promise<{ preview: ThemePreview | null; refused: string | undefined }> {
  if (fields.terms.length + fields.examples.length === 0) return { preview: null, refused: problem }
  try {
    return { preview: await previewTheme(c.var.ctx, fields), refused: problem }
  } catch (error) {
    return { preview: null, refused: problem ?? problemOf(error) }
  }
}
