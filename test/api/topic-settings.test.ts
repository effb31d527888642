import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rebuildSummaries } from '../../src/services/summaries/rebuild'
import { NOON, startApp, type TestApp } from '../harness'
import { read, readJson, respond, surveyOf } from './helpers'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
  const nps = await surveyOf(app.ctx, 'nps')
  const said = ['Prices are bad', 'The prices rise', 'The price is bad', 'The cost is bad', 'Support is great']
  for (const comment of said) await respond(app, nps, NOON, { score: 3, comment }, `who-${comment}`)
})
afterAll(async () => {
  expect(await rebuildSummaries(app.ctx)).toBe(0)
  await app.close()
})

const patch = (topic: string, body: object) => app.api('PATCH', `/v1/topic-settings/${topic}`, body)

interface Topic {
  topic: string
  name: string
  is_pinned: boolean
  mentioned: { k: number }
  customer_count: number
}
const told = async (of = 'keywords'): Promise<Topic[]> =>
  (await readJson<{ others: Topic[] }>(await app.api('GET', `/v1/summaries/topics?of=${of}`))).others
const one = async (topic: string, of?: string) => (await told(of)).find((each) => each.topic === topic)

describe('topics', () => {
  it('are called as most people say them', async () => {
    // "prices" twice, "price" once.
    expect(await one('price')).toMatchObject({ name: 'prices', mentioned: { k: 3 } })
  })

  it('merged are told as one, found by either, and taken apart again', async () => {
    const merged = await patch('keywords/cost', { told_as: 'price' })
    expect(await readJson(merged)).toMatchObject({ told_as: 'price', operation_id: expect.any(String) })
    await app.settled()
    expect(await one('price')).toMatchObject({ mentioned: { k: 4 }, customer_count: 4 })
    expect(await one('cost')).toBeUndefined()
    const { data } = await readJson<{ data: object[] }>(await app.api('GET', '/v1/responses?keyword=cost'))
    expect(data).toHaveLength(4)
    await patch('keywords/cost', { told_as: null })
    await app.settled()
    expect(await one('cost')).toMatchObject({ mentioned: { k: 1 } })
    expect(await readJson(await app.api('GET', '/v1/topic-settings'))).toEqual({ data: [] })
  })

  it('renamed are called so everywhere, until the name is taken back', async () => {
    await patch('keywords/price', { name: 'What it costs' })
    await patch('themes/service', { name: 'Our people' })
    expect(await one('price')).toMatchObject({ name: 'What it costs' })
    expect(await one('service', 'themes')).toMatchObject({ name: 'Our people', mentioned: { k: 1 } })
    expect(JSON.stringify(await readJson(await app.api('GET', '/v1/summaries/themes')))).toContain('Our people')
    await patch('keywords/price', { name: null })
    await patch('themes/service', { name: '' })
    expect(await one('price')).toMatchObject({ name: 'prices' })
  })

  it('pinned are told first, also when nobody says them', async () => {
    await patch('keywords/support', { pinned: true })
    await patch('keywords/parking', { pinned: true })
    const [first, second] = await told()
    expect([first, second].map((each) => each?.topic).sort()).toEqual(['parking', 'support'])
    expect(second).toMatchObject({ is_pinned: true, mentioned: { k: 0 } })
    await patch('keywords/support', { pinned: false })
    expect((await told()).at(0)?.topic).toBe('parking')
  })

  it('are told as no circle, and of themes only as ones there are', async () => {
    await patch('keywords/a', { told_as: 'b' })
    await patch('keywords/b', { told_as: 'c' })
    for (const topic of ['c', 'b', 'a']) {
      const refused = await patch('keywords/c', { told_as: topic })
      expect(await read(refused)).toMatchObject([409, { title: 'a topic cannot be told as itself' }])
    }
    expect((await patch('themes/price', { told_as: 'thm_none' })).status).toBe(400)
    expect((await patch('signals/urgent', { pinned: true })).status).toBe(404)
    expect((await app.api('PATCH', '/v1/topic-settings/keywords/a', {}, ['responses:read'])).status).toBe(403)
  })
})
