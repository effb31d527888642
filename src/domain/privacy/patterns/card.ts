import { passesLuhn } from '../check-digits'
import { digitsOf, type PersonalPattern, spansOf } from '../pattern'

const RUN = /(?<![\p{Script=Latin}\p{N}.,/-])\d(?:[ -]?\d){12,18}(?![\p{Script=Latin}\p{N}]|[.,-]\d)/gu

/** First digits and lengths of the networks (ISO/IEC 7812 issuer ranges as they publish them). */
const NETWORKS: [name: string, digits: RegExp][] = [
  ['Visa', /^4(?:\d{12}|\d{15}|\d{18})$/],
  ['Mastercard', /^(?:5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12})$/],
  ['American Express', /^3[47]\d{13}$/],
  ['Diners Club', /^3(?:0[0-5]|[689]\d)\d{11}$/],
  ['Discover', /^6(?:011|4[4-9]\d|5\d\d)\d{12}$/],
  ['JCB', /^35(?:2[89]|[3-8]\d)\d{12}$/],
  ['UnionPay', /^62\d{14,17}$/],
  ['Maestro', /^(?:50|5[6-8]|67)\d{14,17}$/],
]

/** Payment cards: digits of a network's length and beginning, whose check digit is right. */
export const card: PersonalPattern = {
  kind: 'card',
  sign: /\d/,
  find: (text) =>
    spansOf(RUN, text, (run) => {
      const digits = digitsOf(run)
      return passesLuhn(digits) && NETWORKS.some(([, network]) => network.test(digits))
    }),
}
