import { CUSTOMER_SORTS } from '../../../db/queries/customers'
import { RISK_BANDS } from '../../domain/risk/band'
import { BILLED, CUSTOMER_STATUSES } from '../../http/routes/customer-json'
import { customersHref, type CustomersQuery } from '../customer-filter'
import { humanize } from '../words'
import { FilterChoice, FilterField } from './filter-fields'
import { Tabs } from './tabs'

const SORT_NAMES = { newest: 'Newest', value: 'By value', risk: 'By risk' } as const

/** The filters as a form of one GET: every view has its address, with or without scripts. */
export const CustomerFilters = ({
  query,
  currencies,
}: {
  query: CustomersQuery
  currencies: readonly string[]
}) => {
  const { plan, billed, trait, currency, min_value, max_value } = query
  const more = [plan, billed, trait, currency, min_value, max_value]
  return (
    <form
      class="filters"
      method="get"
      action="/customers"
      data-lean
      role="search"
      aria-label="Filter customers"
    >
      <FilterField name="q" label="Name or id begins with" value={query.q} />
      <FilterChoice
        name="risk"
        label="Risk"
        value={query.risk}
        options={RISK_BANDS.toReversed().map((band) => [band, humanize(band)])}
      />
      <FilterChoice
        name="status"
        label="Status"
        value={query.status}
        options={CUSTOMER_STATUSES.map((status) => [status, statusName(status)])}
      />
      <details class="more" open={more.some((value) => value !== undefined)}>
        <summary>More filters</summary>
        <div>
          <FilterField name="plan" label="Plan" value={plan} />
          <FilterChoice
            name="billed"
            label="Billed"
            value={billed}
            options={BILLED.map((each) => [each, humanize(each)])}
          />
          <FilterChoice
            name="currency"
            label="Currency"
            value={currency}
            options={currencies.map((each) => [each, each])}
          />
          <fieldset class="range">
            <legend>MRR</legend>
            <Amount name="min_value" value={min_value} label="Lowest MRR" />
            <span aria-hidden="true">to</span>
            <Amount name="max_value" value={max_value} label="Highest MRR" />
          </fieldset>
          <FilterField name="trait" label="Trait" value={trait} placeholder="country=SE" />
        </div>
      </details>
      {query.sort !== 'newest' && <input type="hidden" name="sort" value={query.sort} />}
      <div class="actions">
        <button class="primary">Show</button>
        <a class="button quiet" href="/customers">
          Clear
        </a>
      </div>
    </form>
  )
}

const Amount = ({
  name,
  value,
  label,
}: {
  name: string
  value: number | undefined
  label: string
}) => <input type="number" name={name} min="0" step="any" value={value} aria-label={label} />

const statusName = (status: string): string =>
  status === 'none' ? 'Never paid' : humanize(status)

export const CustomerSorts = ({ query: { cursor: _, ...query } }: { query: CustomersQuery }) => (
  <Tabs
    label="Order"
    tabs={CUSTOMER_SORTS.map((sort) => ({
      name: SORT_NAMES[sort],
      href: customersHref({ ...query, sort }),
      current: sort === query.sort,
    }))}
  />
)
