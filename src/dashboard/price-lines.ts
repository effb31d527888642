import type { ListedPrice, PriceList } from '../domain/billing/price-list'
import { decimalToMinor, minorToText, readDecimal } from '../domain/imports/amounts'
import { intervalOf, nameInterval } from '../domain/imports/intervals'
import { AppError } from '../errors'

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
    if (read === null) throw refusal(place, 'is no price, as "501 20.00 USD month" is')
    if (prices.has(read.id)) throw refusal(place, 'lists a price that another line lists')
    if (prices.size === MAX_LINES) throw refusal(place, `is one more than the ${MAX_LINES} there may be`)
    prices.set(read.id, read.price)
  }
  return Object.fromEntries(prices)
}

const refusal = (place: number, what: string): AppError =>
  new AppError('invalid_request', `line ${place + 1} ${what}`)

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
