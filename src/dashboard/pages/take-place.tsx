import type { Child } from 'hono/jsx'
import { AppError, statusOf } from '../../errors'
import { buildContext } from '../../http/middleware/access'
import { becomeOwner, findWaitingPlace, type Person } from '../../services/auth/sign-in-link'
import { signUp } from '../../services/auth/sign-in'
import { NewAccountFields, Refusal } from '../components/sign-in-form'
import { readForm } from '../form'
import { t } from '../i18n/t'
import { type PageContext, renderCard } from '../layout'
import { hrefOf } from '../links'
import { callerOf, openPeople, passCookies } from '../people'
import { chooseWorkspace, findPerson } from '../session'

/** What a link of the first start shows: who is to own the workspace from now on. */
export const showFirstStart = (c: PageContext): Promise<Response> =>
  unlessSpent(c, async () => {
    await findWaitingPlace(contextOf(c), tokenOf(c))
    return await renderFirstStart(c)
  })

/** Makes the account, and its person the owner. */
export const takeFirstPlace = (c: PageContext): Promise<Response> =>
  unlessSpent(c, async () => {
    const token = tokenOf(c)
    const workspace = await findWaitingPlace(contextOf(c), token)
    const ctx = buildContext(c, workspace, { kind: 'page' })
    return await takePlace(c, (person) => becomeOwner(ctx, token, person), renderFirstStart)
  })

const renderFirstStart = (c: PageContext, error?: AppError): Promise<Response> =>
  renderPlace(c, {
    title: t('Welcome to Earshot'),
    intro: <p>{t('You set this installation up, so you own it. Who else may come in you decide later.')}</p>,
    button: t('Make my account'),
    ...(error && { error }),
  })

/** Says what to do where the link opens nothing any more. */
export async function unlessSpent(c: PageContext, show: () => Promise<Response>): Promise<Response> {
  try {
    return await show()
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'unauthorized') throw error
    return await renderCard(
      c,
      { title: t('This link is spent'), status: 401 },
      <>
        <p>{t('It was used already or is too old. Where nobody has an account yet, a start of the service prints a new one.')}</p>
        <p>
          <a href="/sign-in">{t('Sign in')}</a>
        </p>
      </>,
    )
  }
}

/** A form for somebody new, or a button for who is signed in already. */
export async function renderPlace(
  c: PageContext,
  { title, intro, button, email, error }: {
    title: string
    intro: Child
    button: string
    email?: string
    error?: AppError
  },
): Promise<Response> {
  const person = await findPerson(c)
  return await renderCard(
    c,
    { title, status: error ? statusOf[error.code] : 200 },
    <>
      <Refusal text={error?.message ?? null} />
      {intro}
      {person ? (
        <form method="post" class="stack">
          <input type="hidden" name="as" value="me" />
          <button class="primary">{t('Go on as {name}', { name: person.name })}</button>
        </form>
      ) : (
        <>
          <form method="post" class="stack">
            <NewAccountFields email={email ?? ''} />
            <button class="primary">{button}</button>
          </form>
          <p>
            {t('Have an account?')} <a href={hrefOf('/sign-in', { next: c.req.path })}>{t('Sign in')}</a>
          </p>
        </>
      )}
    </>,
  )
}

/** Takes the place as who is signed in, or as somebody new who is signed in by it. */
export async function takePlace(
  c: PageContext,
  take: (person: Person) => Promise<void>,
  again: (c: PageContext, error: AppError) => Promise<Response>,
  workspaceId?: string,
): Promise<Response> {
  const form = await readForm(c)
  const present = form.get('as') === 'me' ? await findPerson(c) : null
  try {
    if (present) {
      await take({ userId: present.userId, name: present.name, email: present.email })
    } else {
      const name = form.get('name') ?? ''
      const made = await signUp(await openPeople(c), callerOf(c), {
        name,
        email: form.get('email') ?? '',
        password: form.get('new_password') ?? '',
      })
      await take({ userId: made.userId, name, email: made.email })
      passCookies(c, made.headers)
    }
    if (workspaceId !== undefined) chooseWorkspace(c, workspaceId)
    return c.redirect('/', 303)
  } catch (error) {
    const isTold = error instanceof AppError && !['unauthorized', 'unavailable'].includes(error.code)
    if (isTold) return await again(c, error)
    throw error
  }
}

export const tokenOf = (c: PageContext): string => c.req.param('token') ?? ''

export const contextOf = ({ env }: PageContext) => ({ db: env.database().db, now: env.now })
