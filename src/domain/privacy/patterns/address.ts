import { type PersonalPattern, type Span, spansOf } from '../pattern'

const NUMBER = String.raw`\d{1,4}(?!\d|[.,:%]\d)(?: ?[a-zA-Z](?!\p{L}))?`
const WORDS = String.raw`(?:\p{Lu}[\p{L}'’.-]{0,30} ){1,4}`

const FORMS: readonly RegExp[] = [
  // "12 Baker Street"
  new RegExp(String.raw`(?<![\p{L}\p{N}.,])\d{1,5}[A-Za-z]? ${WORDS}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Square|Terrace|Crescent)(?![\p{L}\p{N}])`, 'gu'),
  // "Lindenstraße 5", "Storgatan 12 B", "Kerkstraat 7", "Mannerheimintie 3"
  new RegExp(String.raw`(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]{2,30}(?:straße|strasse|str\.|gasse|allee|platz|gatan|vägen|gränd|torget|gade|allé|stræde|gaten|gata|veien|straat|laan|gracht|plein|kade|katu|kuja|polku) ${NUMBER}`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]{4,30}(?:weg|vej|vegen|väg|tie) ${NUMBER}`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}\p{N}])${WORDS}(?:Straße|Strasse|Str\.|Allee|Platz|Weg|Vej|Gade) ${NUMBER}`, 'gu'),
  // "12 rue de la Paix"
  /(?<![\p{L}\p{N}])\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|bd|place|chemin|allée|impasse|quai|cours|route) (?:(?:de|du|des|la|le|les) |l['’]|d['’]){0,3}\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,3}/gu,
  // "Calle Mayor 5", "Rua Augusta, 120", "Via Roma 10"
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:[Cc]alle|C\/|[Aa]venida|[Aa]vda\.?|[Pp]laza|[Pp]aseo|[Rr]ua|[Tt]ravessa|[Pp]raça|[Aa]lameda|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Vv]icolo) (?:d[aeio]s? |del |della |dell['’]|la |los |las ){0,2}\p{Lu}[\p{L}'’.-]{3,30}(?: (?:d[aeio]s? |del )?\p{Lu}[\p{L}'’.-]{1,30}){0,4},? (?:n[.ºo°]{0,2} ?)?${NUMBER}`, 'gu'),
]

// Written in one piece: the number is found first, and the name before it.
const HAN_NUMBER = /(?:路|街|大道|巷|弄)\d{1,5}号(?:\d{1,4}(?:室|楼|单元))?|\d{1,3}丁目\d{1,3}(?:[-−番]\d{1,3}号?)?|(?<=[市区町村].{1,10})(?<!\d)\d{1,3}[-−]\d{1,3}(?:[-−]\d{1,4})?/gu
const HAN_NAME = /[\p{Script=Han}\p{Script=Katakana}の]{1,14}$/u

/** Streets with a house number, as they are written where the offered languages are spoken. */
export const address: PersonalPattern = {
  kind: 'address',
  sign: /\d/,
  find: (text): Span[] => [
    ...FORMS.flatMap((form) => spansOf(form, text)),
    ...spansOf(HAN_NUMBER, text).map(({ start, end }) => ({
      start: start - (HAN_NAME.exec(text.slice(Math.max(0, start - 14), start))?.[0].length ?? 0),
      end,
    })),
  ],
}
