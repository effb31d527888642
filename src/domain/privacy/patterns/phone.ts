import { digitsOf, followsWord, type PersonalPattern, spansOf } from '../pattern'

const BETWEEN = String.raw`(?:[ .\/-]|\) ?-?| ?\(| [\/-] )?`
const CANDIDATE = new RegExp(
  String.raw`(?<![\p{Script=Latin}\p{N}#№]|\d[.,:/-]|[#№] )(?:\+|\(\+?)?\d(?:${BETWEEN}\d){6,14}` +
    String.raw`(?![\p{Script=Latin}\p{N}%€$£¥]|[.,:/-]\d| ?(?:€|eur|usd|sek|dkk|nok|kr)\b)`,
  'giu',
)

const CALLED = /(?:phone|mobile|cell|call|ring|text me|reach me|whatsapp|tel|tlf|mobil|nummer|telefon|handy|anruf|puh|soita|bel|téléphone|appel|portable|móvil|teléfono|llám|telemóvel|ligu|celular|cellulare|chiam|电话|手机|打给|電話|携帯)/i
const ORDERED = /(?:order|kund|customer|client|account|invoice|ticket|case|ref|id|no|nr|version|bestell|auftrag|rechnung|ordre|faktura|tilaus|lasku|factuur|commande|facture|pedido|factura|encomenda|fatura|ordine|fattura|serial|tracking|sendung|订单|单号|編號|编号|注文|番号)\w{0,10}[ .:#№：]{0,4}$/i

const DATE = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})(?: .*)?$/
const SPAN_OF_YEARS = /^(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d$/

/** As numbers are written in one country, with its first digits; bare runs only where they tell enough. */
const NATIONAL: readonly RegExp[] = [
  // Trunk 0: grouped, or ten and eleven digits in one piece.
  /^\(?0[1-9]\d{0,4}\)?[ ./-]{0,3}\d{2,4}(?:[ ./-]?\d{2,4}){1,4}$/,
  // North America.
  /^(?:1[ .-]?)?\(?[2-9]\d\d\)?[ .-]\d{3}[ .-]\d{4}$/,
  // China, Spain, Portugal, Italy: mobiles.
  /^1[3-9]\d[ -]?\d{4}[ -]?\d{4}$/,
  /^[679]\d\d[ .-]\d{2,3}[ .-]\d{2,3}(?:[ .-]\d{2})?$/,
  /^3[2-9]\d[ .-]?\d{3}[ .-]?\d{3,4}$/,
]

/** Phone numbers: international ones, national ones by their form, and any beside a word for them. */
export const phone: PersonalPattern = {
  kind: 'phone',
  sign: /\d/,
  find: (text) =>
    spansOf(CANDIDATE, text, (run, start) => {
      const { length } = digitsOf(run)
      if (isDate(run)) return false
      if (run.startsWith('+') || run.startsWith('(+')) return length >= 8
      if (followsWord(text, start, ORDERED)) return false
      if (/^00[1-9]/.test(run)) return length >= 10
      if (followsWord(text, start, CALLED)) return true
      return length >= 9 && NATIONAL.some((form) => form.test(run))
    }),
}

const isDate = (run: string): boolean => DATE.test(run) || SPAN_OF_YEARS.test(run)
