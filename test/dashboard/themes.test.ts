import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { respond, surveyOf } from '../api/helpers'
import { NOON } from '../harness'
import { storeAged } from '../services/retag/aged'
import { answersIn, linkNamed, type Member, startMember, textOf } from './helpers'

let member: Member
beforeAll(async () => {
  member = await startMember()
  const { app } = member
  const feedback = await surveyOf(app.ctx, 'feedback')
  for (let i = 0; i < 10; i += 1) {
    await respond(app, feedback, NOON + i, { comment: `The printer <b>jams</b>, says number ${i}` })
  }
})
afterAll(() => member.app.close())

const page = async () => textOf(await member.read('/topics/themes'))

describe('the page of themes', () => {
  it('says what to do while there are none', async () => {
    expect(await page()).toContain('None yet. Add one for what only your product has')
  })

  it('shows what a theme would find before it is there, and keeps what was written', async () => {
    const fields = { name: 'Printing', terms: 'printers\r\n\r\njam*', examples: '' }
    const html = await (await member.post('/topics/themes/preview', fields)).text()
    expect(textOf(html)).toContain('100% of the newest comments')
    expect(html).toContain('The <mark>printer</mark> &lt;b&gt;<mark>jams</mark>&lt;/b&gt;, says')
    expect(html).toContain('printers\njam*</textarea>')
    expect(await page()).toContain('None yet.')
  })

  it('adds one, tags by it, changes it and removes it', async () => {
    const made = await member.post('/topics/themes', { name: 'Printing', terms: 'printer', examples: '' })
    const path = made.headers.get('location') ?? ''
    expect(textOf(await member.read(path))).toContain('Earlier answers still carry the tags')
    const feedback = await surveyOf(member.app.ctx, 'feedback')
    await respond(member.app, feedback, NOON + 60_000, { comment: 'Printers again' })
    const list = await member.read('/topics/themes')
    expect(textOf(list)).toMatch(/Printing printer 9% 2% to 38%/)
    expect(answersIn(await member.read(linkNamed(await member.read(path), 'Answers about it')))).toBe(1)
    expect(textOf(await member.read('/responses'))).toContain('Printing')

    await member.post(path, { name: 'Printers', terms: 'printer\njam*', examples: '' })
    expect(await page()).toMatch(/Printers printer, jam\*/)
    expect((await member.post(`${path}/removal`)).headers.get('location')).toBe('/topics/themes')
    expect((await member.get(path)).status).toBe(404)
  })

  it('refuses in the form what cannot be, with what was written still there', async () => {
    const answer = await member.post('/topics/themes', { name: 'Price', terms: 'dear', examples: '' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(textOf(html)).toContain('Not saved: there is a theme called “Price” already.')
    expect(html).toContain('dear</textarea>')
  })

  it('takes a suggestion up in one click', async () => {
    await storeAged(
      member.app,
      12,
      (i) => `The parking was full again, number ${i}`,
      () => ({ keywords: [{ word: 'parking', sentiment: 0 }] }),
    )
    const taken = await member.post('/topics/ideas/parking/acceptance')
    const html = await member.read(taken.headers.get('location') ?? '')
    expect(html).toContain('value="Parking"')
    expect(textOf(html)).toContain('The parking was full again')
    expect((await page()).slice((await page()).indexOf('Suggested themes'))).not.toContain('parking')
  })

  it('keeps the names of competitors, and tells how often they fall', async () => {
    await member.post('/topics/competitors', { competitors: 'Hotelix\r\nStayly' })
    const feedback = await surveyOf(member.app.ctx, 'feedback')
    await respond(member.app, feedback, NOON + 90_000, { comment: 'Hotelix does this better' })
    const html = await member.read('/topics/themes')
    expect(textOf(html)).toMatch(/Hotelix 4% 1% to 20%/)
    expect(answersIn(await member.read(linkNamed(html, 'Hotelix')))).toBe(1)
    expect(html).toContain('Hotelix\nStayly</textarea>')
  })

  it('names a topic, tells it as another, and takes both back', async () => {
    const path = '/topics/told/keywords/printer'
    const list = async () => textOf(await member.read('/topics'))
    const html = await member.read('/topics')
    expect(textOf(await member.read(linkNamed(html, 'Rename, merge, pin : printer')))).toContain(
      'Nothing else is told as this one.',
    )
    expect((await member.post(path, { name: 'Print room' })).headers.get('location')).toBe(path)
    expect(await list()).toContain('Print room')
    await member.post('/topics/told/keywords/jams', { told_as: 'printer' })
    await member.app.settled()
    const page = textOf(await member.read(path))
    expect(page).toContain('Print room')
    expect(page).toContain('jams Tell apart : jams')
    await member.post('/topics/told/keywords/jams', { told_as: '' })
    await member.post(path, { name: '' })
    expect(await list()).not.toContain('Print room')
    const refused = await member.post(path, { told_as: 'printer' })
    expect(refused.status).toBe(422)
    expect(textOf(await refused.text())).toContain('Not saved: a topic cannot be told as itself.')
  })

  it('tells of each theme who mentions it and what they say', async () => {
    const { app } = member
    const feedback = await surveyOf(app.ctx, 'feedback')
    for (let i = 0; i < 12; i += 1) {
      await respond(app, feedback, NOON + i, { comment: `The price is bad, says number ${i}` }, `payer-${i}`)
    }
    const themes = await page()
    expect(themes).toMatch(/Price The price is bad, says number \d+ Act on this : Price/)
  })
})
