import { AppError } from '../../errors'
import {
  beginSecondFactor,
  changePassword,
  confirmSecondFactor,
  endSecondFactor,
  endSessions,
  renewRecoveryCodes,
} from '../../services/auth/account'
import { noteForUser } from '../../services/audit/note'
import { renamePerson } from '../../services/members/rename'
import { readForm } from '../form'
import { t } from '../i18n/t'
import type { PageContext } from '../layout'
import { hrefOf } from '../links'
import { callerOf, openAuth, passCookies } from '../people'
import { type AccountOutcome, renderAccount } from './account'

const done = (c: PageContext, what: string) => c.redirect(hrefOf('/account', { done: what }), 303)

const note = (c: PageContext, fact: Parameters<typeof noteForUser>[2]) =>
  noteForUser(c.var.ctx, c.var.person.userId, fact, c.env.address)

/** Shows the page again with what was refused; a wrong password is no reason to sign out. */
async function tellRefusal(c: PageContext, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const code = error.code === 'unauthorized' ? 'invalid_request' : error.code
    return await renderAccount(c, { error: new AppError(code, error.message, error.detail) })
  }
}

export const saveName = (c: PageContext): Promise<Response> =>
  tellRefusal(c, async () => {
    const name = (await readForm(c)).get('name') ?? ''
    if (name === '' || name.length > 100) {
      throw new AppError('invalid_request', t('a name has 1 to 100 characters'))
    }
    const auth = await openAuth(c)
    await auth.api.updateUser({ body: { name }, headers: callerOf(c).headers })
    await renamePerson(c.var.ctx, c.var.person.userId, name)
    return done(c, 'name')
  })

export const savePassword = (c: PageContext): Promise<Response> =>
  tellRefusal(c, async () => {
    const form = await readForm(c)
    const headers = await changePassword(await openAuth(c), callerOf(c).headers, {
      currentPassword: form.get('password') ?? '',
      newPassword: form.get('new_password') ?? '',
    })
    passCookies(c, headers)
    await note(c, 'password_changed')
    return done(c, 'password')
  })

export const beginFactor = (c: PageContext): Promise<Response> =>
  withPassword(c, async (headers, password) => ({
    begun: await beginSecondFactor(await openAuth(c), headers, password),
  }))

export const renewCodes = (c: PageContext): Promise<Response> =>
  withPassword(c, async (headers, password) => {
    const recoveryCodes = await renewRecoveryCodes(await openAuth(c), headers, password)
    await note(c, 'recovery_codes_renewed')
    return { recoveryCodes }
  })

const withPassword = (
  c: PageContext,
  work: (headers: Headers, password: string) => Promise<AccountOutcome>,
): Promise<Response> =>
  tellRefusal(c, async () => {
    const password = (await readForm(c)).get('password') ?? ''
    return await renderAccount(c, await work(callerOf(c).headers, password))
  })

export const confirmFactor = (c: PageContext): Promise<Response> =>
  tellRefusal(c, async () => {
    const code = (await readForm(c)).get('code') ?? ''
    passCookies(c, await confirmSecondFactor(await openAuth(c), callerOf(c).headers, code))
    await note(c, 'second_factor_on')
    return done(c, 'on')
  })

export const endFactor = (c: PageContext): Promise<Response> =>
  tellRefusal(c, async () => {
    const password = (await readForm(c)).get('password') ?? ''
    passCookies(c, await endSecondFactor(await openAuth(c), callerOf(c).headers, password))
    await note(c, 'second_factor_off')
    return done(c, 'off')
  })

export async function endOneSession(c: PageContext): Promise<Response> {
  await endSessions(await openAuth(c), c.var.person.userId, { id: c.req.param('id') ?? '' })
  await note(c, 'sessions_ended')
  return done(c, 'ended')
}

export async function endOtherSessions(c: PageContext): Promise<Response> {
  const { userId, sessionId } = c.var.person
  await endSessions(await openAuth(c), userId, { but: sessionId })
  await note(c, 'sessions_ended')
  return done(c, 'ended')
}
