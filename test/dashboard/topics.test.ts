import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { respond, surveyOf } from '../api/helpers'
import { DAY, NOON } from '../harness'
import { storeAged } from '../services/retag/aged'
import { answersIn, linkNamed, type Member, startBusiness, textOf } from './helpers'

let member: Member
beforeAll(async () => {
  member = await startBusiness()
  const { app } = member
  const feedback = await surveyOf(app.ctx, 'feedback')
  // The thirty days to 2 March, and the 120 before.
  const say = async (at: number, count: number, comment: string) => {
    for (let i = 0; i < count; i += 1) await respond(app, feedback, at, { comment })
  }
  await say(NOON - 60 * DAY, 30, 'The invoice is great and clear')
  await say(NOON - DAY, 20, 'The login and the password fail since Monday')
  await say(NOON - DAY, 12, 'The invoice is great and clear')
  app.clock.now = NOON
})
afterAll(() => member.app.close())

describe('the page of topics', () => {
  it('tells what rises with its shares, its odds and what is typically said', async () => {
    const html = await member.read('/topics')
    const page = textOf(html)
    expect(page).toContain('32 comments, held against 40 from 4 Oct 2025 to 31 Jan 2026')
    expect(page).toMatch(/Rising .* login 62\.5% of comments, 0% before .*× the odds .* Falling/)
    expect(page).toContain('The login and the password fail since Monday')
    expect(page).toContain('100% negative')
    expect(answersIn(await member.read(linkNamed(html, 'login')))).toBe(20)
  })

  it('puts what is said together into one card', async () => {
    const html = await member.read('/topics')
    const rising = html.slice(html.indexOf('>Rising<'), html.indexOf('>Falling<'))
    expect(rising.split('<article class="topic">')).toHaveLength(2)
    expect(textOf(rising)).toContain('Said with it: password (62.5% of comments, 0% before)')
    expect(answersIn(await member.read(linkNamed(rising, 'password')))).toBe(20)
  })

  it('leads from a quote to the answer', async () => {
    const html = await member.read('/topics')
    const answer = await member.read(linkNamed(html, 'The login and the password fail since Monday'))
    expect(textOf(answer)).toContain('The login and the password fail since Monday')
  })

  it('keeps what fell by chance apart from what is steady', async () => {
    const page = textOf(await member.read('/topics'))
    const steady = page.slice(page.indexOf('As much as before'))
    // 12 of 32 after 30 of 40: by more than chance.
    expect(page).toMatch(/Falling invoice 37\.5% of comments, 75% before/)
    expect(steady).not.toContain('invoice')
  })

  it('shows who said it by the survey asked for', async () => {
    const html = await member.read('/topics?kind=nps&days=90')
    expect(textOf(html)).toContain('export')
    expect(textOf(html)).not.toContain('login')
    // Ten say it, all of them detractors.
    expect(textOf(html)).toContain('NPS −100')
    expect(linkNamed(html, 'export')).toContain('kind=nps')
  })

  it('suggests what has no theme, remembers a refusal, and takes it back', async () => {
    await storeAged(
      member.app,
      12,
      (i) => `The parking was full again, number ${i}`,
      () => ({ keywords: [{ word: 'parking', sentiment: 0 }] }),
    )
    const ideas = async () => {
      const page = textOf(await member.read('/topics/themes'))
      return page.slice(page.indexOf('Suggested themes'))
    }
    expect(await ideas()).toMatch(/parking .* of them The parking was full again.* Make it a theme : parking Not a theme/)
    const refusal = '/topics/ideas/parking/refusal'
    expect((await member.post(refusal)).headers.get('location')).toBe('/topics/themes#ideas')
    expect(await ideas()).toContain('Refused before parking Suggest again')
    expect((await member.post(`${refusal}/removal`)).status).toBe(303)
    expect(await ideas()).not.toContain('Refused before')
  })

  it('says what to do where nobody said anything', async () => {
    expect(textOf(await member.read('/topics?kind=ces'))).toContain('No comments in these days')
  })
})
