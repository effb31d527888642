import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as schema from '../../db/schema'
import { NOON, startApp, type TestApp } from '../harness'
import { claimAt, makeToken, secretOf, withFlow } from '../api/cancel'
import { churnEvent } from '../api/helpers'

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

/** A person with a browser that keeps its address and follows redirects, and has no script. */
function visitor() {
  let address = ''
  const load = async (url: string, init?: RequestInit): Promise<string> => {
    const response = await app.request(url, init)
    if (response.status === 303) return await load(response.headers.get('location') ?? '')
    address = url
    return await response.text()
  }
  return {
    open: (path: string) => load(path),
    press: (action: string, fields: Record<string, string> = {}) =>
      load(address, { method: 'POST', body: new URLSearchParams({ ...fields, action }) }),
    reload: () => load(address),
  }
}

const pathOf = async (claim: object = {}) =>
  `/cancel/${app.publishableKey}?token=${makeToken(await secretOf(app), claimAt(NOON, claim))}&locale=en`
const sessions = () => app.ctx.db.select().from(schema.cancelSessions)

describe('the hosted page', () => {
  it('goes through reason, details and offer, and back to the host with a signed word', async () => {
    await withFlow(app, { stops: { en: ['No more invoices'] } })
    await app.api('POST', '/v1/churn-events', churnEvent('e1'))
    const { open, press } = visitor()
    const first = await open(await pathOf({
      effective_at: Date.UTC(2026, 3, 1) / 1000,
      return_url: 'https://host.example/plan?tab=1',
    }))
    expect(first).toContain('What stops on April 1, 2026')
    expect(first).toContain('No more invoices')
    expect(await press('next', { reason: 'price' })).toContain('Is there anything you would like us to know?')
    expect(await press('next', { text: 'It is too expensive' })).toContain('30 % off')
    const end = await press('accept:save30')
    expect(end).toContain('Done. Your subscription goes on.')

    const link = /<a href="([^"]+)">/.exec(end)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const word = new URL(link).searchParams.get('earshot') ?? ''
    const [, payload = '', signature] = word.split('.')
    expect(link.startsWith('https://host.example/plan?tab=1&')).toBe(true)
    expect(signature).toBe(createHmac('sha256', await secretOf(app)).update(`rt1.${payload}`).digest('hex'))
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({
      customer_id: 'acme',
      outcome: 'offer_accepted',
      offer_id: 'save30',
      reason_id: 'price',
      effective_at: '2026-04-01T00:00:00.000Z',
    })
    // At once: a delay would be a time limit nobody can turn off (WCAG 2.2.1).
    expect(end).toContain(`http-equiv="refresh" content="0;url=https://host.example/plan`)

    expect(await sessions()).toMatchObject([
      {
        channel: 'hosted',
        trust: 'verified',
        customerId: 'acme',
        outcome: 'offer_accepted',
        steps: [
          { screen: 'reason', choice: 'next' },
          { screen: 'details', choice: 'next' },
          { screen: 'offer', choice: 'accept', offer_ids: ['save30'] },
          { screen: 'done' },
        ],
      },
    ])
    const [response] = await app.ctx.db.select().from(schema.responses)
    expect(response).toMatchObject({ reason: 'price', comment: 'It is too expensive', status: 'complete' })
  })

  it('cancels with one press from every screen, with nothing answered', async () => {
    await withFlow(app, {})
    const ways = [[], [['next', {}]], [['next', { reason: 'price' }], ['next', {}]]] as [string, Record<string, string>][][]
    for (const way of ways) {
      const { open, press } = visitor()
      await open(await pathOf())
      for (const [action, fields] of way) await press(action, fields)
      expect(await press('cancel')).toContain('Your cancellation is noted.')
    }
    expect((await sessions()).map(({ outcome }) => outcome)).toEqual(['cancel', 'cancel', 'cancel'])
  })

  it('is the same session when it is reloaded, and its end stays', async () => {
    await withFlow(app, {})
    const { open, press, reload } = visitor()
    const path = await pathOf()
    await open(path)
    await open(path)
    await press('next', { reason: 'price' })
    await reload()
    await press('keep')
    expect(await press('cancel')).toContain('Your subscription goes on.')
    expect(await sessions()).toMatchObject([{ outcome: 'kept' }])
  })

  it('works without a token, claims nothing and leads nowhere', async () => {
    await withFlow(app, {})
    const { open, press } = visitor()
    await open(`/cancel/${app.publishableKey}`)
    await press('next', { reason: 'price' })
    expect(await press('next')).toContain('Talk')
    const end = await press('cancel')
    expect(end).not.toContain('<a ')
    expect(await sessions()).toMatchObject([{ trust: 'anonymous', customerId: null, outcome: 'cancel' }])
  })

  it('asks nothing before a withdrawal is confirmed', async () => {
    await withFlow(app, { kind: 'withdrawal', offers: [] }, [{ id: 'price', canonical: 'price', labels: { en: 'x' } }])
    const { open, press } = visitor()
    const page = await open(await pathOf())
    expect(page).toContain('Withdraw from the contract here')
    expect(page).not.toContain('type="radio"')
    expect(page).not.toContain('<textarea')
    expect(await press('cancel')).toContain('Your cancellation is noted.')
  })

  it('leads nowhere a token was not signed for', async () => {
    await withFlow(app, {})
    for (const return_url of ['http://host.example/', 'javascript:alert(1)', '//host.example', 'https://' + 'x'.repeat(1_000)]) {
      const { open, press } = visitor()
      await open(await pathOf({ return_url }))
      expect(await press('cancel')).not.toContain('<a ')
    }
  })

  it('says what is wrong on a page of its own', async () => {
    await app.api('PUT', `/v1/surveys/${(await withFlow(app, {})).id}/status`, { status: 'paused' })
    const response = await app.request(await pathOf().then((path) => `${path}&s=11111111-1111-4111-8111-111111111111`))
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/html; charset=UTF-8'])
    expect((await app.request('/cancel/pk_none')).status).toBe(401)
  })
})
