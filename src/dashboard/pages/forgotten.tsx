import { AppError, statusOf } from '../../errors'
import { mailReset, MAX_RESETS } from '../../services/auth/mail-reset'
import { countAttempt } from '../../services/auth/attempts'
import { EmailField, Refusal } from '../components/sign-in-form'
import { Notice } from '../components/panel'
import { readForm } from '../form'
import { t } from '../i18n/t'
import { type PageContext, renderCard } from '../layout'
import { resetLetter } from '../letters'
import { hrefOf } from '../links'
import { callerOf, openPeople } from '../people'

export const showForgotten = (c: PageContext): Promise<Response> => renderForgotten(c, null)

/** A form where the installation can mail a link, else whom to ask for one. */
async function renderForgotten(c: PageContext, error: AppError | null): Promise<Response> {
  if (error?.detail.retryAfterSeconds) c.header('retry-after', String(error.detail.retryAfterSeconds))
  const { ctx } = await openPeople(c)
  const canMail = c.env.config.PUBLIC_URL !== undefined && (await ctx.messenger.canSendLetters(ctx))
  return await renderCard(
    c,
    { title: t('Forgot the password?'), status: error ? statusOf[error.code] : 200 },
    <>
      <Refusal text={error?.message ?? null} />
      {c.req.query('done') === 'asked' && !error && (
        <Notice>
          {t('If the address has an account here, a link is on its way to it. It sets a new password once, within an hour.')}
        </Notice>
      )}
      {canMail ? <AskForm /> : <AskOperator />}
      <p>
        <a href="/sign-in">{t('Back to signing in')}</a>
      </p>
    </>,
  )
}

const AskForm = () => (
  <form method="post" class="stack">
    <EmailField />
    <button class="primary">{t('Mail me a link')}</button>
  </form>
)

const AskOperator = () => (
  <>
    <p>{t('Ask whoever runs this installation for a link. It sets a new password once, within an hour:')}</p>
    <pre>
      <code>npm run password-link -- you@example.com</code>
    </pre>
  </>
)

/** Says the same, after the same work, whether the address has an account or not. */
export async function askForReset(c: PageContext): Promise<Response> {
  const to = ((await readForm(c)).get('email') ?? '').toLowerCase()
  const people = await openPeople(c)
  try {
    const account = `reset ${to}`
    await countAttempt(people.ctx, { address: callerOf(c).address, account }, MAX_RESETS)
  } catch (error) {
    if (error instanceof AppError) return await renderForgotten(c, error)
    throw error
  }
  // The page's own address may be forged by whoever asks: a link is written with the one configured.
  const { PUBLIC_URL } = c.env.config
  if (PUBLIC_URL !== undefined) {
    const linkOf = (token: string) => new URL(`/reset/${token}`, PUBLIC_URL).href
    c.env.waitUntil(mailReset(people, to, (token) => resetLetter({ to, url: linkOf(token) })))
  }
  return c.redirect(hrefOf('/forgotten', { done: 'asked' }), 303)
}
