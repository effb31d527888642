/** The dashboard's languages by their tags, each named in itself. English is the language of the keys. */
export const LOCALES = {
  en: 'English',
  sv: 'Svenska',
  da: 'Dansk',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  zh: '中文',
} as const

export type Locale = keyof typeof LOCALES

export const isLocale = (tag: string): tag is Locale => Object.hasOwn(LOCALES, tag)

/** What Intl reads numbers and dates by, where the language alone does not tell. */
const REGIONS: Partial<Record<Locale, string>> = { en: 'en-GB', zh: 'zh-CN' }

export const regionOf = (locale: Locale): string => REGIONS[locale] ?? locale
