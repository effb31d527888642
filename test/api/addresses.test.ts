import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../harness'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const person = { anonymous_id: 'browser-1', user_id: 'ada' }

describe('an address of the API', () => {
  it.each([
    ['DELETE', '/v1/surveys', 'GET, POST'],
    ['GET', '/v1/surveys/srv_1/status', 'PUT'],
    ['POST', '/health', 'GET'],
  ])('says which methods it takes instead of %s %s', async (method, path, allow) => {
    const response = await app.request(path, { method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, allow])
    expect(await response.json()).toMatchObject({ code: 'method_not_allowed' })
  })

  it('is not found when there is none', async () => {
    expect((await app.request('/v1/nothing')).status).toBe(404)
  })
})

describe('a person', () => {
  it('has at most fifty traits, those of earlier calls counted', async () => {
    const traits = (from: number, count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`trait ${from + i}`, i]))
    const identify = (given: object) =>
      app.page('/v1/client/:key/identify', { ...person, traits: given })
    expect((await identify(traits(0, 50))).status).toBe(204)
    expect((await identify(traits(10, 40))).status).toBe(204)
    expect((await identify(traits(50, 1))).status).toBe(422)
  })

  it('does at most two hundred different things', async () => {
    const track = (event: string) => app.page('/v1/client/:key/track', { ...person, event })
    for (let i = 0; i < 200; i += 1) expect((await track(`event ${i}`)).status).toBe(204)
    expect((await track('event 200')).status).toBe(422)
    expect((await track('event 7')).status).toBe(204)
  })
})
