/** How the nouns of a language, and adjectives like them, change; written for this project. */
export interface Endings {
  /** "orna:a" gives "fakturorna" its "faktura". The longest that fits is taken, once. */
  endings: string
  /** Words left alone; "*itet" is the end of any word. */
  keep?: string
  /** Before an ending is taken: "Abstürze" is compared as "absturze". */
  plain?: (word: string) => string
  /** After it is taken, letters that change with it: "prijz" is "prijs", "hinn" is "hint". */
  folds?: readonly (readonly [letters: RegExp, to: string])[]
}

const DOUBLE_CONSONANT = /([bdfgklmnprst])\1$/

const dropAccents = (word: string): string =>
  word.normalize('NFD').replace(/[\u0300-\u036f]/g, '')

const UMLAUTS: Record<string, string> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' }
const dropUmlauts = (word: string): string =>
  word.replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)

export const ENDINGS: Record<string, Endings> = {
  en: {
    endings: 'ies:y sses:ss shes:sh ches:ch xes:x zes:z ss:ss us:us is:is s:',
    keep: 'series news movies cookies always perhaps sales settings windows movie cookie',
  },
  sv: {
    endings: `ornas:a orna:a ors:a or:a arnas: arna: ars: ar: ernas: erna: ers: er: ens: en: ets: et:
      an:a ern:er orn:or eln:el andet:ande anden:ande andena:ande andets:ande cen:ce sen:s sens:s
      ssen:ss amma:am amt:am igt:ig iga:ig én:é éer:é`,
    keep: `vatten internet paket server router order nummer papper lager filter fönster mönster
      kalender charter semester december *itet *tor *mber nätet`,
    folds: [[/mm$/, 'm'], [/nn$/, 'n']],
  },
  da: {
    endings: 'ernes: erne: ers: er: enes: ene: ens: en: ets: et: es: e:',
    keep: 'internet server router app order nummer lager filter december *itet',
    folds: [[/^app(en|s)?$/, 'app'], [DOUBLE_CONSONANT, '$1']],
  },
  no: {
    endings: 'ernes: erne: enes: ene: ers: er: ens: en: ets: et: es: e:',
    keep: 'internet server router order nummer lager filter desember *itet',
    folds: [[/mm$/, 'm']],
  },
  fi: {
    endings: `us:u ys:y ksen: kset: ksia: ksissa: ksesta: ksella: kselle: ksessa: sta: stä:
      ssa: ssä: lla: llä: lta: ltä: lle: ksi: tta: ttä: hin: iin: ien: jen: iden: ita: itä: n: t:
      minen:mi misen:mi mista:mi miset:mi`,
    folds: [
      [/[aeiouyäö]{1,3}$/, ''], [/nn$/, 'nt'], [/rr$/, 'rt'], [/d$/, 't'], [/ng$/, 'nk'],
      [/([ptk])\1$/, '$1'],
    ],
  },
  de: {
    endings: `ern: ers: er: en: em: es: e: bs:b ds:d fs:f gs:g ks:k ls:l ms:m ns:n ps:p rs:r ts:t
      ungs:ung n: `,
    keep: 'essen *essen daten service internet *ion',
    plain: dropUmlauts,
  },
  nl: {
    endings: 'heden:heid ingen:ing eren:er en: s: e:',
    keep: 'service internet prijs reis huis',
    folds: [
      [/z$/, 's'], [/v$/, 'f'], [DOUBLE_CONSONANT, '$1'], [/([aeou])\1(?=[^aeiou]$)/, '$1'],
    ],
  },
  fr: {
    endings: 'eaux:eau aux:al eux:eu euses:eur euse:eur s:',
    keep: 'temps frais acces bus prix process virus',
    plain: dropAccents,
  },
  es: {
    endings: `iones:ion ces:z ntes:nte ches:che jes:je bles:ble bres:bre tres:tre tes:te lles:lle
      les:l res:r nes:n des:d ques:que s: `,
    keep: 'gracias bus virus crisis',
    plain: dropAccents,
  },
  pt: {
    endings: 'coes:cao soes:sao oes:ao aes:ao ais:al eis:el ois:ol ns:m res:r zes:z s:',
    keep: 'virus gratis mais',
    plain: dropAccents,
  },
  it: {
    endings: 'chi:c che:c ghi:g ghe:g io:i ii:i a: e: i: o:',
    plain: dropAccents,
  },
}
