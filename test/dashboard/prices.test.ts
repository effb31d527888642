import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findBillingEndpoint, listBillingEndpoints } from '../../db/queries/billing'
import type { PriceList } from '../../src/domain/billing/price-list'
import { readPriceLines, writePriceLines } from '../../src/dashboard/price-lines'
import { CASES } from '../providers/billing/cases'
import { message } from '../providers/billing/lemonsqueezy-messages'
import { NOON } from '../harness'
import { type Member, startMember, textOf } from './helpers'

describe('a price list, line by line', () => {
  const PRICES: PriceList = {
    '501': { unitMinor: 2_000, currency: 'USD', interval: 'month', intervalCount: 1 },
    '70': { unitMinor: 19_905, currency: 'EUR', interval: 'month', intervalCount: 3 },
    yen: { unitMinor: 3_000, currency: 'JPY', interval: 'year', intervalCount: 1 },
  }

  it('reads as it is written', () => {
    // Ids that look like numbers come first, in any JSON.
    const lines = ['70 199.05 EUR 3 months', '501 20.00 USD month', 'yen 3000 JPY year']
    expect(writePriceLines(PRICES)).toBe(lines.join('\n'))
    expect(readPriceLines(lines.join('\n'))).toEqual(PRICES)
  })

  it.each([
    ['  501   20   usd   monthly \r', 2_000, 'USD', 'month', 1],
    ['501 1,200.50 KWD every 2 years', 1_200_500, 'KWD', 'year', 2],
    ['501 0 USD day', 0, 'USD', 'day', 1],
  ])('takes "%s"', (line, unitMinor, currency, interval, intervalCount) => {
    expect(readPriceLines(`\n${line}\n\n`)).toEqual({
      '501': { unitMinor, currency, interval, intervalCount },
    })
  })

  it.each([
    '501',
    '501 20',
    '501 20 USD',
    '501 20 USD fortnight',
    '501 20 dollars month',
    '501 -20 USD month',
    '501 x USD month',
    `${'x'.repeat(201)} 20 USD month`,
  ])('refuses "%s" by its number', (line) => {
    expect(() => readPriceLines(`70 1 USD month\n${line}`)).toThrow(/^line 2 is no price/)
  })

  it('refuses a price listed twice, and more than 500', () => {
    expect(() => readPriceLines('a 1 USD month\na 2 USD month')).toThrow('line 2')
    const lines = Array.from({ length: 501 }, (_, place) => `p${place} 1 USD month`)
    expect(Object.keys(readPriceLines(lines.slice(1).join('\n')))).toHaveLength(500)
    expect(() => readPriceLines(lines.join('\n'))).toThrow('line 501')
  })
})

describe('the page of an address', () => {
  let member: Member
  beforeEach(async () => {
    member = await startMember()
  })
  afterEach(() => member.app.close())

  async function connect(provider: string) {
    const { db, workspace } = member.app.ctx
    await member.post('/settings/billing-endpoints', { provider })
    const made = (await listBillingEndpoints(db, workspace.id)).find((row) => row.provider === provider)
    const id = made?.id ?? ''
    return { id, page: `/settings/billing/${id}` }
  }

  it('asks for prices where messages name none, and takes up what came before', async () => {
    const { id, page } = await connect('lemonsqueezy')
    const which = CASES.find(({ provider }) => provider.slug === 'lemonsqueezy')
    if (!which) throw new Error('no case')
    const [secret] = which.secrets
    await member.post(`/settings/billing-endpoints/${id}/secret`, { secret })
    expect(textOf(await member.read(page))).toContain('tells which price is paid and not how much')

    const body = JSON.stringify(message('subscription_created'))
    const { headers = {} } = which.sign(body, { secret, at: NOON })
    await member.app.request(`/v1/billing/lemonsqueezy/${id}`, { method: 'POST', headers, body })
    await member.app.settled()
    member.app.clock.now += 1_000

    await member.post(`${page}/prices`, { prices: '501 20.00 USD month' })
    await member.app.settled()
    const stored = await findBillingEndpoint(member.app.ctx.db, id)
    expect(stored?.prices).toEqual({
      '501': { unitMinor: 2_000, currency: 'USD', interval: 'month', intervalCount: 1 },
    })
    expect(textOf(await member.read(page))).toContain('Change the 1 price')
    const customer = await (await member.app.api('GET', '/v1/customers/acme')).json()
    expect(customer).toMatchObject({ status: 'active', mrr_minor: { USD: 2_000 } })
  })

  it('asks for none elsewhere, and says which messages to switch on', async () => {
    const { page } = await connect('paddle')
    const text = textOf(await member.read(page))
    expect(text).not.toContain('Save prices')
    expect(text).toContain('subscription.past_due')
  })
})
