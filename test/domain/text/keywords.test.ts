import { describe, expect, it } from 'vitest'
import { keyOf } from '../../../src/domain/text/keyword'
import { tagText } from '../../../src/domain/text/tag'

const tag = (text: string, locale: string | null) => tagText(text, { locale }).keywords
const said = (text: string, locale: string | null = 'en') =>
  tag(text, locale).map(({ word }) => word)
const keys = (text: string, locale: string | null = 'en') => tag(text, locale).map(keyOf)
const signs = (text: string, locale: string | null = 'en') =>
  tag(text, locale).map(({ word, sentiment }) => [word, sentiment])

describe('keywords', () => {
  it.each([
    ['en', 'crash', 'crash crashes crashed crashing Crashing!'],
    ['en', 'freeze', 'freezes freezing'],
    ['en', 'notification', 'notification notifications'],
    ['en', 'integration', 'integrations integrating'],
    ['en', 'community', 'communities'],
    ['en', 'communication', 'communicated'],
    ['en', 'price', 'prices priced'],
    ['en', 'settings', 'setting settings'],
    ['en', 'flamingo', 'flamingos'],
    ['sv', 'krasch', 'kraschar kraschade krascha kraschat'],
    ['sv', 'faktura', 'faktura fakturan fakturor fakturorna'],
    ['sv', 'långsam', 'långsam långsamt långsamma'],
    ['da', 'faktura', 'faktura fakturaen fakturaer'],
    ['no', 'krasj', 'krasjer krasjet'],
    ['de', 'rechnung', 'Rechnung Rechnungen'],
    ['de', 'kündigung', 'Kündigung kündigen gekündigt'],
    ['nl', 'factuur', 'factuur facturen'],
    ['fi', 'hinta', 'hinta hinnat hinnan'],
    ['fi', 'kaatuminen', 'kaatuu kaatui'],
    ['fr', 'plantage', 'plante plantages'],
    ['es', 'habitación', 'habitación habitaciones habitacion'],
    ['pt', 'aplicação', 'aplicação aplicações'],
    ['it', 'camera', 'camera camere'],
    ['zh', '慢', '太慢 很慢'],
    // Signs of leaving are known by these keys.
    ['en', 'cancellation', 'cancelled cancelling cancellation'],
    ['de', 'wechseln', 'wechseln wechsel gewechselt'],
    ['sv', 'avsluta', 'avsluta avslutade'],
    ['fr', 'résiliation', 'résilier résiliation résilié'],
    ['es', 'cancelación', 'cancelar cancelación'],
    ['zh', '取消', '取消'],
  ])('count all forms of %s "%s" under it', (language, key, forms) => {
    for (const form of forms.split(' ')) expect(keys(form, language)).toEqual([key])
  })

  it.each([
    ['good', 'en'],
    ['terrible', 'en'],
    ['really', 'en'],
    ['of course', 'en'],
    ['organized', 'en'],
    ['soooo', 'en'],
    ["it's", 'en'],
    ['important', 'en'],
    ['väldigt bra', 'sv'],
    ['sehr gut, danke', 'de'],
    ["c'est parfait", 'fr'],
    ['非常好', 'zh'],
    ['最高です', 'ja'],
  ])('find no topic in "%s"', (text, language) => {
    expect(keys(text, language)).toEqual([])
  })

  it.each([
    ['It keeps logging me out', [['keeps logging me out', 'logout']]],
    ['I keep getting logged out', [['keep getting logged out', 'logout']]],
    ['logging out takes minutes', [['logging out', 'logout']]],
    ['It keeps crashing', [['crash', 'crash']]],
    ['It is too slow', [['too slow', 'slow']]],
    ['That is slow, too', [['slow', 'slow']]],
    ['The Wi-Fi is bad', [['wi-fi', 'wifi']]],
    ['bank syncs fail', [['bank syncs', 'bank sync']]],
    ['the export button is hidden', [['export button', 'export']]],
    ['The delivery time was too long', [['delivery time', 'delivery time']]],
    ['My fried  rice was cold', [['fried rice', 'fried rice']]],
  ])('are said as in "%s" and counted by their key', (text, found) => {
    expect(tag(text, 'en').map((keyword) => [keyword.word, keyOf(keyword)])).toEqual(found)
  })

  it.each([
    ['I cannot log in on my phone', ['login', 'phone']],
    ['The WiFi, the wi-fi and the wi fi', ['wifi']],
    ['contact support', ['contact', 'support']],
    ['export invoices', ['export', 'invoice']],
    ['the app updated again', ['app', 'update']],
    ['the app, support', ['app', 'support']],
    ['The parking was great', ['parking']],
  ])('name the things in "%s"', (text, found) => {
    expect(keys(text)).toEqual(found)
  })

  it.each([
    ['sv', 'Appen kraschar varje gång jag loggar in.', ['appen', 'krasch', 'loggar in']],
    ['sv', 'Kundtjänsten svarade aldrig på mina mejl', ['kundtjänsten', 'mejl']],
    ['da', 'Kundeservice svarede aldrig, og appen er langsom', ['kundeservice', 'appen']],
    ['no', 'Kundeservice svarte aldri på e-posten min', ['kundeservice', 'e-posten']],
    ['de', 'Der Kundendienst hat nie geantwortet', ['kundendienst']],
    ['de', 'die app ist langsam und der kundenservice antwortet nicht', ['app', 'kundenservice']],
    ['nl', 'De klantenservice reageert niet', ['klantenservice']],
    ['fi', 'Asiakaspalvelu ei vastannut', ['asiakaspalvelu']],
    ['fr', 'L’application plante quand je me connecte', ['application', 'plantage']],
    ['fr', 'Le temps d’attente est trop long', ['temps d’attente']],
    ['es', 'La atención al cliente es pésima', ['atención al cliente']],
    ['es', 'El cargador del portátil no carga', ['cargador', 'portátil']],
    ['pt', 'O atendimento ao cliente não responde', ['atendimento ao cliente']],
    ['it', 'I tempi di attesa sono troppo lunghi', ['tempi di attesa']],
    ['zh', '客服从来没有回复我的邮件。', ['客服', '邮件']],
    ['zh', '电池续航太差', ['电池续航']],
    ['ja', 'ログインするたびにアプリが落ちます。', ['ログイン', 'アプリ', '落ちる']],
    ['ko', '로그인할 때마다 앱이 종료됩니다.', ['로그인할', '때마다', '앱이', '종료됩니다']],
    [null, 'xyzzy plugh', ['xyzzy', 'plugh']],
  ])('are words of %s as said: "%s"', (locale, text, found) => {
    expect(said(text, locale)).toEqual(found)
  })

  it('leave qualities to the thing they are said of', () => {
    expect(signs('support was slow')).toEqual([['support', -1]])
    expect(signs('so slow')).toEqual([['slow', -1]])
  })

  it('tell what is said of each thing by the nearest opinion in its clause', () => {
    expect(signs('Great design and slow support, pricing')).toEqual([
      ['design', 1],
      ['support', -1],
      ['pricing', 0],
    ])
    expect(signs('I love the dashboard but the reports crash')).toEqual([
      ['dashboard', 1],
      ['reports', -1],
      ['crash', -1],
    ])
  })

  it('are the five that tell most, in reading order', () => {
    const text = 'A grandmother told me: login, billing, export, search and sync are great. Search!'
    expect(said(text)).toEqual(['login', 'billing', 'export', 'search', 'sync'])
  })

  it('prefer what is said twice', () => {
    const text = 'Faktura, rapportering, kundtjänsten, prenumeration, inloggningen och sen: faktura'
    expect(said(text, 'sv')).toContain('faktura')
  })
})
