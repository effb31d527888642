import { afterEach, beforeEach, expect, it } from 'vitest'
import { listBillingEndpoints } from '../../db/queries/billing'
import { listKeys } from '../../db/queries/workspaces'
import { type Member, startMember, textOf } from './helpers'

let member: Member
beforeEach(async () => {
  member = await startMember()
})
afterEach(() => member.app.close())

const call = (key: string, path: string) =>
  member.app.request(path, { headers: { authorization: `Bearer ${key}` } })

it('shows a new secret key once, with just the scopes ticked', async () => {
  const answer = await member.post('/settings/keys', [
    ['name', 'Warehouse'],
    ['scope', 'responses:read'],
    ['scope', 'everything'],
  ])
  expect(answer.status).toBe(201)
  const [key = ''] = (await answer.text()).match(/sk_[0-9a-z]{26}/) ?? []
  expect((await call(key, '/v1/responses')).status).toBe(200)
  expect((await call(key, '/v1/surveys')).status).toBe(403)

  const later = textOf(await member.read('/settings'))
  expect(later).toContain('Warehouse')
  expect(later).not.toContain(key)
})

it('revokes a key', async () => {
  const made = await member.post('/settings/keys', { name: 'Old', scope: 'responses:read' })
  const [key = ''] = (await made.text()).match(/sk_[0-9a-z]{26}/) ?? []
  const { db, workspace } = member.app.ctx
  const row = (await listKeys(db, workspace.id)).find(({ name }) => name === 'Old')
  const answer = await member.post(`/settings/keys/${row?.id}/revocation`)
  expect(answer.headers.get('location')).toBe('/settings?done=revoked')
  expect((await call(key, '/v1/responses')).status).toBe(401)
  expect(textOf(await member.read('/settings'))).toContain('Revoked 2 Mar 2026')
})

it('makes no key that may do nothing', async () => {
  expect((await member.post('/settings/keys', { name: 'Idle' })).status).toBe(400)
})

it('makes a webhook address first and takes its signing secret then', async () => {
  const { db, workspace } = member.app.ctx
  await member.post('/settings/billing-endpoints', { provider: 'stripe' })
  const [endpoint] = await listBillingEndpoints(db, workspace.id)
  const path = `/v1/billing/stripe/${endpoint?.id}`
  expect(await member.read('/settings')).toContain(`http://earshot.test${path}`)
  expect((await member.app.request(path, { method: 'POST', body: '{}' })).status).toBe(404)

  const secret = `/settings/billing-endpoints/${endpoint?.id}/secret`
  expect((await member.post(secret, { secret: 'short' })).status).toBe(400)
  for (const each of ['whsec_first', 'whsec_second', 'whsec_third'])
    await member.post(secret, { secret: each })
  const [stored] = await listBillingEndpoints(db, workspace.id)
  expect(stored?.secrets).toEqual(['whsec_third', 'whsec_second'])
  expect(await member.read('/settings')).not.toContain('whsec_third')
  expect((await member.app.request(path, { method: 'POST', body: '{}' })).status).toBe(401)
})

it.each(['abacus', 'constructor', ''])('knows no billing system called "%s"', async (provider) => {
  expect((await member.post('/settings/billing-endpoints', { provider })).status).toBe(400)
})

it('recounts and says how many counters differed', async () => {
  const answer = await member.post('/settings/recount')
  expect(answer.headers.get('location')).toBe('/settings?done=recounted&corrected=0')
  expect(textOf(await member.read('/settings?done=recounted&corrected=0'))).toContain(
    'no counter differed',
  )
})

it.each(['constructor', '__proto__', 'other'])('says nothing for ?done=%s', async (done) => {
  expect(await member.read(`/settings?done=${done}`)).not.toContain('class="notice')
  const survey = (await (await member.app.api('GET', '/v1/surveys')).json()) as {
    data: { id: string }[]
  }
  expect(await member.read(`/surveys/${survey.data[0]?.id}?done=${done}`)).not.toContain(
    'class="notice',
  )
})

it('saves what is kept of answers, and when a pause or a debt counts as churn', async () => {
  const saved = await member.post('/settings/policies', { redaction: 'drop', max_pause_days: '30' })
  expect(saved.headers.get('location')).toBe('/settings?done=policies')
  expect(await (await member.app.api('GET', '/v1/workspace')).json()).toMatchObject({
    redaction: 'drop',
    churn_policy: { past_due_counts: false, max_pause_days: 30 },
  })
  expect(await member.read('/settings?done=policies')).toContain('value="30"')
  for (const max_pause_days of ['0', '731', '1.5', 'many']) {
    expect((await member.post('/settings/policies', { redaction: 'mask', max_pause_days })).status).toBe(400)
  }
})
