import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDueDigest } from '../../src/services/digests/make'
import { respond, surveyOf } from '../api/helpers'
import { DAY, NOON } from '../harness'
import { linkNamed, linksOf, type Member, startBusiness, startMember, textOf } from './helpers'
import { addUpdates } from './update-work'

let member: Member
beforeAll(async () => {
  member = await startBusiness()
  const { app } = member
  await addUpdates(app)
  const nps = await surveyOf(app.ctx, 'nps')
  for (let i = 0; i < 12; i += 1) await respond(app, nps, NOON + DAY, { score: 9, comment: 'The new export is quick and clear' })
  app.clock.now = NOON + 7 * DAY
  await makeDueDigest(app.ctx)
})
afterAll(() => member.app.close())

describe('the page of digests', () => {
  it('keeps each digest at an address of its own, to be read out', async () => {
    const archive = await member.read('/digests')
    expect(textOf(archive)).toMatch(/2 Mar 2026 to 8 Mar 2026 12 NPS \+100/)
    const path = linkNamed(archive, '2 Mar 2026 to 8 Mar 2026')
    const page = await member.read(path)
    expect(textOf(page)).toMatch(/NPS \+100 \+\d+ to \+100, 12 answers/)
    expect(textOf(page)).toContain('The new export is quick and clear')
    expect(textOf(page)).toMatch(/Open actions .*Scheduled exports by mail : nobody sees to it , Planned/)
    for (const href of new Set(linksOf(page))) {
      if (href.startsWith('/')) expect([href, (await member.get(href)).status]).toEqual([href, 200])
    }
    const file = await member.get(linkNamed(page, 'Markdown'))
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="digest-2026-03-08.md"')
    expect(await file.text()).toContain('# My workspace: 2 March 2026 to 8 March 2026')
  })

  it('takes its settings by a form, and says what it does not take', async () => {
    const fields = { on: 'true', every: 'month', month_day: '15', weekday: '9', hour: '7', recipients: 'a@example.com, b@example.com' }
    expect((await member.post('/digests', fields)).headers.get('location')).toBe('/digests?done=saved')
    const form = await member.read('/digests')
    expect(form).toContain('value="15"')
    expect(form).toContain('a@example.com, b@example.com')
    const refused = await member.post('/digests', { ...fields, recipients: 'a@example.com nobody' })
    expect(refused.status).toBe(422)
    expect(textOf(await refused.text())).toContain('Not saved: “nobody” is no mail address.')
  })

  it('says when the first one comes', async () => {
    const empty = await startMember()
    expect(textOf(await empty.read('/digests'))).toContain('No digest yet')
    await empty.app.close()
  })
})
