import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CancelStepBody } from '../../src/contract/cancel'
import { claimAt, makeToken, openBody, openSession, report, reportBody, secretOf, withFlow } from '../api/cancel'
import { churnEvent } from '../api/helpers'
import { DAY, NOON } from '../harness'
import { linksOf, type Member, startMember, textOf } from './helpers'

let member: Member
beforeAll(async () => {
  member = await startMember()
})
afterAll(() => member.app.close())

describe('the page of cancellations', () => {
  it('says the next step while nobody has come', async () => {
    expect(textOf(await member.read('/cancellations'))).toContain('Nobody has come to leave in these days')
  })

  it('shows the way from coming to the end, what was saved, and each session’s proof', async () => {
    const { app } = member
    const survey = await withFlow(app, {})
    const offered: CancelStepBody = { screen: 'offer', shown_ms: 4_000, left_ms: 9_000, choice: 'accept', offer_ids: ['save30'] }
    for (let i = 0; i < 12; i++) {
      app.clock.now = NOON
      const customer = `c${i}`
      await app.api('POST', '/v1/churn-events', churnEvent(`${customer}-1`, { customer_id: customer, mrr_minor: 5_000 }))
      const key = randomUUID()
      const token = makeToken(await secretOf(app), claimAt(app.clock.now, { customer_id: customer }))
      await openSession(app, openBody(survey.id, { session_key: key, token }))
      const accepts = { outcome: 'offer_accepted', offer_id: 'save30', steps: [offered] } as const
      const end = i < 4 ? accepts : ({ outcome: 'cancel', steps: [] } as const)
      await report(app, reportBody(survey, key, { reason_id: 'price', reason_position: 0, ...end, steps: [...end.steps] }))
      if (i >= 4) {
        app.clock.now = NOON + DAY
        const at = new Date(NOON + DAY).toISOString()
        await app.api('POST', '/v1/churn-events', { id: `${customer}-2`, customer_id: customer, type: 'ended', at })
      }
    }
    app.clock.now = NOON + 31 * DAY
    // The session of a month ago has ended.
    const later = await startMember(app)
    const page = await later.read('/cancellations')
    const text = textOf(page)
    // 4 of 12 accepted and did not cancel; after 30 days they still pay.
    expect(text).toContain('Did not cancel 33%')
    expect(text).toContain('4 of 12')
    expect(text).toMatch(/Came to leave 12 .*Saw an offer 4 Accepted it 4 .*Cancelled 8/)
    // 4 × 30 % of 50.00 for three months.
    expect(text).toMatch(/30 % off Discount .* €180/)
    const session = linksOf(page).find((href) => href.startsWith('/cancellations/cxl_'))
    const proof = textOf(await later.read(session ?? ''))
    expect(proof).toContain('Proven by a token')
    expect((await later.get('/cancellations/none')).status).toBe(404)

    // The same days as a file; the sessions are 31 days old.
    const exported = linksOf(page).find((href) => href.startsWith('/cancellations/export/ndjson')) ?? ''
    expect((await (await later.get(exported)).text()).split('\n')).toHaveLength(12 + 1)
    expect(await (await later.get(exported.replace('90', '30'))).text()).toBe('')
    expect((await later.get('/cancellations/export/xlsx')).status).toBe(404)
    expect((await app.request('/cancellations/export/csv')).status).toBe(401)
  })
})
