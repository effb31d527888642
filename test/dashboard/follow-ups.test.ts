import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as schema from '../../db/schema'
import { answerTo, surveyOf } from '../api/helpers'
import { type Member, startMember, textOf } from './helpers'

let member: Member

beforeAll(async () => {
  member = await startMember()
  const nps = await surveyOf(member.app.ctx, 'nps')
  for (const [user_id, score, comment] of [
    ['ada', 1, 'The <b>export</b> is broken'],
    ['bo', 3, 'slow'],
    ['cy', 9, 'lovely'],
  ] as const) {
    member.app.clock.now += 1000
    await member.app.page('/v1/client/:key/responses', answerTo(nps, { user_id, answers: { score, comment } }))
  }
})
afterAll(() => member.app.close())

const followUps = () => member.app.ctx.db.select().from(schema.followUps)
const idOf = async (title: RegExp) => (await followUps()).find((row) => title.test(row.title))?.id ?? ''
const location = (response: Response) => response.headers.get('location')

describe('the inbox', () => {
  it('lists what is open with what was said, escaped, and counts each view', async () => {
    const html = await member.read('/follow-ups')
    expect(html).toContain('The &lt;b&gt;export&lt;/b&gt; is broken')
    expect(textOf(html)).toMatch(/Mine 0 Unowned 2 Overdue 0 All open 2 Closed 0/)
    expect(textOf(html)).toContain('Due in 3 days')
  })

  it('assigns, tags and closes those chosen at once', async () => {
    const ids = (await followUps()).map(({ id }): [string, string] => ['id', id])
    const done = await member.post('/follow-ups', [...ids, ['move', 'tag'], ['tag', 'export'], ['back', '/follow-ups?view=all']])
    expect(location(done)).toBe('/follow-ups?view=all&done=2')
    const [owner] = await member.app.ctx.db.select().from(schema.members)
    await member.post('/follow-ups', [...ids.slice(0, 1), ['move', 'assign'], ['owner_id', owner?.id ?? '']])
    expect(textOf(await member.read('/follow-ups?view=mine&tag=export'))).toMatch(/Mine 1 Unowned 1/)
    expect(textOf(await member.read('/follow-ups?done=1'))).toContain('1 follow-up changed.')
  })

  it('goes back to nowhere but itself, and does nothing it is not told', async () => {
    const id = await idOf(/scored 1/)
    const away = await member.post('/follow-ups', { id, move: 'acknowledge', back: 'https://evil.example/follow-ups' })
    expect(location(away)).toBe('/follow-ups?done=1')
    expect((await member.post('/follow-ups', { move: 'acknowledge' })).status).toBe(400)
    expect((await member.post('/follow-ups', { id, move: 'explode' })).status).toBe(400)
    expect((await member.post('/follow-ups', { id, move: 'assign', owner_id: 'mem_nobody' })).status).toBe(422)
  })
})

describe('one follow-up', () => {
  it('shows the answer, takes a note, and is closed and opened again', async () => {
    const id = await idOf(/scored 3/)
    const at = `/follow-ups/${id}`
    expect(location(await member.post(at, { move: 'note', text: 'Wrote to <them>' }))).toBe(at)
    await member.post(at, { move: 'close', outcome: 'explained' })
    const closed = await member.read(at)
    expect(closed).toContain('Wrote to &lt;them&gt;')
    expect(textOf(closed)).toMatch(/Detractor: scored 3 of 10 Answered/)
    await member.post(at, { move: 'reopen' })
    expect(textOf(await member.read(at))).toMatch(/Opened again/)
    expect((await member.get('/follow-ups/fup_nothing')).status).toBe(404)
  })

  it('is opened from an answer', async () => {
    const [response] = await member.app.ctx.db.select().from(schema.responses)
    const opened = await member.post('/follow-ups/new', { response_id: response?.id ?? '', title: 'Thank them' })
    expect(textOf(await member.read(location(opened) ?? ''))).toContain('Thank them')
  })
})

