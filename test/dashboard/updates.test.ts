import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answersIn, linkNamed, linksOf, type Member, startBusiness, textOf } from './helpers'

let member: Member
beforeAll(async () => {
  member = await startBusiness()
})
afterAll(() => member.app.close())

describe('the page of updates', () => {
  it('is one click from a topic, and names who asked', async () => {
    const topics = await member.read('/topics?days=90')
    const form = await member.read(linkNamed(topics, 'Act on this : export'))
    expect(form).toContain('name="keywords" maxlength="2000" value="export"')
    const made = await member.post('/updates', {
      title: 'A faster export',
      story: 'Soon',
      keywords: 'Export, export',
      theme: 'performance',
      state: 'planned',
      public: 'true',
    })
    expect(made.status).toBe(303)
    const path = made.headers.get('location') ?? ''
    const page = await member.read(path)
    expect(textOf(page)).toMatch(/A faster export Planned .*Saved\. .*People \d+ in \d+ answers Customers \d+, paying €[\d,]+ MRR now/)
    expect(answersIn(await member.read(linkNamed(page, 'export')))).toBeGreaterThan(0)

    expect((await member.post(`${path.split('?')[0]}/state`, { state: 'declined' })).status).toBe(422)
    const moved = await member.post(`${path.split('?')[0]}/state`, { state: 'declined', reason: 'Too few' })
    expect(moved.status).toBe(303)
    const board = textOf(await member.read('/updates'))
    expect(board).toMatch(/Declined 1 update\. A faster export export Speed .* Declined on .* Too few Nobody sees to it · public/)
  })

  it('says in the form why something was not taken, and keeps what was entered', async () => {
    const refused = await member.post('/updates', { title: '', story: 'My <b>words</b>' })
    const html = await refused.text()
    expect(refused.status).toBe(422)
    expect(textOf(html)).toContain('Not saved: it needs a title.')
    expect(html).toContain('My &lt;b&gt;words&lt;/b&gt;')
  })

  it('leads on from every link', async () => {
    for (const href of new Set(linksOf(await member.read('/updates')))) {
      if (!href.startsWith('/')) continue
      expect([href, (await member.get(href)).status]).toEqual([href, 200])
    }
  })

  it('drops an update when told to', async () => {
    const made = await member.post('/updates', { title: 'Gone soon' })
    const path = (made.headers.get('location') ?? '').split('?')[0] ?? ''
    expect((await member.post(`${path}/removal`)).headers.get('location')).toBe('/updates?done=removed')
    expect((await member.get(path)).status).toBe(404)
  })
})
