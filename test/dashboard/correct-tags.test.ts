import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { respond, surveyOf } from '../api/helpers'
import { NOON, startApp } from '../harness'
import { linkNamed, type Member, startMember, textOf } from './helpers'

let member: Member
let path: string
beforeEach(async () => {
  member = await startMember(await startApp())
  const nps = await surveyOf(member.app.ctx, 'nps')
  await respond(member.app, nps, NOON, { score: 9, comment: 'The export is sick' })
  path = linkNamed(await member.read('/responses'), '2 Mar 2026, 12:00')
})
afterEach(() => member.app.close())

const say = async (field: string, value: string, verdict: string) => {
  const answer = await member.post(`${path}/tags`, { field, value, verdict })
  if (answer.status === 303) expect(answer.headers.get('location')).toBe(path)
  return answer.status
}
const page = async () => textOf(await member.read(path))

describe('correcting tags where an answer is read', () => {
  it('says another mood, tells who said so, and takes it back', async () => {
    expect(await page()).not.toContain('somebody of the team said so')
    expect(await say('sentiment', '', 'positive')).toBe(303)
    const corrected = await page()
    expect(corrected).toContain('Positive: somebody of the team said so.')
    expect(corrected).toContain('Corrected The mood is positive Undo')
    expect(await say('sentiment', '', '')).toBe(303)
    expect(await page()).not.toContain('Corrected')
  })

  it('drops and adds keywords', async () => {
    expect(await say('keyword', 'export', 'absent')).toBe(303)
    expect(await say('keyword', 'Slang', 'present')).toBe(303)
    const html = await page()
    expect(html).toContain('“export” is no keyword Undo')
    expect(html).toContain('“slang” is a keyword Undo')
  })

  it('says what it is about, and what not', async () => {
    expect(await say('theme', 'integration', 'absent')).toBe(303)
    expect(await say('theme', 'price', 'present')).toBe(303)
    const html = await page()
    expect(html).toContain('It is not about “Integrations” Undo')
    expect(html).toContain('It is about “Price” Undo')
  })

  it('refuses what is no correction', async () => {
    expect(await say('theme', 'weather', 'present')).toBe(400)
    expect(await say('mood', '', 'positive')).toBe(400)
    expect(await say('sentiment', '', 'angry')).toBe(400)
    expect(await say('keyword', '', 'present')).toBe(400)
  })

  it('is told on the page of data, where it can be forgotten', async () => {
    const data = async () => textOf(await member.read('/settings/data'))
    expect(await data()).toContain('Learned from corrections By this workspace, for this workspace: nothing of it leaves here. Nothing yet.')
    await say('sentiment', '', 'positive')
    expect(await data()).toContain('From 1 correction No keywords None Keywords None besides those found')
    expect((await member.post('/settings/data/learned/removal')).status).toBe(303)
    expect(await data()).toContain('Nothing yet.')
    expect(await page()).toContain('Positive: somebody of the team said so.')
  })
})
