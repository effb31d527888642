import { describe, expect, it } from 'vitest'
import { heard, LISTEN, pause, until, useStage } from './stage'
import { feedback, nps } from './surveys'

const open = useStage()

describe('the page', () => {
  it('may do without the stub and call when the loader is there', async () => {
    const { page, panel } = await open({ surveys: [[feedback]], stub: false })
    await page.waitForFunction('window.earshot')
    await page.evaluate(`earshot('init'); earshot('feedback')`)
    await panel.waitFor()
  })

  it('may load the script twice', async () => {
    const { page, service } = await open({
      surveys: [[nps]],
      body: '<main><button data-earshot-event="twice">Twice</button></main>',
      script: `earshot('track', 'once')`,
    })
    await until(() => service.named('track').length)
    await page.evaluate(`(() => {
      const again = document.createElement('script')
      again.src = document.querySelector('script[src]').src
      document.head.append(again)
    })()`)
    await pause(300)
    await page.getByText('Twice').click()
    await pause(300)
    expect(service.named('track').map(({ body }) => body.event)).toEqual(['once', 'twice'])
  })

  it('survives its own mistakes in our calls', async () => {
    const { page, panel, problems } = await open({
      surveys: [[nps]],
      script: `
        earshot('nonsense', 1); earshot(); earshot('identify', null); earshot('on', 'shown')
        earshot('on', 'shown', () => { throw new Error('of the page') })
        earshot('show', 'srv_nps')`,
    })
    await panel.waitFor()
    expect(await page.evaluate(`earshot('track')`)).toBeUndefined()
    expect(problems.filter((problem) => !/of the page|not a function/.test(problem))).toEqual([])
  })

  it('is not disturbed by a service that is away', async () => {
    const { page, service, problems, url } = await open({
      surveys: [[nps, { on: 'page', path: '/', delay_seconds: 0 }]],
      before: ({ service }) => void service.replies.set('displays', () => ({ status: 500 })),
    })
    await until(() => service.named('displays').length)
    await service.close()
    await page.evaluate(`earshot('track', 'x'); earshot('show', 'srv_nps'); earshot('feedback')`)
    await page.goto(url)
    await page.evaluate(`earshot('track', 'x')`)
    expect(problems.filter((problem) => !/ERR_|500/.test(problem))).toEqual([])
  })

  it('shows the panel inside an open modal dialog, where it can be used', async () => {
    const { page, panel, service } = await open({
      surveys: [[nps]],
      body: '<main><dialog aria-label="Account"><button>Close account</button></dialog></main>',
      script: `document.querySelector('dialog').showModal(); earshot('show', 'srv_nps')`,
    })
    await panel.getByRole('radio', { name: '9', exact: true }).click()
    await until(() => service.answers().length)
    expect(await page.locator('dialog earshot-widget').count()).toBe(1)
  })

  it('refuses the survey when it hides the panel', async () => {
    const { page } = await open({
      surveys: [[nps]],
      head: '<style>earshot-widget { display: none !important }</style>',
      script: `${LISTEN}; earshot('show', 'srv_nps')`,
    })
    await until(async () => (await heard(page)).length)
    expect(await heard(page)).toEqual([['refused', { survey_id: 'srv_nps', reason: 'blocked' }]])
  })

  it('previews a survey and stores nothing', async () => {
    const { panel, service } = await open({
      surveys: [[nps]],
      script: `earshot('preview', 'srv_nps', 'token')`,
    })
    await panel.getByRole('radio', { name: '9', exact: true }).click()
    await panel.getByRole('button', { name: 'Skip' }).click()
    await pause()
    expect(service.named('displays')[0]?.body.preview_token).toBe('token')
    expect(service.answers()).toEqual([])
  })
})
