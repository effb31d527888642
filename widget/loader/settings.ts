import type { Settings } from '../earshot'

export const settings: Settings = {}

/** What the service takes: tags of so many letters, and so many of them. */
const MAX_TAG = 35
const MAX_LOCALES = 8

/** Languages to ask for, best first. */
export function wantedLocales(): string[] {
  const tags = [settings.locale, document.documentElement.lang, ...navigator.languages]
  return tags
    .filter((tag): tag is string => !!tag && tag.length <= MAX_TAG)
    .slice(0, MAX_LOCALES)
}

const MAX_URL = 2000

/** The page's address without query and fragment, which may hold secrets. */
export const pageUrl = (): string => (location.origin + location.pathname).slice(0, MAX_URL)
