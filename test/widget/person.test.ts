import { describe, expect, it } from 'vitest'
import type { Reply } from './service'
import { pause, until, useStage } from './stage'
import { nps } from './surveys'

const open = useStage()

describe('the person', () => {
  it('is told once per device and again when something changed', async () => {
    const { page, service } = await open({
      surveys: [[nps]],
      script: `earshot('init', {
        user_id: 'u1', signature: 'ab', customer_id: 12, traits: { plan: 'pro' }, junk: 1,
      })`,
    })
    await until(() => service.named('identify').length === 1)
    expect(service.named('identify')[0]?.body).toEqual({
      anonymous_id: expect.any(String),
      user_id: 'u1',
      signature: 'ab',
      customer_id: '12',
      traits: { plan: 'pro' },
    })
    await until(() => page.evaluate(`localStorage.getItem('earshot:pk_test').includes('told')`))
    await page.reload()
    await pause(300)
    expect(service.named('identify')).toHaveLength(1)
    await page.evaluate(`earshot('identify', { traits: { plan: 'team' }, messages: false })`)
    await until(() => service.named('identify').length === 2)
    expect(service.named('identify')[1]?.body).toMatchObject({
      user_id: 'u1',
      traits: { plan: 'team' },
      messages: false,
    })
  })

  it('is known before the survey is asked for', async () => {
    let take = (): void => {}
    const taken = new Promise<Reply>((resolve) => {
      take = () => resolve({ status: 204 })
    })
    const { panel, service } = await open({
      surveys: [[nps, { on: 'page', path: '/', delay_seconds: 0 }]],
      attributes: 'data-earshot-user-id="u7" data-earshot-customer-id="c7"',
      before: ({ service }) => void service.replies.set('identify', () => taken),
    })
    await until(() => service.named('identify').length)
    await pause()
    expect(service.named('displays')).toEqual([])
    take()
    await panel.waitFor()
    expect(service.named('identify')[0]?.body).toMatchObject({ user_id: 'u7', customer_id: 'c7' })
    expect(service.named('displays')[0]?.body).toMatchObject({ user_id: 'u7' })
  })

  it('shares no anonymous id with the next one at the same device', async () => {
    const script = `earshot('init', { user_id: 'u1' })`
    const { page, service } = await open({ surveys: [[nps]], script })
    await until(() => service.named('identify').length === 1)
    await page.evaluate(`earshot('identify', { user_id: 'u2' })`)
    await until(() => service.named('identify').length === 2)
    const [first, second] = service.named('identify').map(({ body }) => body.anonymous_id)
    expect(second).not.toBe(first)
    await page.evaluate(`earshot('reset'); earshot('track', 'left')`)
    await until(() => service.named('track').length)
    const left = service.named('track')[0]?.body
    expect(left).toEqual({ event: 'left', anonymous_id: expect.any(String) })
    expect(left?.anonymous_id).not.toBe(second)
  })
})
