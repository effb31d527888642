import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CATALOGUES } from '../../src/dashboard/i18n/catalogues'
import { type Entry, joined } from '../../src/dashboard/i18n/catalogues/catalogue'
import { namesIn, piecesOf } from '../../src/dashboard/i18n/fill'
import { preferred } from '../../src/dashboard/i18n/locale'
import { findEntry, packCatalogues } from '../../src/dashboard/i18n/pack'
import { plural, t } from '../../src/dashboard/i18n/t'
import { DOMAIN_TEXTS } from './domain-texts'
import { type Member, startMember } from './helpers'
import { readMessages } from './source-messages'

const { keys, unread } = readMessages(new URL('../../src/dashboard', import.meta.url).pathname)
for (const text of DOMAIN_TEXTS) keys.set(text, { plural: false, at: 'domain', ...keys.get(text) })

/** Languages that say everything; the others fall back to English here and there. */
const WHOLE = ['sv', 'da', 'de', 'fr', 'es', 'zh']

const textsOf = (entry: Entry) => (typeof entry === 'string' ? [entry] : Object.values(entry))

it('finds the texts in the source', () => {
  expect(unread).toEqual([])
  expect(keys.size).toBeGreaterThan(10)
})

describe.each(Object.entries(CATALOGUES))('the catalogue of %s', (tag, catalogue) => {
  it('says no text that the pages do not', () =>
    expect(Object.keys(catalogue).filter((key) => !keys.has(key))).toEqual([]))

  it.runIf(WHOLE.includes(tag))('says every text', () =>
    expect([...keys.keys()].filter((key) => !(key in catalogue))).toEqual([]))

  it('asks for the same values, and has every form of what is counted', () => {
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories
    const wrong = Object.entries(catalogue).filter(([key, entry]) => {
      const needs = keys.get(key)?.plural ? forms : undefined
      const lacks = typeof entry === 'string' ? [] : needs?.filter((form) => !(form in entry))
      // "one" may say its number in a word; every other form says what English says.
      const differs = textsOf(entry).some((text) => namesIn(text).join() !== namesIn(key).join())
      return differs || (needs !== undefined && typeof entry === 'string') || lacks?.length
    })
    expect(wrong).toEqual([])
  })
})

it('says a text in one room only', () => {
  expect(() => joined([{ Score: 'Betyg' }, { Score: 'Poäng' }])).toThrow('two rooms say: Score')
})

it('is packed without loss', () => {
  const texts = packCatalogues(CATALOGUES)
  for (const [tag, catalogue] of Object.entries(CATALOGUES)) {
    const found = Object.keys(catalogue).map((key) => [key, findEntry(texts, tag, key)])
    expect(Object.fromEntries(found)).toEqual(catalogue)
  }
  expect(findEntry(texts, 'de', 'never said')).toBeUndefined()
  const twins = { costarring: 'a', liquid: 'b' } // One id by FNV-1a of 32 bits.
  expect(() => packCatalogues({ de: twins })).toThrow('one id')
})

describe('a text', () => {
  it('falls into words, values and tags', () => {
    expect(piecesOf('Try <demo>the {name} demo</demo>, {n} times')).toEqual([
      'Try ',
      { name: 'demo', inner: ['the ', { name: 'name' }, ' demo'] },
      ', ',
      { name: 'n' },
      ' times',
    ])
  })

  it('is English outside a page, with its numbers written out', () => {
    expect(t('{n} answers by {who}', { n: 12345, who: 'Ada' })).toBe('12,345 answers by Ada')
    expect(plural(1, { one: '{n} answer', other: '{n} answers' })).toBe('1 answer')
    expect(plural(1000, { one: '{n} answer', other: '{n} answers' })).toBe('1,000 answers')
  })
})

it.each([
  ['sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
  ['nl,zh-Hant;q=0.7,de;q=0.2', 'zh'],
  ['fr;q=0,es', 'es'],
  ['nl', 'en'],
  ['', 'en'],
])('%s asks for %s', (header, locale) => expect(preferred(header)).toBe(locale))

describe('a member', () => {
  let member: Member
  beforeAll(async () => {
    member = await startMember()
  })
  afterAll(() => member.app.close())

  const readIn = async (language: string, cookie = '') => {
    const headers = { cookie: `${member.cookie}${cookie}`, 'accept-language': language }
    return await (await member.app.request('/', { headers })).text()
  }

  it('reads the browser’s language until another is chosen', async () => {
    expect(await readIn('de-AT')).toMatch(/<html lang="de">[\s\S]*Abmelden/)
    expect(await readIn('de-AT', '; locale=sv')).toMatch(/<html lang="sv">[\s\S]*Logga ut/)
    expect(await readIn('de-AT', '; locale=xx')).toContain('<html lang="de">')
  })

  it('reads pages made at the same time each in its own language', async () => {
    const pages = await Promise.all(['fr', 'en', 'zh', 'da'].map((language) => readIn(language)))
    expect(pages.map((page) => /<html lang="(..)"/.exec(page)?.[1])).toEqual(['fr', 'en', 'zh', 'da'])
    expect(pages.map((page) => page.includes('Sign out'))).toEqual([false, true, false, false])
  })

  it('chooses a language by a form, and comes back to the page', async () => {
    const send = (locale: string, referer: string) =>
      member.app.request('/language', {
        method: 'POST',
        headers: { referer, origin: 'http://earshot.test', 'sec-fetch-site': 'same-origin' },
        body: new URLSearchParams({ locale }),
      })
    const chosen = await send('sv', 'http://earshot.test/churn?days=30')
    expect(chosen.status).toBe(303)
    expect(chosen.headers.get('location')).toBe('/churn?days=30')
    expect(chosen.headers.get('set-cookie')).toMatch(/^locale=sv;.*HttpOnly; SameSite=Lax/)
    const abroad = await send('sv', 'http://elsewhere.test/churn')
    expect(abroad.headers.get('location')).toBe('/')
    expect((await send('xx', '')).status).toBe(400)
  })
})
