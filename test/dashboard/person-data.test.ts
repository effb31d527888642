import { afterAll, beforeAll, expect, it } from 'vitest'
import { textOf, type Member, startMember } from './helpers'
import { addMessages, type MessageWork } from './message-work'

let member: Member
let work: MessageWork
beforeAll(async () => {
  member = await startMember()
  work = await addMessages(member.app)
})
afterAll(() => member.app.close())

const PERSON = '/settings/data/person'

it('is found from where a person is shown, and says in words what is held', async () => {
  const response = await member.read(`/responses/${work.response}`)
  const [, href = ''] = /href="([^"]+)"[^>]*>Their data: export or erase/.exec(response) ?? []
  const found = textOf(await member.read(href.replaceAll('&amp;', '&')))
  for (const words of ['Who they are 1 Deleted', 'Answers 1 Loses what is theirs', 'Messages 1 Deleted', '1 respondent, 1 mail address', 'are looked through when you export or erase']) {
    expect(found).toContain(words)
  }
  expect(await member.read('/customers/customer-2')).not.toContain('by=email')
})

it('says that nothing is held, and that ids are not taken for one another', async () => {
  const page = textOf(await member.read(`${PERSON}?by=email&id=ada`))
  expect(page).toMatch(/Nothing is held of ada ?\./)
  expect(page).toContain('none is taken for another')
})

it('hands everything out as a file', async () => {
  const response = await member.app.request(`${PERSON}/export?by=user&id=ada`, { headers: { cookie: member.cookie } })
  expect(response.headers.get('content-disposition')).toContain('person.json')
  expect(await response.text()).toContain('The import takes ten minutes')
})

it('erases nothing until the name is typed once more', async () => {
  const refused = await member.post(`${PERSON}/erasure`, { by: 'user', id: 'ada', confirmation: 'adam' })
  expect(refused.status).toBe(422)
  expect(textOf(await refused.text())).toContain('Nothing was erased.')
  expect(textOf(await member.read(`${PERSON}?by=user&id=ada`))).toContain('Who they are 1')
})

it('erases for good, and tells what became of everything', async () => {
  const done = await member.post(`${PERSON}/erasure`, { by: 'user', id: 'ada', confirmation: 'Ada' })
  const report = textOf(await member.read(done.headers.get('location') ?? ''))
  expect(report).toContain('Erasure of a person')
  expect(report).toContain('Answers 1')
  expect(textOf(await member.read(`${PERSON}?by=user&id=ada`))).toMatch(/Nothing is held of ada ?\./)
  const answer = textOf(await member.read(`/responses/${work.response}`))
  expect(answer).not.toContain('ten minutes')
  expect(answer).not.toContain('Their data')
})


it('counts what other days would take away before it is taken', async () => {
  const days = { texts: '90', messages: '365', billingMessages: '' }
  const asked = await member.post('/settings/data/keeping', { ...days, step: 'preview' })
  expect(textOf(await asked.text())).toContain('Within the hour 0 answers lose their words')
  expect(await member.read('/settings/data')).not.toContain('<option value="90" selected="">')
  expect((await member.post('/settings/data/keeping', { ...days, step: 'save' })).status).toBe(303)
  expect(await member.read('/settings/data')).toContain('<option value="90" selected="">')
  expect((await member.post('/settings/data/keeping', { ...days, texts: '1', step: 'save' })).status).toBe(400)
})
