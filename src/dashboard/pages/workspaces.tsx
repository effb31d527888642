import { AppError, statusOf } from '../../errors'
import { createWorkspace } from '../../services/workspaces/create'
import { Labelled } from '../components/fields'
import { PageTitle, Panel } from '../components/panel'
import { Refusal } from '../components/sign-in-form'
import { readForm } from '../form'
import { t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { chooseWorkspace } from '../session'

export const showNewWorkspace = (c: PageContext): Promise<Response> => renderNewWorkspace(c, null)

const renderNewWorkspace = (c: PageContext, error: AppError | null): Promise<Response> => {
  const { timeZone, currency } = c.var.ctx.workspace
  return renderPage(
    c,
    { title: t('New workspace'), place: '/account', status: error ? statusOf[error.code] : 200 },
    <>
      <PageTitle title={t('New workspace')} />
      <Refusal text={error?.message ?? null} />
      <Panel
        title={t('What it is for')}
        note={t('Its surveys, customers, members and keys are its own: nothing of another workspace is seen in it.')}
      >
        <form method="post" action="/workspaces" class="stack">
          <Labelled label={t('Name')}>
            <input name="name" required maxlength={100} autocomplete="off" />
          </Labelled>
          <Labelled label={t('Time zone')} hint={t('Days are cut in it. It stays once something was counted.')}>
            <input name="time_zone" required maxlength={60} value={timeZone} />
          </Labelled>
          <Labelled label={t('Currency')} hint={t('Three letters, such as EUR.')}>
            <input name="currency" required pattern="[A-Z]{3}" value={currency} />
          </Labelled>
          <button class="primary">{t('Make the workspace')}</button>
        </form>
      </Panel>
    </>,
  )
}

export async function createWorkspaceFromForm(c: PageContext): Promise<Response> {
  const form = await readForm(c)
  const { userId, name, email } = c.var.person
  try {
    const id = await createWorkspace(
      c.var.ctx,
      {
        name: form.get('name') ?? '',
        timeZone: form.get('time_zone') ?? '',
        currency: form.get('currency') ?? '',
      },
      { userId, name, email },
    )
    chooseWorkspace(c, id)
    return c.redirect('/', 303)
  } catch (error) {
    if (error instanceof AppError) return await renderNewWorkspace(c, error)
    throw error
  }
}

export async function switchWorkspace(c: PageContext): Promise<Response> {
  const id = (await readForm(c)).get('workspace')
  const place = c.var.person.places.find(({ workspaceId }) => workspaceId === id)
  if (!place) throw new AppError('not_found', t('you belong to no such workspace'))
  chooseWorkspace(c, place.workspaceId)
  return c.redirect('/', 303)
}
