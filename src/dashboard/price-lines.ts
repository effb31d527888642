import type { ListedPrice, PriceList } from '../domain/billing/price-list'
import { decimalToMinor, minorToText, readDecimal } from '../domain/imports/amounts'
import { intervalOf, nameInterval } from '../domain/imports/intervals'
import { AppError } from '../errors'
import { t } from './i18n/t'

const MAX_LINES = 500
const MAX_ID = 200
const MAX_MINOR = 1e12

/** A price list as people write it: one price a line, as "501 20.00 USD month". */
export const writePriceLines = (prices: PriceList): string =>
  Object.entries(prices)
    .map(([id, price]) =>
      [id, minorToText(price.unitMinor, price.currency), price.currency, wordOf(price)].join(' '),
    )
    .join('\n')

const wordOf = ({ interval, intervalCount }: ListedPrice): string =>
  intervalCount === 1 ? interval : `${intervalCount} ${interval}s`

/** Reads such a list. Throws invalid_request with the number of the line that is none. */
export function readPriceLines(text: string): PriceList {
  const lines = text.split('\n').map((line) => line.trim())
  const prices = new Map<string, ListedPrice>()
  for (const [place, line] of lines.entries()) {
    if (line === '') continue
    const read = readLine(line)
    if (read === null) throw refusal(t('line {n} is no price, as "501 20.00 USD month" is', { n: place + 1 }))
    if (prices.has(read.id)) throw refusal(t('line {n} lists a price that another line lists', { n: place + 1 }))
    if (prices.size === MAX_LINES) throw refusal(t('line {n} is one more than the {most} there may be', { n: place + 1, most: MAX_LINES }))
    prices.set(read.id, read.price)
  }
  return Object.fromEntries(prices)
}

const refusal = (what: string): AppError => new AppError('invalid_request', what)

function readLine(line: string): { id: string; price: ListedPrice } | null {
  const [id = '', amount = '', code = '', ...words] = line.split(/\s+/)
  const decimal = readDecimal(amount, 'dot')
  const cycle = intervalOf(nameInterval(words.join(' ')))
  if (id.length > MAX_ID || decimal === null || cycle === null || !/^[a-z]{3}$/i.test(code)) return null
  const currency = code.toUpperCase()
  const unitMinor = decimalToMinor(decimal, currency)
  return unitMinor >= 0 && unitMinor <= MAX_MINOR
    ? { id, price: { unitMinor, currency, ...cycle } }
    : null
}
