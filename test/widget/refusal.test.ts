import { describe, expect, it } from 'vitest'
import { refusal } from './service'
import { heard, LISTEN, until, useStage } from './stage'
import { nps } from './surveys'

const open = useStage()

describe('a refusal', () => {
  it('draws nothing, says why, and stands for the hour', async () => {
    const { page, panel, service, problems } = await open({
      surveys: [[nps, { on: 'event', name: 'saved', delay_seconds: 0 }]],
      script: LISTEN,
      before: ({ service }) =>
        void service.replies.set('displays', () => refusal('cooldown')),
    })
    await page.evaluate(`earshot('track', 'saved')`)
    await until(async () => (await heard(page)).length)
    expect(await heard(page)).toEqual([['refused', { survey_id: 'srv_nps', reason: 'cooldown' }]])
    await page.evaluate(`earshot('track', 'saved')`)
    await until(() => service.named('track').length)
    expect(service.named('displays')).toHaveLength(1)
    expect(await panel.count()).toBe(0)
    expect(await page.locator('earshot-widget').count()).toBe(0)
    expect(problems).toEqual([])
  })

  it.each([
    ['a server error', { status: 503 }],
    ['no JSON', { status: 200, body: undefined }],
    ['no steps', { status: 200, body: { show: true, survey: { ...nps, steps: [] } } }],
    ['a body that was not agreed', { status: 200, body: { show: true } }],
  ])('is made of %s', async (_, reply) => {
    const { page, panel, problems } = await open({
      surveys: [[nps]],
      script: `${LISTEN}; earshot('show', 'srv_nps')`,
      before: ({ service }) => void service.replies.set('displays', () => reply),
    })
    await until(async () => (await heard(page)).length)
    expect((await heard(page))[0]?.[0]).toBe('refused')
    expect(await panel.count()).toBe(0)
    expect(await page.locator('earshot-widget').count()).toBe(0)
    expect(problems.filter((problem) => !problem.includes('503'))).toEqual([])
  })

  it('is made of a view chunk that does not come', async () => {
    const { page } = await open({
      surveys: [[nps]],
      script: `${LISTEN}; earshot('show', 'srv_nps')`,
      before: async ({ page, service }) => {
        await page.route(`${service.origin}/w/view-test.js`, (route) => route.abort())
      },
    })
    await until(async () => (await heard(page)).length)
    expect(await heard(page)).toEqual([['refused', { survey_id: 'srv_nps', reason: 'blocked' }]])
  })
})
