import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerTo, churnEvent, readJson, surveyOf } from '../../api/helpers'
import { SECRET, sign, started } from '../../api/stripe'
import { DAY, NOON, startApp, type TestApp } from '../../harness'
import { placesOf } from './life'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const figures = async () =>
  await Promise.all(['scores', 'churn', 'movements'].map(async (name) => (await app.api('GET', `/v1/summaries/${name}`)).text()))

it('erases everybody of a customer, and keeps what it paid under its id alone', async () => {
  const nps = await surveyOf(app.ctx, 'nps')
  for (const user of ['zxq7ada', 'zxq7eve']) {
    const person = { anonymous_id: `browser-${user}`, user_id: user }
    await app.page('/v1/client/:key/identify', { ...person, customer_id: 'acme', email: `${user}@example.com` })
    await app.page('/v1/client/:key/responses', answerTo(nps, { ...person, answers: { score: 3, comment: `${user} waits` } }))
  }
  const other = { anonymous_id: 'browser-other', user_id: 'other' }
  await app.page('/v1/client/:key/responses', answerTo(nps, { ...other, answers: { score: 9, comment: 'All is well' } }))
  await app.api('PUT', '/v1/customers/acme', { name: 'zxq7 GmbH', email: 'zxq7@example.com', traits: { city: 'zxq7' } })
  await app.api('POST', '/v1/churn-events', churnEvent('s1', { at: new Date(NOON - 20 * DAY).toISOString() }))
  const end = { type: 'ended', at: new Date(NOON - DAY).toISOString(), comment: 'zxq7 leaves' }
  await app.api('POST', '/v1/churn-events', churnEvent('e1', end))
  await app.api('POST', '/v1/follow-ups', { title: 'Call zxq7', customer_id: 'acme' })
  const { path } = await readJson<{ path: string }>(
    await app.api('POST', '/v1/billing-endpoints', { provider: 'stripe', secret: SECRET }),
  )
  const body = JSON.stringify(started('evt_1', { description: 'zxq7 plan' }))
  await app.request(path, { method: 'POST', headers: { 'stripe-signature': sign(body) }, body })
  await app.settled()
  const before = await figures()
  expect(await placesOf(app)).toHaveLength(13)

  const named = '/v1/people/acme'
  const held = await (await app.api('GET', `${named}/export?by=customer`)).text()
  expect([held.includes('zxq7eve waits'), held.includes('zxq7 plan'), held.includes('All is well')]).toEqual([true, true, false])
  const answer = await readJson<{ kept: { table: string }[] }>(await app.api('DELETE', `${named}?by=customer`))
  expect(answer).toMatchObject({ status: 'done', deleted: { respondents: 2 }, blanked: { responses: 2, customers: 1, follow_ups: 3 } })
  expect(answer.kept.map(({ table }) => table)).toEqual(['subscriptions', 'spells', 'movements'])
  expect(await placesOf(app)).toEqual([])
  expect(await figures()).toEqual(before)
  const { data } = await readJson<{ data: { comment: string | null }[] }>(await app.api('GET', '/v1/responses?has_comment=true'))
  expect(data.map(({ comment }) => comment)).toEqual(['All is well'])
})
