import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findPlaybook, listPlaybooks } from '../../db/queries/playbooks'
import { EVERYBODY } from '../../src/domain/playbooks/audience'
import type { PlaybookDefinition } from '../../src/domain/playbooks/playbook'
import { RECIPES } from '../../src/dashboard/playbook-recipes'
import { createPlaybook } from '../../src/services/playbooks/create'
import { formFieldsOf, linkNamed, type Member, startBusiness, textOf } from './helpers'
import { addPlaybooks, type PlaybookWork } from './playbook-work'

let member: Member
let work: PlaybookWork
beforeAll(async () => {
  member = await startBusiness()
  work = await addPlaybooks(member.app)
})
afterAll(() => member.app.close())

const editorOf = (html: string) => formFieldsOf(html.slice(html.indexOf('class="playbook-form"')))
const stored = async (id: string) => {
  const { db, workspace } = member.app.ctx
  return (await findPlaybook(db, workspace.id, id))?.definition
}

describe('the editor', () => {
  it.each(Object.entries(RECIPES))('begins with the recipe %s, and keeps all of it', async (slug, { name, definition }) => {
    const fields = editorOf(await member.read(`/playbooks/new?recipe=${slug}`))
    expect((await member.post('/playbooks', fields)).status).toBe(303)
    const { db, workspace } = member.app.ctx
    const made = (await listPlaybooks(db, workspace.id)).find((playbook) => playbook.name === name && playbook.status === 'draft')
    expect(made?.definition).toEqual(definition)
  })

  const others: Partial<PlaybookDefinition>[] = [
    { trigger: { on: 'tag', field: 'keyword', values: ['export', 'csv'] }, windowDays: null },
    { trigger: { on: 'cancellation', outcomes: ['kept', 'abandoned'], causes: ['price'] }, holdoutShare: 0.125 },
    {
      trigger: { on: 'segment' },
      audience: { ...EVERYBODY, riskBands: ['high'], plans: ['pro'], currency: 'EUR', minMrrMinor: 1_050, traits: { vip: true, seats: 3, tier: 'gold' } },
      stopOn: [],
    },
  ]
  it.each(others)('sends back what it shows of %o', async (change) => {
    const { definition = null } = RECIPES.silence ?? {}
    if (!definition) throw new Error('no such recipe')
    const steps: PlaybookDefinition['steps'] = [{ do: 'webhook', endpointId: null }, { do: 'wait', hours: 5 }, ...definition.steps]
    const { id } = await createPlaybook(member.app.ctx, { name: 'P', definition: { ...definition, ...change, steps } })
    const fields = editorOf(await member.read(`/playbooks/${id}`))
    expect((await member.post(`/playbooks/${id}`, fields)).status).toBe(303)
    expect(await stored(id)).toEqual({ ...definition, ...change, steps })
  })

  it('says what is wrong, and keeps what was written', async () => {
    const fields = editorOf(await member.read('/playbooks/new?recipe=silence')).filter(([name]) => !['days', 'name', 'do_1', 'wait_1', 'unit_1'].includes(name))
    const answer = await member.post('/playbooks', [...fields, ['days', '30'], ['name', 'Mine'], ['do_1', 'wait'], ['wait_1', '2'], ['unit_1', 'days']])
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(textOf(html)).toContain('Not saved: steps must not end with waiting')
    expect(html).toContain('value="Mine"')
  })
})

it('says in words what each does, whom it reached, and what came of it', async () => {
  const list = textOf(await member.read('/playbooks'))
  expect(list).toContain('When someone rates NPS 6 or less → open a follow-up, wait 2 days, send “Sorry about that”.')
  expect(list).toContain('1 under way · 1 done · 1 stopped')
  const page = await member.read(`/playbooks/${work.detractors}`)
  expect(textOf(page)).toMatch(/playbook-customer-0 Stopped .*Stopped: they answered again/)
  const dry = textOf(await member.read(linkNamed(page, 'Last 90 days').split('#')[0] ?? ''))
  expect(dry).toContain('13 customers and people reached . From 13 causes.')
  expect(textOf(await member.read(`/playbooks/${work.held}`))).toMatch(/What it changes Within 90 days: \d it began for against \d held out/)
})

it('switches on and off, stops a run and archives', async () => {
  const path = `/playbooks/${work.detractors}`
  const html = await member.read(path)
  const stop = /action="([^"]+\/stop)"/.exec(html)?.[1] ?? ''
  expect((await member.post(stop)).status).toBe(303)
  expect(textOf(await member.read(path))).toContain('Stopped: a member stopped it')
  for (const status of ['off', 'on', 'archived']) expect((await member.post(`${path}/status`, { status })).status).toBe(303)
  expect((await member.post(`${path}/status`, { status: 'on' })).status).toBe(422)
  expect(await member.read('/playbooks')).not.toContain(work.detractors)
  expect(await member.read('/playbooks?archived=true')).toContain(work.detractors)
})
