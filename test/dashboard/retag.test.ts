import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp } from '../harness'
import { storeAged } from '../services/retag/aged'
import { type Member, startMember, textOf } from './helpers'

let member: Member
beforeAll(async () => {
  const app = await startApp()
  await storeAged(app, 2, (i) => (i === 0 ? 'The export is awful' : 'The invoice is great'))
  member = await startMember(app)
})
afterAll(() => member.app.close())

describe('tagging answers anew', () => {
  it('is offered, compares side by side, and switches when told to', async () => {
    const offered = textOf(await member.read('/settings/data'))
    expect(offered).toContain('have changed since some answers were tagged')

    const begun = await member.post('/settings/data/retags')
    expect(begun.status).toBe(303)
    await member.app.settled()
    const path = begun.headers.get('location') ?? ''
    const compared = textOf(await member.read(path))
    expect(compared).toContain('What would change Nothing has been changed yet. 2 answers of 2.')
    expect(compared).toContain('Neutral → Positive 1')
    expect(compared).toContain('invoice 1 0')
    expect(compared).toMatch(/Now: Neutral, English The export is awful thing Then: Negative, English/)

    expect((await member.post(`${path}/switch`)).status).toBe(303)
    await member.app.settled()
    const done = textOf(await member.read(path))
    expect(done).toContain('All answers carry the new tags. What changed 2 answers of 2.')
    expect(done).not.toContain('Side by side')
    const after = textOf(await member.read('/settings/data'))
    expect(after).toContain('Every answer carries the tags it would get today')
  })
})
