import { describe, expect, it } from 'vitest'
import type { UpdatesView } from '../../src/contract/updates'
import { heard, LISTEN, pause, type SceneOptions, until, useStage } from './stage'
import { nps } from './surveys'

const stage = useStage()
const body = '<main><button id="news">What is new?</button></main>'
const script = `${LISTEN}
document.querySelector('#news').onclick = () => earshot('updates')`

const view: UpdatesView = {
  locale: 'en',
  dir: 'ltr',
  theme: { color: null, position: 'bottom-right' },
  texts: { title: 'What’s new', none: 'Nothing here yet.', more: 'All news', close: 'Close' },
  page: '/u/pk_test',
  updates: [
    {
      id: 'upd_1',
      title: 'A faster <b>export</b>',
      summary: 'Ten times as fast.',
      reason: null,
      state: 'shipped',
      state_name: 'Done',
      state_at: '2026-03-02T12:00:00Z',
    },
  ],
}

const open = async (answer: UpdatesView | null, options: Partial<SceneOptions> = {}) => {
  const scene = await stage({
    surveys: [[nps]],
    body,
    script,
    ...options,
    before({ service }) {
      service.replies.set('updates', () => (answer ? { status: 200, body: answer } : { status: 503, body: {} }))
    },
  })
  await scene.page.waitForFunction('window.earshot.ready')
  await scene.page.locator('#news').click()
  return scene
}

describe('what is new', () => {
  it('is listed in a panel, which gives the focus back', async () => {
    const { page, panel, requests, problems, service } = await open(view, {
      body,
      script,
      policy: "default-src 'none'; script-src {service} 'unsafe-inline'; connect-src {service}",
      head: '',
    })
    await until(() => panel.isVisible())
    expect(await panel.innerText()).toMatch(/What’s new\s+A faster <b>export<\/b>\s+Done · Mar 2, 2026\s+Ten times as fast\.\s+All news/)
    expect(await panel.getByRole('link', { name: 'All news' }).getAttribute('href')).toBe(`${service.origin}/u/pk_test`)
    expect(requests.filter((url) => /\/w\/view/.test(url))).toEqual([])
    await page.keyboard.press('Escape')
    await until(async () => !(await panel.isVisible()))
    expect(await page.evaluate('document.activeElement.id')).toBe('news')
    expect(problems).toEqual([])
  })

  it('gives its place to a survey that is asked for', async () => {
    const { page, panel } = await open(view)
    await until(() => panel.isVisible())
    await page.evaluate(`earshot('show', '${nps.id}')`)
    await until(async () => await panel.getByRole('radio').count())
    expect(await panel.count()).toBe(1)
    expect((await heard(page)).map(([name]) => name)).toEqual(['shown'])
  })

  it('leaves the page alone when the service does not answer', async () => {
    const { page, panel } = await open(null)
    await pause()
    expect(await panel.count()).toBe(0)
    await page.evaluate(`earshot('show', '${nps.id}')`)
    await until(() => panel.isVisible())
  })
})
