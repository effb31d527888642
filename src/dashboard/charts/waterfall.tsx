import type { MovementType } from '../../domain/billing/movement'
import type { ChurnSummary } from '../../services/summaries/churn'
import { formatMoney, formatMoneyChange } from '../format'
import { countOf, humanize } from '../words'
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
export const Waterfall = ({ summary }: { summary: ChurnSummary }) => {
  const steps = stepsOf(summary)
  const ends = steps.flatMap(({ from, to }) => [from, to])
  const span = { min: Math.min(...ends), max: Math.max(...ends, Math.min(...ends) + 1) }
  return (
    <table class="waterfall">
      <caption class="hidden">MRR from start to end</caption>
      <thead class="hidden">
        <tr>
          <th scope="col">Movement</th>
          <th scope="col">Bar</th>
          <th scope="col">Amount and customers</th>
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

function stepsOf({
  flow,
  counts,
  currency,
  customersAtStart,
  customersAtEnd,
}: ChurnSummary): Step[] {
  let at = 0
  const moves = ORDER.map((type): Step => {
    const from = at
    at += flow.moved[type]
    return {
      name: humanize(type),
      from,
      to: at,
      tone: flow.moved[type] < 0 ? 'low' : 'high',
      amount: formatMoneyChange(flow.moved[type], currency),
      customers: counts[type] === 0 ? '' : `${counts[type]}×`,
    }
  })
  const total = (name: string, to: number, minor: number, customers: number): Step => ({
    name,
    from: 0,
    to,
    tone: 'total',
    amount: formatMoney(minor, currency),
    customers: countOf(customers, 'customer'),
  })
  return [
    total('Start', 0, flow.start, customersAtStart),
    ...moves,
    total('End', at, flow.end, customersAtEnd),
  ]
}
