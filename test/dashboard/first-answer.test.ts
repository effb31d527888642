import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerTo, surveyOf } from '../api/helpers'
import { type Member, startMember } from './helpers'
import { type Look, ORIGIN, startLook } from './look'

let member: Member
let look: Look
beforeAll(async () => {
  member = await startMember()
  look = await startLook(member)
}, 60_000)
afterAll(async () => {
  await look?.close()
  await member?.app.close()
})

const person = { anonymous_id: 'browser-ada' }

/** The pages' own clock stands still until the test moves it. */
async function open(path: string, options: object = {}) {
  const context = await look.openContext(options)
  const page = await context.newPage()
  page.setDefaultTimeout(8_000)
  let asked = 0
  page.on('request', (request) => {
    if (request.url().includes('/first-answer')) asked += 1
  })
  await page.clock.install({ time: 0 })
  await page.clock.pauseAt(1_000)
  await page.goto(ORIGIN + path)
  return { page, context, asked: () => asked }
}

/** Lets the page do what an answer led to. */
const settle = (page: Page) => page.evaluate('new Promise((go) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = go; port2.postMessage(0) })')

describe('a page that waits for the first answer', () => {
  it('asks less and less often, and stops after half an hour', async () => {
    const { page, context, asked } = await open('/')
    await page.getByText('Waiting for the first answer…').waitFor()
    const again = page.getByRole('link', { name: 'Look again' })
    expect(await again.isVisible()).toBe(false)
    for (const [i, wait] of [2_000, 2_800, 3_920].entries()) {
      await page.clock.runFor(wait - 1)
      expect(asked()).toBe(i)
      const answered = page.waitForResponse('**/first-answer')
      await page.clock.runFor(1)
      await answered
      await settle(page)
    }
    for (let i = 0; i < 200 && !(await again.isVisible()); i += 1) {
      await page.clock.runFor(30_000)
      await settle(page)
    }
    const inAll = asked()
    // Half an hour in steps of 30 s at most: the first seconds are asked about more often.
    expect(inAll).toBeGreaterThan(60)
    expect(inAll).toBeLessThan(75)
    await page.clock.runFor(120_000)
    expect(asked()).toBe(inAll)
    await context.close()
  })

  it('turns over by itself once somebody answered, and leads to it', async () => {
    const survey = await surveyOf(member.app.ctx, 'nps')
    const other = await surveyOf(member.app.ctx, 'csat')
    const { page, context } = await open(`/surveys/${survey.id}`)
    const { page: second, context: apart } = await open(`/surveys/${other.id}`)
    await page.getByText('Waiting for the first answer…').waitFor()
    await member.app.page('/v1/client/:key/responses', answerTo(survey, { ...person, answers: { score: 9 } }))
    await page.clock.runFor(2_000)
    await page.getByRole('link', { name: 'First answer arrived' }).waitFor()
    expect(await page.getByText('Waiting for the first answer…').isVisible()).toBe(false)
    // What another survey was answered says nothing of this one.
    await second.clock.runFor(2_000)
    expect(await second.getByText('Waiting for the first answer…').isVisible()).toBe(true)
    await page.getByRole('link', { name: 'First answer arrived' }).click()
    await page.waitForURL(`**/responses?survey_id=${survey.id}`)
    expect(look.complaints).toEqual([])
    await apart.close()
    await context.close()
  })

  it('is turned over by a reload where no script runs', async () => {
    const survey = await surveyOf(member.app.ctx, 'ces')
    const { page, context } = await open(`/surveys/${survey.id}`, { javaScriptEnabled: false })
    await page.getByText('Waiting for the first answer…').waitFor()
    await member.app.page('/v1/client/:key/responses', answerTo(survey, { ...person, answers: { score: 6 } }))
    await page.getByRole('link', { name: 'Look again' }).click()
    await page.getByRole('link', { name: 'First answer arrived' }).waitFor()
    await context.close()
  })
})