describe('rules', () => {
  const form = { enabled: 'on', acknowledge_hours: '4', close_hours: '10', check_after_days: '7', owner: 'nobody' }

  it('show what they would have opened, before they are saved and after', async () => {
    expect(textOf(await member.read('/follow-ups/rules'))).toMatch(/Detractor An NPS of 6 or less\. On 24 hours 72 hours 2/)
    const draft = await member.post('/follow-ups/rules/detractor', { ...form, 'threshold.max_score': '2', preview: 'true' })
    expect(textOf(await draft.text())).toMatch(/Not saved.*It would have opened 1 in the last 30 days/)
    expect(textOf(await member.read('/follow-ups/rules/detractor'))).toContain('would have opened 2')
    await member.post('/follow-ups/rules/detractor', { ...form, 'threshold.max_score': '2' })
    expect(textOf(await member.read('/follow-ups/rules'))).toMatch(/Detractor .{0,40} On 4 hours 10 hours 1/)
    expect((await member.post('/follow-ups/rules/detractor', { ...form, 'threshold.max_score': '99' })).status).toBe(422)
  })
})

describe('a saved view', () => {
  it('is one click away, under its name, until it is forgotten', async () => {
    await member.post('/follow-ups/views', { name: 'Late <ones>', query: 'view=overdue' })
    const html = await member.read('/follow-ups?view=overdue')
    expect(html).toMatch(/<a href="\/follow-ups\?view=overdue" aria-current="true"[^>]*>Late &lt;ones&gt;/)
    const removal = /action="(\/follow-ups\/views\/viw_\w+\/removal)"/.exec(html)?.[1] ?? ''
    await member.post(removal)
    expect(await member.read('/follow-ups')).not.toContain('Late')
  })
})

describe('answers as a list to work through', () => {
  const responses = () => member.app.ctx.db.select().from(schema.responses)
  const shownBy = async (query: string) =>
    [...(await member.read(`/responses?${query}`)).matchAll(/name="id" value="(rsp_\w+)"/g)].map(([, id]) => id)

  it('are found by words, labels, owners and whether somebody looks after them', async () => {
    const happy = (await responses()).find(({ score }) => score === 9)?.id ?? ''
    const done = await member.post('/responses', { id: happy, move: 'tag', tag: 'Quote Me', back: '/responses?kind=nps' })
    expect(location(done)).toBe('/responses?kind=nps&done=1')
    expect(await shownBy('label=quote+me')).toEqual([happy])
    expect(await shownBy('q=lovel')).toEqual([happy])
    expect(await member.read('/responses?label=quote+me')).toContain('#quote me')
  })

  it('that nobody looks after get a follow-up when one is assigned or closed, and one only', async () => {
    const nps = await surveyOf(member.app.ctx, 'nps')
    await member.app.page('/v1/client/:key/responses', answerTo(nps, { user_id: 'di', answers: { score: 8 } }))
    const id = (await responses()).find(({ score }) => score === 8)?.id ?? ''
    const [owner] = await member.app.ctx.db.select().from(schema.members)
    expect(await shownBy('follow_up=none')).toContain(id)
    const assign = { id, move: 'assign', owner_id: owner?.id ?? '' }
    await Promise.all([member.post('/responses', assign), member.post('/responses', assign)])
    expect(await shownBy(`owner_id=${owner?.id}`)).toContain(id)
    await member.post('/responses', { id, move: 'close', outcome: 'no_action' })
    await member.post('/responses', { id, move: 'close', outcome: 'solved' })
    const own = (await followUps()).filter(({ responseId }) => responseId === id)
    expect(own).toMatchObject([{ state: 'closed', outcome: 'no_action', title: 'NPS answer' }])
    expect(await shownBy('follow_up=closed')).toContain(id)
    expect(await shownBy('follow_up=none')).not.toContain(id)
  })
})
