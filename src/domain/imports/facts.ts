import { type DecimalMark, markOf } from './amounts'
import { DATE_ORDERS, type DateOrder, ordersOf } from './dates'

/** A value and the row it stands in, to show what is meant. */
export interface Example {
  row: number
  value: string
}

/** What the values of a column, or of several, tell of how they are written. */
export interface ColumnFacts {
  /** The orders in which all its dates of three numbers are dates. */
  orders: DateOrder[]
  /** The first date that only one order makes a date, by that order. */
  provenOrders: Partial<Record<DateOrder, Example>>
  /** The first date that is another day in another order. */
  unsureDate: Example | null
  provenMarks: Partial<Record<DecimalMark, Example>>
  /** The first amount whose mark may stand before cents or thousands. */
  unsureAmount: Example | null
}

export const noFacts = (): ColumnFacts => ({
  orders: [...DATE_ORDERS],
  provenOrders: {},
  unsureDate: null,
  provenMarks: {},
  unsureAmount: null,
})

/** Most cells are neither: a glance saves the closer look. */
const MAY_TELL = /^[^\d]{0,8}\d.*[-/.,]\d/

/** Takes one value into account; called for every cell of a file, so it changes the facts in place. */
export function noteValue(facts: ColumnFacts, example: Example): void {
  const { value } = example
  if (value.length > 40 || !MAY_TELL.test(value)) return
  const dates = ordersOf(value)
  if (dates) {
    facts.orders = facts.orders.filter((order) => dates.orders.includes(order))
    const [only, ...others] = dates.orders
    if (only !== undefined && others.length === 0) facts.provenOrders[only] ??= example
    if (dates.differ) facts.unsureDate ??= example
  }
  const mark = markOf(value)
  if (mark === 'either') facts.unsureAmount ??= example
  else if (mark !== null) facts.provenMarks[mark] ??= example
}

/** What several columns of one file tell together: a file is written one way. */
export const mergeFacts = (all: readonly ColumnFacts[]): ColumnFacts =>
  all.reduce(
    (sum, facts) => ({
      orders: sum.orders.filter((order) => facts.orders.includes(order)),
      provenOrders: { ...facts.provenOrders, ...sum.provenOrders },
      unsureDate: sum.unsureDate ?? facts.unsureDate,
      provenMarks: { ...facts.provenMarks, ...sum.provenMarks },
      unsureAmount: sum.unsureAmount ?? facts.unsureAmount,
    }),
    noFacts(),
  )
