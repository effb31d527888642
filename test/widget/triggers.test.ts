import { describe, expect, it } from 'vitest'
import { heard, LISTEN, pause, until, useStage } from './stage'
import { ces, csat, nps } from './surveys'

const open = useStage()

describe('triggers', () => {
  it('ask on an event a survey waits for and only tell of another', async () => {
    const { page, panel, service } = await open({
      surveys: [[csat, { on: 'event', name: 'saved', delay_seconds: 0 }]],
    })
    await page.evaluate(`earshot('track', 'opened')`)
    await until(() => service.named('track').length)
    expect(service.named('track')[0]?.body).toMatchObject({ event: 'opened' })
    expect(service.named('displays')).toEqual([])
    await page.evaluate(`earshot('track', 'saved')`)
    await panel.waitFor()
    expect(service.named('displays')[0]?.body).toMatchObject({
      event: 'saved',
      survey_id: 'srv_csat',
    })
    expect(service.named('track')).toHaveLength(1)
  })

  it('ask after a click on what a selector or an attribute names', async () => {
    const { page, service } = await open({
      surveys: [
        [ces, { on: 'click', selector: '#save', delay_seconds: 0 }],
        [csat, { on: 'click', selector: 'not a selector [', delay_seconds: 0 }],
      ],
      body: `<main><button id="save"><i>Save</i></button>
        <button data-earshot-event="exported">Export</button></main>`,
    })
    await page.getByText('Export').click()
    await until(() => service.named('track').length)
    await page.getByText('Save').click()
    await until(() => service.named('displays').length)
    expect(service.named('displays')[0]?.body.survey_id).toBe('srv_ces')
  })

  it('follow navigation inside the page', async () => {
    const { page, panel, service } = await open({
      surveys: [[nps, { on: 'page', path: '/app/*/done', delay_seconds: 0 }]],
    })
    await page.waitForFunction('window.earshot.ready')
    for (const path of ['/app/done', '/app/7', '/app/7/done/not', '/app/7/done']) {
      expect(service.named('displays')).toEqual([])
      await page.evaluate(`history.pushState(null, '', '${path}')`)
      await pause(50)
    }
    await panel.waitFor()
    expect(service.named('displays')).toHaveLength(1)
  })

  it('follow the fragment in a browser without the Navigation API', async () => {
    const { page, panel } = await open({
      surveys: [[nps, { on: 'page', path: '/#/done', delay_seconds: 0 }]],
      head: '<script>Object.defineProperty(window, "navigation", { value: undefined })</script>',
    })
    await page.waitForFunction('window.earshot.ready')
    await page.evaluate(`location.hash = '#/done'`)
    await panel.waitFor()
  })

  it('wait for their delay, and not beyond the page', async () => {
    const { page, panel, service } = await open({
      surveys: [[nps, { on: 'page', path: '/slow', delay_seconds: 1 }]],
    })
    await page.waitForFunction('window.earshot.ready')
    await page.evaluate(`history.pushState(null, '', '/slow')`)
    await pause(300)
    await page.evaluate(`history.pushState(null, '', '/other')`)
    await pause(1200)
    expect(service.named('displays')).toEqual([])
    await page.evaluate(`history.pushState(null, '', '/slow')`)
    await pause(300)
    expect(service.named('displays')).toEqual([])
    await panel.waitFor()
  })

  it('ask for one survey after the other until one is shown', async () => {
    const trigger = { on: 'event', name: 'saved', delay_seconds: 0 } as const
    const { page, panel, service } = await open({
      surveys: [[nps, trigger], [csat, trigger], [ces, trigger]],
      script: LISTEN,
      before: ({ service }) =>
        void service.replies.set('displays', ({ body }) => ({
          status: 200,
          body: body.survey_id === 'srv_nps'
            ? { show: false, reason: 'cooldown' }
            : { show: true, display_id: 'dsp_1', survey: csat },
        })),
    })
    await page.evaluate(`earshot('track', 'saved')`)
    await panel.waitFor()
    await until(async () => (await heard(page)).length === 3)
    expect(await heard(page)).toEqual([
      ['refused', { survey_id: 'srv_nps', reason: 'cooldown' }],
      ['shown', { survey_id: 'srv_csat', kind: 'csat' }],
      ['refused', { survey_id: 'srv_ces', reason: 'busy' }],
    ])
    expect(service.named('displays')).toHaveLength(2)
  })
})
