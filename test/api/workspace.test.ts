import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../harness'

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

describe('the workspace', () => {
  it('is read without its identity secret', async () => {
    const body = await (await app.api('GET', '/v1/workspace')).json()
    expect(body).toEqual({
      id: app.ctx.workspace.id,
      name: 'My workspace',
      time_zone: 'UTC',
      currency: 'EUR',
      allowed_origins: [],
    })
  })

  it('changes only what is named', async () => {
    const changed = await app.api('PATCH', '/v1/workspace', { allowed_origins: ['https://app.example.com'] })
    expect(await changed.json()).toMatchObject({ name: 'My workspace', allowed_origins: ['https://app.example.com'] })
    const asked = (origin: string) =>
      app.request(`/v1/client/${app.publishableKey}/track`, {
        method: 'POST',
        headers: { origin },
        body: JSON.stringify({ anonymous_id: 'browser-1', event: 'opened' }),
      })
    expect((await asked('https://app.example.com')).status).toBe(204)
    expect((await asked('https://app.example.com.evil.test')).status).toBe(403)
  })

  it.each([
    ['a path behind the origin', { allowed_origins: ['https://app.example.com/'] }],
    ['no address', { allowed_origins: ['app.example.com'] }],
    ['an unknown zone', { time_zone: 'Europe/Nowhere' }],
    ['an unknown field', { id: 'wsp_mine' }],
    ['51 origins', { allowed_origins: Array.from({ length: 51 }, (_, i) => `https://${i}.example`) }],
  ])('refuses %s', async (_name, body) => {
    expect((await app.api('PATCH', '/v1/workspace', body)).status).toBe(422)
  })
})
