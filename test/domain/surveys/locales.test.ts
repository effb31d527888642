import { describe, expect, it } from 'vitest'
import { chooseLocale, LOCALES } from '../../../src/domain/surveys/locales'
import { en } from '../../../src/domain/surveys/locales/en'
import type { Locale } from '../../../src/domain/surveys/locales/locale'

const BUTTONS = ['send', 'next', 'skip', 'close', 'cancel', 'keep'] as const
/** Characters; a longer label wraps on a narrow phone. */
const MAX_BUTTON = 32
/** Spelled the same in both languages. */
const SAME_AS_ENGLISH = ['da view.send']

const translations = Object.entries(LOCALES).filter(([tag]) => tag !== 'en')

/** Every text of a locale by its path, such as `kinds.nps.question`. */
function listTexts({ view, kinds, reasons }: Locale): Map<string, string> {
  const texts = new Map<string, string>()
  const collect = (path: string, group: object) => {
    for (const [name, value] of Object.entries(group)) {
      if (typeof value === 'string') texts.set(`${path}.${name}`, value)
      else collect(`${path}.${name}`, value)
    }
  }
  collect('view', view)
  collect('kinds', kinds)
  collect('reasons', reasons)
  return texts
}

describe('locales', () => {
  it('offers eight languages', () => {
    expect(Object.keys(LOCALES)).toEqual(['en', 'sv', 'da', 'de', 'fr', 'es', 'zh', 'ar'])
  })

  it('sets Arabic from right to left and the others from left to right', () => {
    const rightToLeft = Object.keys(LOCALES).filter((tag) => LOCALES[tag]?.dir === 'rtl')
    expect(rightToLeft).toEqual(['ar'])
  })

  it.each(translations)('%s has the texts English has', (_, locale) => {
    expect([...listTexts(locale).keys()]).toEqual([...listTexts(en).keys()])
  })

  it.each(translations)('%s leaves no text in English', (tag, locale) => {
    const english = listTexts(en)
    const untranslated = [...listTexts(locale)]
      .filter(([path, text]) => text === english.get(path))
      .map(([path]) => `${tag} ${path}`)
    expect(untranslated).toEqual(SAME_AS_ENGLISH.filter((text) => text.startsWith(`${tag} `)))
  })

  it.each(Object.entries(LOCALES))('%s has no empty or padded text', (_, locale) => {
    const blank = [...listTexts(locale)].filter(([, text]) => text === '' || text !== text.trim())
    expect(blank).toEqual([])
  })

  it.each(Object.entries(LOCALES))('%s keeps button labels short', (_, { view }) => {
    expect(BUTTONS.filter((button) => view[button].length > MAX_BUTTON)).toEqual([])
  })

  it.each(Object.entries(LOCALES))('%s asks where English asks', (_, locale) => {
    const asks = (text: string | undefined) => /[?？؟]$/.test(text ?? '')
    const texts = listTexts(locale)
    const differing = [...listTexts(en)]
      .filter(([path, text]) => asks(text) !== asks(texts.get(path)))
      .map(([path]) => path)
    expect(differing).toEqual([])
  })
})

describe('chooseLocale', () => {
  it.each<[fact: string, offered: string[], wanted: string[], chosen: string]>([
    ['takes the whole tag before its language', ['pt', 'pt-BR'], ['pt-BR'], 'pt-BR'],
    ['ignores case', ['en', 'pt-BR'], ['PT-br'], 'pt-BR'],
    ['takes the language of a regional tag', ['en', 'sv'], ['sv-FI'], 'sv'],
    ['takes the language of a tag with a script', ['en', 'zh'], ['zh-Hans-CN'], 'zh'],
    ['goes by the order wanted, not offered', ['en', 'de', 'fr'], ['fr', 'de'], 'fr'],
    ['prefers an earlier language to a later tag', ['en-GB', 'de'], ['de-AT', 'en-GB'], 'de'],
    ['passes over a language not offered', ['en', 'da'], ['nb', 'da'], 'da'],
    ['takes no language for sharing letters', ['en', 'de'], ['den'], 'en'],
    ['falls back to the first offered', ['da', 'en'], ['ja', 'ko'], 'da'],
    ['falls back to the first offered when nothing is wanted', ['da', 'en'], [], 'da'],
    ['falls back to English when nothing is offered', [], ['sv'], 'en'],
  ])('%s', (_, offered, wanted, chosen) => {
    expect(chooseLocale(offered, wanted)).toBe(chosen)
  })
})
