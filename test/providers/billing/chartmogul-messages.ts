/** Fields as in dev.chartmogul.com/docs/destinations/webhooks. */
export const message = (
  type: string,
  { date = '2026-01-15T10:00:00.000Z', currentMrr = 2_000, moved = 2_000, customer = {} } = {},
) => ({
  date,
  type: 'mrr_movement',
  description: 'purchased the Pro Monthly plan',
  movement_type: type,
  account_currency: 'USD',
  invoice_currency: 'USD',
  account_currency_symbol: '$',
  invoice_currency_symbol: '$',
  movement_amount_in_cent: moved,
  mrr_movement_in_account_currency: moved,
  mrr_movement_in_invoice_currency: moved,
  subscription: { external_id: 'sub_1' },
  customer: {
    uuid: 'cus_5bd2a63c',
    name: 'Ann Berg',
    email: 'Ann@Example.com',
    company: 'Acme',
    status: 'active',
    currency: 'USD',
    currency_symbol: '$',
    current_mrr: currentMrr,
    current_arr: currentMrr * 12,
    external_id: 'acme',
    external_ids: ['acme'],
    data_source_uuid: 'ds_1',
    custom_attributes: {},
    ...customer,
  },
})

/** Pays 20.00, grows to 60.00 and leaves: ChartMogul tells neither trials nor wishes. */
export const life = () => [
  message('new_biz'),
  message('expansion', { date: '2026-02-01T10:00:00.000Z', currentMrr: 6_000, moved: 4_000 }),
  message('churn', { date: '2026-02-15T10:00:00.000Z', currentMrr: 0, moved: -6_000 }),
]
