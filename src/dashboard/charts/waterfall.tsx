import type { MrrFlow } from '../../domain/metrics/mrr-flow'
import type { MovementType } from '../../domain/billing/movement'
import type { ChurnSummary } from '../../services/summaries/churn'
import { formatMoney, formatMoneyChange } from '../format'
import { countOf, humanize } from '../words'
import { round } from './domain'

const ORDER: readonly MovementType[] = ['new', 'reactivation', 'expansion', 'contraction', 'churn']

interface Step {
  name: string
  from: number
  to: number
  tone: 'total' | 'high' | 'low'
  amount: string
  customers: string
}

/** How MRR came from its start to its end; a table whose bars begin where the last one ended. */
export const Waterfall = ({ summary }: { summary: ChurnSummary }) => {
  const steps = stepsOf(summary)
  const least = Math.min(0, ...steps.map(({ from, to }) => Math.min(from, to)))
  const most = Math.max(1, ...steps.map(({ from, to }) => Math.max(from, to)))
  const x = (value: number) => round((100 * (value - least)) / (most - least))
  return (
    <table class="waterfall">
      <caption class="hidden">MRR from start to end</caption>
      <thead class="hidden">
        <tr>
          <th scope="col">Movement</th>
          <th scope="col">Bar</th>
          <th scope="col">Amount</th>
          <th scope="col">Customers</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ name, from, to, tone, amount, customers }) => (
          <tr class={tone}>
            <th scope="row">{name}</th>
            <td class="bar">
              <svg width="100%" height="14" aria-hidden="true">
                <rect
                  class={tone}
                  x={`${x(Math.min(from, to))}%`}
                  width={`${Math.max(0.4, round(x(Math.max(from, to)) - x(Math.min(from, to))))}%`}
                  height="14"
                  rx="2"
                />
              </svg>
            </td>
            <td class="number">{amount}</td>
            <td class="number muted">{customers}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function stepsOf({ flow, counts, currency, range: _, ...ends }: ChurnSummary): Step[] {
  let at = flow.start
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
  const total = (name: string, minor: number, customers: number): Step => ({
    name,
    from: 0,
    to: minor,
    tone: 'total',
    amount: formatMoney(minor, currency),
    customers: countOf(customers, 'customer'),
  })
  return [
    total('Start', flow.start, ends.customersAtStart),
    ...moves,
    total('End', flow.end, ends.customersAtEnd),
  ]
}

/** What a month won and what it lost, minor units ≥ 0. */
export const wonAndLost = ({ moved }: MrrFlow): { won: number; lost: number } => ({
  won: moved.new + moved.reactivation + moved.expansion,
  lost: 0 - moved.contraction - moved.churn,
})
