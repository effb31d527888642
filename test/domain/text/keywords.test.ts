import { describe, expect, it } from 'vitest'
import { tagText } from '../../../src/domain/text/tag'

const tag = (text: string, locale: string | null) => tagText(text, { locale }).keywords
const words = (text: string, locale: string | null = 'en') =>
  tag(text, locale).map(({ word }) => word)

describe('keywords of English', () => {
  it.each([
    ['crash', 'crash crashes crashed crashing Crashing!'],
    ['freeze', 'freezes freezing'],
    ['notification', 'notification notifications'],
    ['integration', 'integrations integrated integrating'],
    ['community', 'communities'],
    ['communication', 'communicated'],
    ['price', 'prices priced'],
    ['settings', 'setting settings'],
    ['widget', 'widgets'],
    ['flamingo', 'flamingos'],
  ])('counts all forms of "%s" under it', (word, forms) => {
    for (const form of forms.split(' ')) expect(words(form)).toEqual([word])
  })

  it.each(['good', 'terrible', 'really', 'of course', 'organized', 'soooo', "it's", 'important'])(
    'finds no topic in "%s"',
    (text) => {
      expect(words(text)).toEqual([])
    },
  )

  it.each([
    ['I cannot log in on my phone', ['login', 'phone']],
    ['logging out takes minutes', ['logout']],
    ['The WiFi, the wi-fi and the wi fi', ['wifi']],
    ['bank syncs fail', ['bank sync']],
    ['the export button is hidden', ['export']],
    ['contact support', ['contact', 'support']],
    ['export invoices', ['export', 'invoice']],
    ['the app updated overnight', ['app', 'update', 'overnight']],
    ['the app, support', ['app', 'support']],
  ])('names the things in "%s"', (text, found) => {
    expect(words(text)).toEqual(found)
  })

  it('leaves qualities to the thing they are said of', () => {
    expect(tag('support was slow', 'en')).toEqual([{ word: 'support', sentiment: -1 }])
    expect(tag('so slow', 'en')).toEqual([{ word: 'slow', sentiment: -1 }])
  })

  it('tells what is said of each thing by the nearest opinion in its clause', () => {
    expect(tag('Great design and slow support, pricing', 'en')).toEqual([
      { word: 'design', sentiment: 1 },
      { word: 'support', sentiment: -1 },
      { word: 'pricing', sentiment: 0 },
    ])
    expect(tag('I love the dashboard but the reports crash', 'en')).toEqual([
      { word: 'dashboard', sentiment: 1 },
      { word: 'report', sentiment: -1 },
      { word: 'crash', sentiment: -1 },
    ])
  })

  it('keeps the five that tell most, in reading order', () => {
    const text = 'A grandmother told me: login, billing, export, search and sync are great. Search!'
    expect(words(text)).toEqual(['login', 'billing', 'export', 'search', 'sync'])
  })
})

describe('keywords of other languages', () => {
  it.each([
    ['sv', 'Appen kraschar varje gång jag loggar in.', ['appen', 'kraschar', 'loggar']],
    ['de', 'Der Kundendienst hat nie geantwortet', ['kundendienst', 'geantwortet']],
    ['fr', 'L’application plante quand je me connecte', ['application', 'plante', 'connecte']],
    ['zh', '客服从来没有回复我的邮件。', ['客服', '回复', '邮件']],
    ['ja', 'ログインするたびにアプリが落ちます。', ['ログイン', 'アプリ', '落ち']],
    [null, 'xyzzy plugh', ['xyzzy', 'plugh']],
  ])('leaves out the function words of %s', (locale, text, found) => {
    expect(words(text, locale)).toEqual(found)
  })

  it('prefers what is said twice', () => {
    const text = 'Faktura, rapportering, kundtjänsten, prenumeration, inloggningen och sen: faktura'
    expect(words(text, 'sv')).toContain('faktura')
  })
})
