import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { listRespondentsById, type RespondentRow } from '../../../db/queries/respondents'
import { listResponses } from '../../../db/queries/response-list'
import { MESSAGE_KINDS } from '../../domain/messages/kinds'
import * as limits from '../../domain/messages/limits'
import { STARTERS } from '../../domain/messages/starters'
import { type Preview, previewText } from '../../services/messages/preview'
import { readTemplates, type Template } from '../../services/messages/see'
import { checkTexts, requireTemplate } from '../../services/messages/write-template'
import { AppError } from '../../errors'
import { Labelled, Select } from '../components/fields'
import { Notice, PageTitle, Panel, TableBox } from '../components/panel'
import { LanguageFields, PreviewItem, Variables } from '../components/template-form'
import { formatLanguage } from '../format'
import { t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { templateHref } from '../links'

const HERE = '/settings/messages/templates'
const LATEST = 30

/** What may be written to people: the starters and the workspace's own. */
export async function showTemplates(c: PageContext): Promise<Response> {
  const { db, workspace } = c.var.ctx
  const templates = await readTemplates(db, workspace.id)
  return await renderPage(
    c,
    { title: t('Templates'), place: '/settings' },
    <>
      <p class="back">
        <a href="/settings/messages">{t('Messages')}</a>
      </p>
      <PageTitle title={t('Templates')}>
        <a class="button primary" href={`${HERE}/new`}>
          {t('New template')}
        </a>
      </PageTitle>
      {c.req.query('done') === 'removed' && <Notice>{t('Removed; a starter is again what it was.')}</Notice>}
      <section class="panel">
      <TableBox label={t('Templates')} class="messages">
        <thead>
          <tr>
            <th scope="col">{t('Template')}</th>
            <th scope="col">{t('Subject')}</th>
            <th scope="col">{t('Languages')}</th>
          </tr>
        </thead>
        <tbody>
          {[...templates.values()].map(({ id, name, texts }) => (
            <tr>
              <th scope="row">
                <a href={templateHref(id)} dir="auto">
                  {t(name)}
                </a>
                <span class="id">{useOf(id)}</span>
              </th>
              <td dir="auto">{Object.values(texts)[0]?.subject}</td>
              <td>{Object.keys(texts).map(formatLanguage).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </TableBox>
      </section>
    </>,
  )
}

function useOf(id: string): string {
  const starter = STARTERS.find((one) => one.id === id)
  return starter ? t(MESSAGE_KINDS[starter.kind].what) : t('Your own.')
}

export const NEW_TEMPLATE: Template = { id: 'new', name: '', texts: { en: { subject: '', body: '' } } }

/** One template in all its languages, as a person would get it. */
export async function showTemplate(c: PageContext): Promise<Response> {
  const id = c.req.param('id') ?? ''
  return await renderTemplate(c, id === 'new' ? NEW_TEMPLATE : await requireTemplate(c.var.ctx, id))
}

/** `respondentId` is whose preview was asked for; `problem` is why nothing was saved. */
export async function renderTemplate(
  c: PageContext,
  template: Template,
  {
    respondentId = null,
    problem,
    status = 200,
  }: { respondentId?: string | null; problem?: string; status?: ContentfulStatusCode } = {},
): Promise<Response> {
  const isNew = template.id === NEW_TEMPLATE.id
  const path = isNew ? `${HERE}/new` : templateHref(template.id)
  const [previews, people] = await Promise.all([previewsOf(c, template, respondentId), listLatestPeople(c)])
  return await renderPage(
    c,
    { title: isNew ? t('New template') : t(template.name), place: '/settings', status },
    <>
      <p class="back">
        <a href={HERE}>{t('Templates')}</a>
      </p>
      <PageTitle title={isNew ? t('New template') : t(template.name)} />
      {c.req.query('done') === 'saved' && <Notice>{t('Saved.')}</Notice>}
      {problem !== undefined && (
        <Notice kind="refused">
          <p>{problem}</p>
        </Notice>
      )}
      <div class="grid two-one">
        <Panel title={t('Words')}>
          <form class="stack" method="post" action={path}>
            <Labelled label={t('Name')}>
              <input name="name" required maxlength={limits.TEMPLATE_NAME} value={template.name && t(template.name)} autocomplete="off" />
            </Labelled>
            <LanguageFields texts={template.texts} />
            <Labelled label={t('Preview as')} hint={t('People who answered last; what is not known of them is an example.')}>
              <Select
                name="respondent_id"
                value={respondentId ?? ''}
                options={[['', t('An example')], ...people.map(({ id, name, email }) => [id, name ?? email ?? id] as const)]}
              />
            </Labelled>
            <p class="actions">
              <button class="primary" name="action" value="save">
                {t('Save')}
              </button>
              <button class="quiet" name="action" value="preview">
                {t('Preview')}
              </button>
            </p>
          </form>
          {!isNew && (
            <details class="confirm">
              <summary>{t('Remove it…')}</summary>
              <form method="post" action={`${path}/removal`}>
                <p>{t('A starter is then again what it was. What is written already is sent.')}</p>
                <button class="danger">{t('Remove')}</button>
              </form>
            </details>
          )}
        </Panel>
        <Variables />
      </div>
      {previews.length > 0 && (
        <Panel title={t('Preview')}>
          {previews.map(([locale, preview], i) => (
            <PreviewItem locale={locale} preview={preview} isOpen={i === 0} />
          ))}
        </Panel>
      )}
    </>,
  )
}

/** Who answered last and is known by a name or an address. */
async function listLatestPeople(c: PageContext): Promise<RespondentRow[]> {
  const { db, workspace } = c.var.ctx
  const latest = await listResponses(db, workspace.id, {}, LATEST)
  const people = await listRespondentsById(db, workspace.id, latest.map(({ respondentId }) => respondentId))
  return people.filter(({ name, email }) => name !== null || email !== null)
}

async function previewsOf(
  c: PageContext,
  { name, texts }: Template,
  respondentId: string | null,
): Promise<[string, Preview][]> {
  try {
    checkTexts({ name: name || '-', texts })
    return await Promise.all(
      Object.keys(texts).map(async (locale): Promise<[string, Preview]> => [
        locale,
        await previewText(c.var.ctx, { texts }, locale, respondentId),
      ]),
    )
  } catch (error) {
    // What cannot be sent has no preview; the form says why.
    if (error instanceof AppError) return []
    throw error
  }
}
