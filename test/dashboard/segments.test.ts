import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readJson } from '../api/helpers'
import { CUSTOMERS, type Member, scoreBusiness, startBusiness, textOf } from './helpers'
import { type Look, ORIGIN, startLook } from './look'

let member: Member
let look: Look
beforeAll(async () => {
  member = await startBusiness()
  await scoreBusiness(member.app)
  look = await startLook(member)
}, 60_000)
afterAll(async () => {
  await look?.close()
  await member?.app.close()
})

describe('the builder of segments', () => {
  it('says how many fit while the filters are chosen, and keeps them under a name', async () => {
    const context = await look.openContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    page.setDefaultTimeout(8_000)
    await page.goto(`${ORIGIN}/customers`)
    const count = page.locator('form[data-count] output')
    await expect.poll(() => count.innerText()).toBe(`${CUSTOMERS} customers`)
    await page.getByText('More filters').click()
    // Customers 1 to 10 said 3 within 90 days; customer-1 has left since.
    await page.getByLabel('Last NPS answer').selectOption('detractor')
    await expect.poll(() => count.innerText()).toBe('10 customers')
    await page.locator('select[name=status]').selectOption('active')
    await expect.poll(() => count.innerText()).toBe('9 customers')
    await page.getByLabel('In the last days').fill('9000')
    await expect.poll(() => count.innerText()).toBe('')
    await page.getByLabel('In the last days').fill('60')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.getByText('Save as a segment').click()
    await page.getByLabel('Name of the segment').waitFor()
    const query = await page.locator('.saved-views input[name=query]').inputValue()
    const saved = await member.post('/customers/views', { name: 'Unhappy and paying', query })
    await page.goto(ORIGIN + (saved.headers.get('location') ?? ''))
    const link = page.getByRole('navigation', { name: 'Segments' }).getByRole('link', { name: 'Unhappy and paying' })
    expect(await link.getAttribute('aria-current')).toBe('true')
    expect(look.complaints.filter((line) => !line.includes('400'))).toEqual([])
    await context.close()
  })

  it('has what was saved in the API, and what the API saved on the page', async () => {
    const { data } = await readJson<{ data: { name: string; filters: object }[] }>(await member.app.api('GET', '/v1/segments'))
    expect(data).toMatchObject([
      { name: 'Unhappy and paying', filters: { status: 'active', last_nps: 'detractor', days: 60 } },
    ])
    const filters = { min_value_minor: 4900, currency: 'EUR', trait: 'country', trait_value: 'SE' }
    await member.app.api('POST', '/v1/segments', { name: 'Swedes worth a call', filters })
    const html = await member.read('/customers')
    expect(html).toContain('/customers?currency=EUR&amp;min_value=49&amp;trait=country%3DSE')
    expect(textOf(await member.read('/customers?currency=EUR&min_value=49&trait=country%3DSE'))).toContain('Forget this segment')
  })

  it('is forgotten by one click', async () => {
    const html = await member.read('/customers?currency=EUR&min_value=49&trait=country%3DSE')
    const path = /\/customers\/views\/viw_\w+\/removal/.exec(html)?.[0] ?? ''
    expect((await member.post(path)).headers.get('location')).toBe('/customers')
    expect(await member.read('/customers')).not.toContain('Swedes')
  })

  it('keeps amounts in the currency they were typed in', async () => {
    const html = await member.read('/customers?min_value=49')
    expect(html).toContain('name="query" value="currency=EUR&amp;min_value=49"')
  })
})
