import { tryGetContext } from 'hono/context-storage'
import { getCookie } from 'hono/cookie'
import type { AppEnv } from '../../http/env'
import { parseAccept } from 'hono/utils/accept'
import type { Texts } from './pack'
import { isLocale, type Locale, regionOf } from './locales'

export const LOCALE_COOKIE = 'locale'

/** The language of the page that is being made: chosen by the member, else the browser's own. */
export function currentLocale(): Locale {
  const c = tryGetContext<AppEnv>()
  if (!c) return 'en'
  if (!c.var.locale) c.set('locale', localeOf(c))
  return c.var.locale ?? 'en'
}

/** What the languages say, as it was shipped; nothing where no page is being made. */
export const currentTexts = (): Texts | undefined => tryGetContext<AppEnv>()?.env.assets.texts

function localeOf(c: NonNullable<ReturnType<typeof tryGetContext<AppEnv>>>): Locale {
  const chosen = getCookie(c, LOCALE_COOKIE, 'host') ?? getCookie(c, LOCALE_COOKIE)
  return chosen && isLocale(chosen) ? chosen : preferred(c.req.header('accept-language'))
}

/** The first language a browser asks for that there is; a region's own is its language's. */
export function preferred(header: string | undefined): Locale {
  const tags = parseAccept(header ?? '')
    .filter(({ q }) => q > 0)
    .map(({ type }) => type.toLowerCase().split('-')[0] ?? '')
  return tags.find(isLocale) ?? 'en'
}

/** Something that costs much to make, made once for each language: Intl's formats. */
export function perLocale<T>(make: (region: string) => T): () => T {
  const made = new Map<Locale, T>()
  return () => {
    const locale = currentLocale()
    const known = made.get(locale) ?? make(regionOf(locale))
    made.set(locale, known)
    return known
  }
}
