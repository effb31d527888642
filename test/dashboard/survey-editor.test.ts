import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findSurvey } from '../../db/queries/surveys'
import { surveyOf } from '../api/helpers'
import { linksOf, type Member, startMember, textOf } from './helpers'

let member: Member
beforeEach(async () => {
  member = await startMember()
})
afterEach(() => member.app.close())

/** The fields a browser would send for the form of a page, untouched. */
function fieldsOf(html: string): [string, string][] {
  const [form = ''] = html.match(/<form class="editor"[\s\S]*?<\/form>/) ?? []
  const attribute = (tag: string, name: string) =>
    tag
      .match(new RegExp(` ${name}="([^"]*)"`))?.[1]
      ?.replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
  const inputs = [...form.matchAll(/<input[^>]*>/g)].flatMap(([tag]) => {
    const isOff = tag.includes('type="checkbox"') && !tag.includes(' checked')
    const name = attribute(tag, 'name')
    return isOff || name === undefined ? [] : [field(name, attribute(tag, 'value') ?? '')]
  })
  const selects = [...form.matchAll(/<select name="([^"]*)"[\s\S]*?<\/select>/g)].map(
    ([tag, name = '']) => field(name, tag.match(/<option value="([^"]*)" selected/)?.[1] ?? ''),
  )
  const areas = [...form.matchAll(/<textarea name="([^"]*)"[^>]*>([^<]*)/g)].map(
    ([, name = '', text = '']) => field(name, text.replaceAll('&quot;', '"')),
  )
  return [...inputs, ...selects, ...areas]
}

const field = (name: string, value: string): [string, string] => [name, value]

const setField = (fields: [string, string][], name: string, value: string): [string, string][] => [
  ...fields.filter(([field]) => field !== name),
  [name, value],
]

const load = async (id: string) => {
  const survey = await findSurvey(member.app.ctx.db, member.app.ctx.workspace.id, id)
  if (!survey) throw new Error('no survey')
  return survey
}

/** Changes one field of a survey's form and saves it. */
async function save(id: string, ...changes: [name: string, value: string][]): Promise<Response> {
  let fields = fieldsOf(await member.read(`/surveys/${id}`))
  for (const [name, value] of changes) fields = setField(fields, name, value)
  return await member.post(`/surveys/${id}`, fields)
}

describe.each(['nps', 'csat', 'ces', 'cancellation', 'feedback'] as const)(
  'a %s survey',
  (kind) => {
    it('stays the same version when nothing was changed', async () => {
      const before = await surveyOf(member.app.ctx, kind)
      const answer = await save(before.id)
      expect(answer.headers.get('location')).toBe(`/surveys/${before.id}?done=same`)
      const after = await load(before.id)
      expect([after.version, after.definition]).toEqual([1, before.definition])
    })

    it('becomes a new version with its own words', async () => {
      const before = await surveyOf(member.app.ctx, kind)
      const answer = await save(before.id, ['text.de.question', 'Wie geht’s?'])
      expect(answer.headers.get('location')).toBe(`/surveys/${before.id}?done=version`)
      const after = await load(before.id)
      expect(after.version).toBe(2)
      expect(after.definition.texts).toEqual({ de: { question: 'Wie geht’s?' } })
      expect(textOf(await member.read(`/surveys/${before.id}?done=version`))).toContain(
        'Saved as version 2.',
      )

      await save(before.id, ['text.de.question', ''])
      expect((await load(before.id)).definition.texts).toEqual({})
    })

    it('can be made new, as a draft', async () => {
      const fields = fieldsOf(await member.read(`/surveys/new?kind=${kind}`))
      const answer = await member.post(`/surveys?kind=${kind}`, setField(fields, 'name', 'Mine'))
      const [, id = ''] =
        answer.headers.get('location')?.match(/^\/surveys\/(srv_\w+)\?done=created$/) ?? []
      expect(await load(id)).toMatchObject({ kind, name: 'Mine', status: 'draft', version: 1 })
    })
  },
)

it('takes everything the form offers', async () => {
  const { id } = await surveyOf(member.app.ctx, 'nps')
  await save(
    id,
    ['name', 'Quarterly'],
    ['trigger', 'page'],
    ['trigger_value', '/billing/*'],
    ['delay_seconds', '2.5'],
    ['sampling_percent', '29'],
    ['cooldown_days', '45'],
    ['max_responses', '500'],
    ['ask_contact', 'on'],
    ['segment', 'plan=pro\nseats=12\nbeta=true\n\nzip="04109"\nnote=a=b'],
    ['color', '#3b5bdb'],
    ['position', 'center'],
    ['fallback', 'sv'],
  )
  const { name, definition } = await load(id)
  expect(name).toBe('Quarterly')
  expect(definition).toMatchObject({
    asksContact: true,
    trigger: { on: 'page', path: '/billing/*', delay_seconds: 2.5 },
    targeting: {
      samplingRate: 0.29,
      segment: { plan: 'pro', seats: 12, beta: true, zip: '04109', note: 'a=b' },
      cooldownDays: 45,
      maxResponses: 500,
    },
    theme: { color: '#3b5bdb', position: 'center' },
  })
  expect(definition.locales[0]).toBe('sv')
  expect((await save(id)).headers.get('location')).toContain('done=same')
})

