import { AppError, statusOf } from '../../errors'
import { resetPassword } from '../../services/auth/reset'
import { countAttempt } from '../../services/auth/attempts'
import { NewPasswordField, Refusal } from '../components/sign-in-form'
import { readForm } from '../form'
import { t } from '../i18n/t'
import { type PageContext, renderCard } from '../layout'
import { callerOf, openPeople } from '../people'

export const showReset = (c: PageContext): Promise<Response> => renderReset(c, null)

const renderReset = (c: PageContext, error: AppError | null): Promise<Response> =>
  renderCard(
    c,
    { title: t('Set a new password'), status: error ? statusOf[error.code] : 200 },
    <>
      <Refusal text={error?.message ?? null} />
      <p>{t('It ends every session there is. A second factor stays on.')}</p>
      <form method="post" class="stack">
        <NewPasswordField label={t('New password')} />
        <button class="primary">{t('Set the password')}</button>
      </form>
    </>,
  )

export async function resetFromForm(c: PageContext): Promise<Response> {
  const form = await readForm(c)
  try {
    const { auth, ctx } = await openPeople(c)
    await countAttempt(ctx, { address: callerOf(c).address, account: null })
    await resetPassword(auth, c.req.param('token') ?? '', form.get('new_password') ?? '')
    return c.redirect('/sign-in', 303)
  } catch (error) {
    if (error instanceof AppError) return await renderReset(c, error)
    throw error
  }
}
