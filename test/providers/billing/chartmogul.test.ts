import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { projectCustomer } from '../../../src/domain/billing/ledger'
import { chartmogul } from '../../../src/providers/billing/chartmogul'
import { message } from './chartmogul-messages'

const ledgerOf = (messages: readonly unknown[]) =>
  projectCustomer(
    messages
      .flatMap((payload) => chartmogul.translate(payload))
      .map((draft) => ({ ...draft, receivedAt: 0 })),
  )

describe('ChartMogul’s movements', () => {
  it('tell the whole customer’s MRR', () => {
    expect(chartmogul.translate(message('new_biz'))).toEqual([
      {
        id: 'chartmogul:2026-01-15T10:00:00.000Z:cus_5bd2a63c:sub_1:new_biz:2000',
        customerId: 'cus_5bd2a63c',
        subscriptionId: 'cus_5bd2a63c',
        type: 'started',
        at: Date.parse('2026-01-15T10:00:00Z'),
        mrrMinor: 2_000,
        mrrNote: null,
        amountMinor: null,
        currency: 'USD',
        interval: null,
        plan: null,
        reason: null,
        comment: null,
        cause: null,
      },
    ])
  })

  it.each([
    ['new_biz', 2_000, 'started', 2_000],
    ['reactivation', 2_000, 'reactivated', 2_000],
    ['expansion', 2_500, 'changed', 2_500],
    ['contraction', 1_500, 'changed', 1_500],
    ['contraction', 0, 'ended', 0],
    ['churn', 0, 'ended', 0],
    ['churn', 700, 'ended', 0],
  ])('%s to %i is %s at %i', (type, currentMrr, eventType, mrrMinor) => {
    expect(chartmogul.translate(message(type, { currentMrr }))).toMatchObject([
      { type: eventType, mrrMinor },
    ])
  })

  it('of other kinds say nothing', () => {
    expect(chartmogul.translate(message('free_trial_started'))).toEqual([])
    expect(chartmogul.translate({ ...message('new_biz'), type: 'customer_created' })).toEqual([])
  })

  it.each([
    ['JPY', 300_000, 3_000],
    ['KWD', 1_050, 10_500],
    ['USD', 1_050, 1_050],
  ])('in %s are hundredths: %i is %i', (currency, currentMrr, mrrMinor) => {
    const told = message('new_biz', { currentMrr, customer: { currency } })
    expect(chartmogul.translate(told)).toMatchObject([{ mrrMinor, currency }])
  })

  it('without a number or a currency leave the amount as it was', () => {
    const told = message('expansion', { customer: { current_mrr: 'much' } })
    expect(chartmogul.translate(told)).toMatchObject([{ type: 'changed', mrrMinor: null }])
  })

  it('end the ledger at ChartMogul’s own MRR, whatever the movements were and how they arrive', () => {
    const history = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 12 }).map((steps) => {
      let mrr = 0
      let hasPaid = false
      return steps.flatMap((step, day) => {
        const next = step * 1_000
        if (next === mrr) return []
        const rises = mrr === 0 ? (hasPaid ? 'reactivation' : 'new_biz') : 'expansion'
        const type = next > mrr ? rises : next === 0 ? 'churn' : 'contraction'
        const date = `2026-01-${String(day + 1).padStart(2, '0')}T00:00:00.000Z`
        const told = message(type, { date, currentMrr: next, moved: next - mrr })
        mrr = next
        hasPaid = true
        return [told]
      })
    })
    const arrival = history.chain((told) =>
      fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length })),
    )
    fc.assert(
      fc.property(arrival, ([told, arrived]) => {
        const ledger = ledgerOf([...arrived, ...arrived])
        const last = told.at(-1)?.customer.current_mrr ?? 0
        expect(ledger.mrr).toEqual(last === 0 ? {} : { USD: last })
        expect(ledger.movements.map(({ amountMinor }) => amountMinor)).toEqual(
          told.map(({ movement_amount_in_cent }) => movement_amount_in_cent),
        )
      }),
    )
  })
})

describe('ChartMogul’s token', () => {
  const verify = (query: string) =>
    chartmogul.verify('{}', new Headers(), ['a secret token'], 0, new URLSearchParams(query))

  it('is taken from the address', async () => {
    await expect(verify('?token=a+secret+token')).resolves.toBeUndefined()
  })

  it.each(['', '?token=', '?token=a+secret+toke', '?TOKEN=a+secret+token'])(
    'is refused as "%s"',
    async (query) => {
      await expect(verify(query)).rejects.toEqual(expect.objectContaining({ code: 'unauthorized' }))
    },
  )

  it('is refused where no address is known', async () => {
    await expect(chartmogul.verify('{}', new Headers(), ['a secret token'], 0)).rejects.toEqual(
      expect.objectContaining({ code: 'unauthorized' }),
    )
  })
})

describe('ChartMogul’s customer', () => {
  it.each([
    ['an attribute user_id', { custom_attributes: { user_id: 'u_1' } }, 'u_1', 'named'],
    ['the id it was brought with', {}, 'acme', 'referenced'],
    ['ChartMogul’s own id', { external_id: null }, null, 'referenced'],
  ])('is known by %s', (_, customer, hostId, hostIdFrom) => {
    expect(chartmogul.readCustomer?.(message('new_biz', { customer }))).toMatchObject({
      externalId: 'cus_5bd2a63c',
      hostId,
      hostIdFrom,
    })
  })

  it('has a company’s name, else its own', () => {
    expect(chartmogul.readCustomer?.(message('new_biz'))).toMatchObject({
      name: 'Acme',
      email: 'Ann@Example.com',
    })
    const alone = message('new_biz', { customer: { company: '' } })
    expect(chartmogul.readCustomer?.(alone)).toMatchObject({ name: 'Ann Berg' })
  })

  it.each([
    ['customer.uuid', message('churn', { customer: { uuid: null } })],
    ['date', message('churn', { date: '15 January' })],
  ])('and the message are refused without %s', (field, payload) => {
    expect(() => chartmogul.translate(payload)).toThrow(
      expect.objectContaining({ code: 'invalid_request', message: expect.stringContaining(field) }),
    )
  })
})