it('offers fewer languages and keeps the words of those left out', async () => {
  const { id } = await surveyOf(member.app.ctx, 'nps')
  await save(id, ['text.de.question', 'Und?'])
  const fields = fieldsOf(await member.read(`/surveys/${id}`))
  await member.post(`/surveys/${id}`, [
    ...fields.filter(([name]) => name !== 'locale'),
    ['locale', 'en'],
  ])
  expect((await load(id)).definition.locales).toEqual(['en'])

  const answer = await save(id)
  expect(answer.headers.get('location')).toContain('done=same')
  expect((await load(id)).definition.texts).toEqual({ de: { question: 'Und?' } })
})

describe('reasons', () => {
  it('are renamed without losing their id, removed, and added with an id of their own', async () => {
    const { id } = await surveyOf(member.app.ctx, 'cancellation')
    await save(
      id,
      ['reason.0.label.en', 'Too dear'],
      ['reason.1.remove', 'on'],
      ['reason.9.label.en', 'We moved abroad!'],
      ['reason.9.canonical', 'temporary'],
      ['reason.10.label.en', ''],
    )
    const { reasons } = (await load(id)).definition
    expect(reasons).toHaveLength(9)
    expect(reasons[0]).toMatchObject({
      id: 'price',
      canonical: 'price',
      labels: { en: 'Too dear' },
    })
    expect(reasons[0]?.labels.sv).toBeTruthy()
    expect(reasons.map((reason) => reason.id)).not.toContain('missing_feature')
    expect(reasons.at(-1)).toEqual({
      id: 'we_moved_abroad',
      canonical: 'temporary',
      labels: { en: 'We moved abroad!' },
    })
  })

  it('are refused when two would share an id, and stay in the form to be put right', async () => {
    const { id } = await surveyOf(member.app.ctx, 'cancellation')
    const answer = await save(id, ['reason.9.label.en', 'Price'])
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(textOf(html)).toContain('Not saved yet: Reasons: ids must be distinct')
    expect(html).toContain('value="Price"')
    expect((await load(id)).version).toBe(1)
  })
})

it.each([
  ['name', '', 'Name: must have 1 to 120 characters'],
  ['sampling_percent', '120', 'Targeting › sampling rate'],
  ['cooldown_days', 'often', 'Targeting › cooldown days'],
  ['color', 'blue', 'must be a colour like #3b5bdb'],
  ['trigger_value', '', 'Trigger › name'],
])('refuses %s "%s" and says why, with everything typed still there', async (name, value, why) => {
  const { id } = await surveyOf(member.app.ctx, 'nps')
  const answer = await save(id, ['text.en.question', 'Typed with care'], [name, value])
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(textOf(html)).toContain(why)
  expect(html).toContain('value="Typed with care"')
  expect((await load(id)).version).toBe(1)
})

it('moves along its statuses by buttons, and offers only those that are allowed', async () => {
  const { id } = await surveyOf(member.app.ctx, 'nps')
  const page = `/surveys/${id}`
  expect(await member.read(page)).toContain('value="paused"')
  await member.post(`${page}/status`, { status: 'paused' })
  expect(await member.read(page)).toContain('>Resume</button>')
  await member.post(`${page}/status`, { status: 'archived' })
  const archived = await member.read(page)
  expect(archived).toContain('<fieldset class="plain" disabled="">')
  expect(archived).not.toMatch(/>(Save|Resume|Pause|Publish)<\/button>/)

  expect((await member.post(`${page}/status`, { status: 'live' })).status).toBe(409)
  expect((await member.post(`${page}/status`, { status: 'odd' })).status).toBe(400)
  expect((await save(id, ['name', 'Again'])).status).toBe(409)
})

it('shows the snippet, the call and a preview of the survey in its languages', async () => {
  const { id } = await surveyOf(member.app.ctx, 'nps')
  const text = textOf(await member.read(`/surveys/${id}`))
  expect(text).toContain(`src="http://earshot.test/w/${member.app.publishableKey}.js"`)
  expect(text).toContain('earshot(\'track\', "milestone_reached")')

  const preview = await member.read(`/surveys/${id}/preview?locale=sv`)
  expect(preview).toMatch(
    new RegExp(`data-preview="${id}" data-token="[0-9a-f]{64}" data-locale="sv"`),
  )
  expect(linksOf(preview)).toContain(`/surveys/${id}/preview?locale=ar`)
})
