import { afterAll, beforeAll, expect, it } from 'vitest'
import { listShareLinks } from '../../db/queries/share-links'
import { sha256Hex } from '../../src/crypto'
import { DAY } from '../harness'
import { linksOf, type Member, startBusiness, textOf } from './helpers'

let member: Member
beforeAll(async () => {
  member = await startBusiness()
})
afterAll(() => member.app.close())

const share = async (page: string, life = '30') => {
  const fields = { name: 'The board', page, days: '90', life }
  const html = await (await member.post('/settings/sharing', fields)).text()
  const path = /\/shared\/([0-9a-z]{32})/.exec(html)?.[0] ?? ''
  return { path, token: path.slice('/shared/'.length) }
}
const readOutside = (path: string) => member.app.request(path)

it('opens a page’s figures to whoever has the link, without a way to anything else', async () => {
  const { path, token } = await share('overview')
  const response = await readOutside(path)
  const html = await response.text()
  expect(response.status).toBe(200)
  expect(response.headers.get('x-robots-tag')).toBe('noindex')
  // 20 promoters, 10 passives, 10 detractors of 40: +25.
  expect(textOf(html)).toContain('NPS +25')
  expect(linksOf(html)).toEqual(['#main'])
  expect(html).not.toContain('<form')

  const { db, workspace } = member.app.ctx
  const [stored] = await listShareLinks(db, workspace.id, 1)
  expect(JSON.stringify(stored)).not.toContain(token)
  expect(stored?.hash).toBe(await sha256Hex(token))
})

it('hides groups of fewer than five, and everything of a person', async () => {
  const text = textOf(await (await readOutside((await share('overview')).path)).text())
  // Five satisfied and two dissatisfied: two are a group that tells who is in it.
  expect(text).not.toContain('CSAT')
  // One customer left, for the price.
  expect(text).not.toContain('Customer churn rate')
  expect(text).not.toMatch(/Price|customer-1|Too dear/)
  expect(text).toContain('export')
  const churn = textOf(await (await readOutside((await share('churn')).path)).text())
  expect(churn).toContain('Too few to show')
})

it('is good for as long as was said, and until it is revoked', async () => {
  member.app.clock.now += 1
  const { path } = await share('overview', '1')
  member.app.clock.now += 1
  const other = await share('churn')
  const id = /\/settings\/sharing\/(shr_\w+)\/revocation/.exec(await member.read('/settings/sharing'))?.[1]
  expect((await member.post(`/settings/sharing/${id}/revocation`)).status).toBe(303)
  expect((await readOutside(other.path)).status).toBe(404)

  const { now } = member.app.clock
  member.app.clock.now = now + DAY - 2
  expect((await readOutside(path)).status).toBe(200)
  member.app.clock.now = now + DAY
  expect((await readOutside(path)).status).toBe(404)
  member.app.clock.now = now
  expect((await readOutside('/shared/unknown')).status).toBe(404)
})

it('takes only pages, times and names that there are', async () => {
  for (const wrong of [{ page: 'responses' }, { life: '3650' }, { name: '' }]) {
    const fields = { name: 'x', page: 'churn', days: '90', life: '7', ...wrong }
    expect((await member.post('/settings/sharing', fields)).status).toBe(400)
  }
})
