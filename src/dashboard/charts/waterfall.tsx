import type { MovementType } from '../../domain/billing/movement'
import { endedIn } from '../../domain/metrics/payer-flow'
import type { MovementBucket } from '../../services/summaries/movements'
import { formatCount, formatMoney, formatMoneyChange } from '../format'
import { plural, t } from '../i18n/t'
import { humanize } from '../words'
import { percentOf, round } from './domain'

const ORDER: readonly MovementType[] = ['new', 'reactivation', 'expansion', 'contraction', 'churn']

/** A line of the table; `from` and `to` are MRR against the start, minor units. */
interface Step {
  name: string
  from: number
  to: number
  tone: 'total' | 'high' | 'low'
  amount: string
  customers: string
}

/** How MRR came from its start to its end: each bar begins where the one above it ended. */
export const Waterfall = ({
  moved,
  currency,
}: {
  moved: Pick<MovementBucket, 'flow' | 'counts' | 'payers'>
  currency: string
}) => {
  const steps = stepsOf(moved, currency)
  const ends = steps.flatMap(({ from, to }) => [from, to])
  const span = { min: Math.min(...ends), max: Math.max(...ends, Math.min(...ends) + 1) }
  return (
    <table class="waterfall">
      <caption class="hidden">{t('MRR from start to end')}</caption>
      <thead class="hidden">
        <tr>
          <th scope="col">{t('Movement')}</th>
          <th scope="col">{t('Bar')}</th>
          <th scope="col">{t('Amount and customers')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ name, from, to, tone, amount, customers }) => {
          const [left, right] = [Math.min(from, to), Math.max(from, to)].map((value) =>
            percentOf(value, span),
          )
          const x = left ?? 0
          return (
            <tr class={tone}>
              <th scope="row">{name}</th>
              <td class="bar">
                <svg width="100%" height="16" aria-hidden="true">
                  <rect
                    class={tone}
                    x={`${Math.min(x, 99)}%`}
                    width={`${Math.max(1, round((right ?? 0) - x))}%`}
                    height="16"
                    rx="2"
                  />
                </svg>
              </td>
              <td class="number rate">
                {amount}
                <span class="interval">{customers}</span>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function stepsOf(
  { flow, counts, payers }: Pick<MovementBucket, 'flow' | 'counts' | 'payers'>,
  currency: string,
): Step[] {
  let at = 0
  const customers: Record<MovementType, string> = {
    new: customersOf(payers.joined),
    reactivation: customersOf(payers.returned),
    expansion: timesOf(counts.expansion),
    contraction: timesOf(counts.contraction),
    churn: customersOf(endedIn(payers)),
  }
  const moves = ORDER.map((type): Step => {
    const from = at
    at += flow.moved[type]
    return {
      name: humanize(type),
      from,
      to: at,
      tone: flow.moved[type] < 0 ? 'low' : 'high',
      amount: formatMoneyChange(flow.moved[type], currency),
      customers: customers[type],
    }
  })
  const total = (name: string, to: number, minor: number, count: number): Step => ({
    name,
    from: 0,
    to,
    tone: 'total',
    amount: formatMoney(minor, currency),
    customers: plural(count, { one: '{n} customer', other: '{n} customers' }),
  })
  return [
    total(t('Start'), 0, flow.start, payers.start),
    ...moves,
    total(t('End'), at, flow.end, payers.end),
  ]
}

const customersOf = (count: number): string => (count === 0 ? '' : plural(count, {
  one: '{n} customer',
  other: '{n} customers',
}))

/** A customer may move several times. */
const timesOf = (count: number): string => (count === 0 ? '' : `${formatCount(count)}×`)
