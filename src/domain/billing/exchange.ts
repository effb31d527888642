import { currencyDigits } from '../money'
import { addDays } from '../time'
import { MOVEMENT_TYPES, type MovementType } from './movement'

/** What moved of one type on one day in one currency, minor units, signed. */
export interface CurrencyFlow {
  currency: string
  day: string
  type: MovementType
  amountMinor: number
}

/** One unit of a currency in units of the workspace's own from a day on, as decimal text. */
export interface ExchangeRate {
  currency: string
  fromDay: string
  rate: string
}

/** All currencies together, minor units of the workspace's own. Always: start + moved + fx = end. */
export interface ConvertedFlow {
  start: number
  moved: Record<MovementType, number>
  /** What rates alone did to MRR that stood still. */
  fx: number
  end: number
  /** Currencies without a rate on a day one is needed: left out of every figure, never guessed. */
  missing: string[]
}

/**
 * Flows of a range of days in the workspace's currency, each at the rate of its day. What stood at the
 * start is worth what it was on the evening before, so that one range begins as the last one ended;
 * where the table begins with the range, what it was that morning.
 *
 * What is rounded is the balance, half a cent away from 0, and a flow is the difference it makes: with
 * one rate throughout, the flows alone lead from start to end and `fx` is 0.
 * Unit: minor units. `flows` lie within the range; starts of 0 need no rate.
 */
export function convertFlows(
  flows: readonly CurrencyFlow[],
  startByCurrency: Readonly<Record<string, number>>,
  rates: readonly ExchangeRate[],
  workspaceCurrency: string,
  range: { fromDay: string; toDay: string },
): ConvertedFlow {
  const total: ConvertedFlow = { start: 0, moved: none(), fx: 0, end: 0, missing: [] }
  for (const currency of currenciesOf(flows, startByCurrency)) {
    const own = convertOne(
      flows.filter((flow) => flow.currency === currency).sort(inOrder),
      startByCurrency[currency] ?? 0,
      converterOf(currency, rates, workspaceCurrency),
      range,
    )
    if (own === null) total.missing.push(currency)
    else add(total, own)
  }
  return total
}

type Converted = Omit<ConvertedFlow, 'missing'>

function convertOne(
  flows: readonly CurrencyFlow[],
  startMinor: number,
  rateOn: (day: string) => Convert | null,
  { fromDay, toDay }: { fromDay: string; toDay: string },
): Converted | null {
  let balance = startMinor
  let convert = balance === 0 ? toNothing : (rateOn(addDays(fromDay, -1)) ?? rateOn(fromDay))
  if (convert === null) return null
  const start = convert(balance)
  const moved = none()
  let fx = 0
  for (const { day, type, amountMinor } of flows) {
    const today = rateOn(day)
    if (today === null) return null
    fx += today(balance) - convert(balance)
    moved[type] += today(balance + amountMinor) - today(balance)
    balance += amountMinor
    convert = today
  }
  const last = balance === 0 ? toNothing : rateOn(toDay)
  if (last === null) return null
  return { start, moved, fx: fx + last(balance) - convert(balance), end: last(balance) }
}

/** Minor units of one currency in minor units of another. */
type Convert = (minor: number) => number

const toNothing: Convert = () => 0

/** The conversion in force on a day, by the latest rate from that day or before; null without one. */
function converterOf(
  currency: string,
  rates: readonly ExchangeRate[],
  workspaceCurrency: string,
): (day: string) => Convert | null {
  if (currency === workspaceCurrency) return () => (minor) => minor
  const steps = rates
    .filter((rate) => rate.currency === currency)
    .map(({ fromDay, rate }) => ({ fromDay, convert: convertBy(rate, currency, workspaceCurrency) }))
    .sort((a, b) => (a.fromDay < b.fromDay ? -1 : 1))
  return (day) => lastUpTo(steps, day)?.convert ?? null
}

/** Exact until it is rounded: a binary fraction would shift cents. */
function convertBy(rate: string, from: string, to: string): Convert {
  const [whole = '', fraction = ''] = rate.split('.')
  const times = BigInt(whole + fraction) * 10n ** BigInt(currencyDigits(to))
  const parts = 10n ** BigInt(fraction.length + currencyDigits(from))
  return (minor) => {
    const amount = BigInt(minor) * times
    const half = amount < 0n ? -parts / 2n : parts / 2n
    return Number((amount + half) / parts)
  }
}

/** Of steps in order the last that begins on the day or before it. */
function lastUpTo<Step extends { fromDay: string }>(steps: readonly Step[], day: string): Step | undefined {
  let low = 0
  let high = steps.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((steps[middle]?.fromDay ?? '') <= day) low = middle + 1
    else high = middle
  }
  return steps[low - 1]
}

const currenciesOf = (
  flows: readonly CurrencyFlow[],
  startByCurrency: Readonly<Record<string, number>>,
): string[] => [...new Set([...Object.keys(startByCurrency), ...flows.map(({ currency }) => currency)])].sort()

/** Gains before losses within a day, so that cents fall the same way each time. */
const inOrder = (a: CurrencyFlow, b: CurrencyFlow): number =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : MOVEMENT_TYPES.indexOf(a.type) - MOVEMENT_TYPES.indexOf(b.type)

const none = (): Record<MovementType, number> => ({
  new: 0,
  reactivation: 0,
  expansion: 0,
  contraction: 0,
  churn: 0,
})

function add(total: ConvertedFlow, part: Converted): void {
  total.start += part.start
  total.fx += part.fx
  total.end += part.end
  for (const type of MOVEMENT_TYPES) total.moved[type] += part.moved[type]
}
