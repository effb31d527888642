import { describe, expect, it } from 'vitest'
import { tagText } from '../../../src/domain/text/tag'

const language = (text: string, locale: string | null = null) => tagText(text, { locale }).language

describe('language', () => {
  it.each([
    ['en', 'The app crashes every time I log in.'],
    ['sv', 'Appen kraschar varje gång jag loggar in.'],
    ['da', 'Kundeservice svarede aldrig på mine mails efter jul.'],
    ['no', 'Jeg får ikke noe svar når jeg ringer dere.'],
    ['de', 'Der Kundendienst hat nie auf meine E-Mails geantwortet.'],
    ['fr', "L'application plante à chaque fois que je me connecte."],
    ['es', 'La aplicación se cierra cada vez que inicio sesión.'],
    ['nl', 'De klantenservice heeft nooit op mijn e-mails geantwoord.'],
    ['pt', 'O atendimento nunca respondeu aos meus e-mails.'],
    ['it', 'Il servizio clienti non ha mai risposto alle mie email.'],
    ['fi', 'Sovellus kaatuu joka kerta kun kirjaudun sisään.'],
    ['zh', '每次登录应用都会崩溃。'],
    ['ja', 'ログインするたびにアプリが落ちます。'],
    ['ja', 'iPhoneでアプリが落ちる'],
    ['ko', '로그인할 때마다 앱이 종료됩니다.'],
    ['ru', 'Приложение вылетает при каждом входе.'],
    ['uk', 'Застосунок не відкривається, і підтримка мовчить.'],
    ['ar', 'التطبيق يتعطل كل مرة'],
    ['th', 'แอปค้างทุกครั้ง'],
    ['el', 'Η εφαρμογή κολλάει'],
  ])('hears %s in "%s"', (expected, text) => {
    expect(language(text)).toBe(expected)
  })

  it('trusts the locale for one to three words', () => {
    expect(language('Super', 'de-DE')).toBe('de')
    expect(language('Super', 'en-US')).toBe('en')
    expect(language('最高', 'ja')).toBe('ja')
    expect(language('最高', 'en')).toBe('zh')
  })

  it('trusts the words of a longer text over the locale', () => {
    expect(language('Die App ist nicht sehr gut', 'en')).toBe('de')
    expect(language('This is not what I wanted', 'sv')).toBe('en')
  })

  it('lets the locale decide between languages that look alike', () => {
    expect(language('det er for dyrt', 'da')).toBe('da')
    expect(language('det er for dyrt', 'nb-NO')).toBe('no')
    expect(language('Ово је добро', 'sr')).toBe('sr')
  })

  it('takes the locale of a language without a list when no other speaks', () => {
    expect(language('Aplikace padá pokaždé znovu', 'cs-CZ')).toBe('cs')
  })

  it('hears nothing when nothing speaks', () => {
    expect(language('xyzzy plugh')).toBeNull()
    expect(language('123 456')).toBeNull()
    expect(language('xyzzy plugh', 'not a locale')).toBeNull()
    expect(language('xyzzy plugh', 'ja')).toBeNull()
  })
})
