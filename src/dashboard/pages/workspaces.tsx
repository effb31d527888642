import { AppError, statusOf } from '../../errors'
import { createWorkspace } from '../../services/workspaces/create'
import { Labelled } from '../components/fields'
import { PageTitle, Panel } from '../components/panel'
import { Refusal } from '../components/sign-in-form'
import { readForm } from '../form'
import { type PageContext, renderPage } from '../layout'
import { chooseWorkspace } from '../session'

export const showNewWorkspace = (c: PageContext): Promise<Response> => renderNewWorkspace(c, null)

const renderNewWorkspace = (c: PageContext, error: AppError | null): Promise<Response> => {
  const { timeZone, currency } = c.var.ctx.workspace
  return renderPage(
    c,
    { title: 'New workspace', place: '/account', status: error ? statusOf[error.code] : 200 },
    <>
      <PageTitle title="New workspace" />
      <Refusal text={error?.message ?? null} />
      <Panel
        title="What it is for"
        note="Its surveys, customers, members and keys are its own: nothing of another workspace is seen in it."
      >
        <form method="post" action="/workspaces" class="stack">
          <Labelled label="Name">
            <input name="name" required maxlength={100} autocomplete="off" />
          </Labelled>
          <Labelled label="Time zone" hint="Days are cut in it. It stays once something was counted.">
            <input name="time_zone" required maxlength={60} value={timeZone} />
          </Labelled>
          <Labelled label="Currency" hint="Three letters, such as EUR.">
            <input name="currency" required pattern="[A-Z]{3}" value={currency} />
          </Labelled>
          <button class="primary">Make the workspace</button>
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
  if (!place) throw new AppError('not_found', 'you belong to no such workspace')
  chooseWorkspace(c, place.workspaceId)
  return c.redirect('/', 303)
}
