import { AppError, statusOf } from '../../errors'
import { endSessions } from '../../services/auth/account'
import { giveCode, signIn } from '../../services/auth/sign-in'
import { CodeField, Refusal, SignInForm } from '../components/sign-in-form'
import { readForm } from '../form'
import { t } from '../i18n/t'
import { type PageContext, renderCard } from '../layout'
import { hrefOf } from '../links'
import { callerOf, openAuth, openPeople, passCookies } from '../people'

/** Where to go after signing in: a page of ours, never another host. */
export const pathAfter = (next: string | undefined): string =>
  next !== undefined && /^\/(?![/\\])[^\s\\]{0,500}$/.test(next) ? next : '/'

export const showSignIn = (c: PageContext): Promise<Response> =>
  renderSignIn(c, { next: c.req.query('next') })

/** The form; a refused try says why and keeps the address. */
export const renderSignIn = (
  c: PageContext,
  { next, email, error }: { next?: string | undefined; email?: string; error?: AppError },
): Promise<Response> => {
  if (error?.detail.retryAfterSeconds) c.header('retry-after', String(error.detail.retryAfterSeconds))
  return renderCard(
    c,
    { title: t('Sign in'), status: error ? statusOf[error.code] : 200 },
    <SignInForm
      action={hrefOf('/sign-in', { next })}
      email={email ?? ''}
      refusal={error?.message ?? null}
    />,
  )
}

export async function signInFromForm(c: PageContext): Promise<Response> {
  const form = await readForm(c)
  const next = c.req.query('next')
  const email = form.get('email') ?? ''
  try {
    const entry = await signIn(await openPeople(c), callerOf(c), {
      email,
      password: form.get('password') ?? '',
    })
    passCookies(c, entry.headers)
    return c.redirect(entry.needsCode ? hrefOf('/sign-in/code', { next }) : pathAfter(next), 303)
  } catch (error) {
    if (error instanceof AppError) return await renderSignIn(c, { next, email, error })
    throw error
  }
}

export const showCode = (c: PageContext): Promise<Response> => renderCode(c, null)

const renderCode = (c: PageContext, error: AppError | null): Promise<Response> =>
  renderCard(
    c,
    { title: t('Second factor'), status: error ? statusOf[error.code] : 200 },
    <>
      <Refusal text={error?.message ?? null} />
      <form method="post" action={hrefOf('/sign-in/code', { next: c.req.query('next') })} class="stack">
        <CodeField hint={t('From your authenticator, or one of your recovery codes.')} />
        <button class="primary">{t('Go on')}</button>
      </form>
      <p>
        <a href="/sign-in">{t('Start again')}</a>
      </p>
    </>,
  )

export async function giveCodeFromForm(c: PageContext): Promise<Response> {
  const form = await readForm(c)
  try {
    passCookies(c, await giveCode(await openPeople(c), callerOf(c), form.get('code') ?? ''))
    return c.redirect(pathAfter(c.req.query('next')), 303)
  } catch (error) {
    if (error instanceof AppError) return await renderCode(c, error)
    throw error
  }
}

export async function leave(c: PageContext): Promise<Response> {
  const auth = await openAuth(c)
  const { userId, sessionId } = c.var.person
  await endSessions(auth, userId, { id: sessionId })
  const { headers } = await auth.api.signOut({ headers: callerOf(c).headers, returnHeaders: true })
  passCookies(c, headers)
  return await renderCard(
    c,
    { title: t('Signed out'), status: 200 },
    <p>
      <a href="/sign-in">{t('Sign in again')}</a>
    </p>,
  )
}
