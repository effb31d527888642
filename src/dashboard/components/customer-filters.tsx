import { CUSTOMER_SORTS } from '../../../db/queries/customers'
import { RISK_BANDS } from '../../domain/risk/band'
import { KINDS } from '../../domain/surveys/kinds'
import { BILLED, CUSTOMER_STATUSES } from '../../http/routes/customer-json'
import { customersHref, type CustomersQuery } from '../customer-filter'
import { msg, t } from '../i18n/t'
import { knownThemes } from '../theme-words'
import { humanize } from '../words'
import { FilterChoice, FilterField } from './filter-fields'
import { Tabs } from './tabs'

const SORT_NAMES = { newest: msg('Newest'), value: msg('By value'), risk: msg('By risk') } as const

/** The filters as a form of one GET: every view has its address, with or without scripts. */
export const CustomerFilters = ({
  query,
  currencies,
}: {
  query: CustomersQuery
  currencies: readonly string[]
}) => {
  const { plan, billed, trait, currency, min_value, max_value } = query
  const { answered, last_nps, theme, follow_up, days } = query
  const more = [plan, billed, trait, currency, min_value, max_value, answered, last_nps, theme, follow_up, days]
  return (
    <form
      class="filters"
      method="get"
      action="/customers"
      data-lean
      data-count="/segments/count"
      role="search"
      aria-label={t('Filter customers')}
    >
      <FilterField name="q" label={t('Name or id begins with')} value={query.q} />
      <FilterChoice
        name="risk"
        label={t('Risk')}
        value={query.risk}
        options={RISK_BANDS.toReversed().map((band) => [band, humanize(band)])}
      />
      <FilterChoice
        name="status"
        label={t('Status')}
        value={query.status}
        options={CUSTOMER_STATUSES.map((status) => [status, statusName(status)])}
      />
      <details class="more" open={more.some((value) => value !== undefined)}>
        <summary>{t('More filters')}</summary>
        <div>
          <FilterField name="plan" label={t('Plan')} value={plan} />
          <FilterChoice
            name="billed"
            label={t('Billed')}
            value={billed}
            options={BILLED.map((each) => [each, humanize(each)])}
          />
          <FilterChoice
            name="currency"
            label={t('Currency')}
            value={currency}
            options={currencies.map((each) => [each, each])}
          />
          <fieldset class="range">
            <legend>{t('MRR')}</legend>
            <Amount name="min_value" value={min_value} label={t('Lowest MRR')} />
            <span aria-hidden="true">{t('to')}</span>
            <Amount name="max_value" value={max_value} label={t('Highest MRR')} />
          </fieldset>
          <FilterField name="trait" label={t('Trait')} value={trait} placeholder="country=SE" />
          <AnswerFilters query={query} />
        </div>
      </details>
      {query.sort !== 'newest' && <input type="hidden" name="sort" value={query.sort} />}
      <div class="actions">
        <button class="primary">{t('Show')}</button>
        <a class="button quiet" href="/customers">{t('Clear')}</a>
        <output aria-live="polite" />
      </div>
    </form>
  )
}

/** What they said, and whether somebody is to look after them. */
const AnswerFilters = ({ query: { answered, last_nps, theme, follow_up, days } }: { query: CustomersQuery }) => (
  <>
    <FilterChoice
      name="answered"
      label={t('Answered')}
      value={answered}
      options={[
        ['yes', t('Yes')],
        ['no', t('No')],
      ]}
    />
    <FilterChoice
      name="last_nps"
      label={t('Last NPS answer')}
      value={last_nps}
      options={KINDS.nps.bands.map(({ name }) => [name, humanize(name)])}
    />
    <FilterChoice
      name="theme"
      label={t('Mentioned')}
      value={theme}
      options={knownThemes().map((known) => [known.theme, known.name])}
    />
    <label>
      <span>{t('In the last days')}</span>
      <input type="number" name="days" min="1" max="730" value={days} placeholder="90" />
    </label>
    <FilterChoice
      name="follow_up"
      label={t('Open follow-up')}
      value={follow_up}
      options={[
        ['open', t('Yes')],
        ['none', t('No')],
      ]}
    />
  </>
)

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
  status === 'none' ? t('Never paid') : humanize(status)

export const CustomerSorts = ({ query: { cursor: _, ...query } }: { query: CustomersQuery }) => (
  <Tabs
    label={t('Order')}
    tabs={CUSTOMER_SORTS.map((sort) => ({
      name: t(SORT_NAMES[sort]),
      href: customersHref({ ...query, sort }),
      current: sort === query.sort,
    }))}
  />
)
