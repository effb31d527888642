import { setCookie } from 'hono/cookie'
import { parseUrl } from '../../domain/url'
import { AppError } from '../../errors'
import { readForm } from '../form'
import type { PageContext } from '../layout'
import { ownOrigin } from '../session'
import { LOCALE_COOKIE } from './locale'
import { isLocale } from './locales'
import { t } from './t'

const YEAR = 365 * 24 * 60 * 60

/** Keeps the language that the member chose in this browser, and leads back to the page. */
export async function chooseLocale(c: PageContext): Promise<Response> {
  const locale = (await readForm(c)).get('locale') ?? ''
  if (!isLocale(locale))
    throw new AppError('invalid_request', t('the dashboard does not speak this language'))
  const secure = ownOrigin(c).startsWith('https:')
  const usual = { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: YEAR } as const
  setCookie(c, LOCALE_COOKIE, locale, secure ? { ...usual, secure, prefix: 'host' } : usual)
  return c.redirect(pathBack(c), 303)
}

/** The page that sent the form, when it is one of ours. */
function pathBack(c: PageContext): string {
  const from = c.req.header('referer')
  const url = parseUrl(from ?? '')
  if (!url) return '/'
  const { origin, pathname, search } = url
  const isOurs = [ownOrigin(c), new URL(c.req.url).origin].includes(origin)
  return isOurs && !pathname.startsWith('//') ? pathname + search : '/'
}
