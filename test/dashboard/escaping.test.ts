import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listResponses } from '../../db/queries/response-list'
import { findResponse } from '../../db/queries/responses'
import { splitByEvidence } from '../../src/dashboard/components/comment'
import { respond, surveyOf } from '../api/helpers'
import { NOON, startApp } from '../harness'
import { type Member, startMember, textOf } from './helpers'

const HOSTILE = '</p><script>alert("x")</script><img src=x onerror=alert(1)> & it is broken'

let member: Member
let surveyId: string
beforeAll(async () => {
  const app = await startApp()
  const nps = await surveyOf(app.ctx, 'nps')
  surveyId = nps.id
  await respond(app, nps, NOON, { score: 2, comment: HOSTILE }, '<b>acme</b>/"1"')
  const user = '<b>acme</b>/"1"'
  await app.api('PUT', `/v1/customers/${encodeURIComponent(user)}`, {
    name: '<i>Acme</i>',
    email: '"><script>@example.com',
    traits: { '<u>plan</u>': '<s>pro</s>' },
  })
  await app.api('PATCH', `/v1/surveys/${surveyId}`, { name: '<h1>Survey</h1>' })
  await app.api('PATCH', '/v1/workspace', { name: '<em>Ours</em>' })
  member = await startMember(app)
})
afterAll(() => member.app.close())

const hostileTags = /<(b|i|u|s|em|img|h1>Survey)[ >]|<script(?![^>]*src="\/)|onerror=alert\(1\)>/

it.each([
  ['/', () => '/'],
  ['responses', () => '/responses'],
  ['filters', () => `/responses?keyword=${encodeURIComponent('"><script>x</script>')}`],
  ['survey', () => `/surveys/${surveyId}`],
  ['results', () => `/surveys/${surveyId}/results`],
  ['customers', () => '/customers'],
  ['customer', () => `/customers/${encodeURIComponent('<b>acme</b>/"1"')}`],
])('%s shows hostile words as words', async (_, path) => {
  expect(await member.read(path())).not.toMatch(hostileTags)
})

it('keeps every character of a comment, and what leads right to left apart', async () => {
  const html = await member.read('/responses')
  expect(html).toContain('<p class="comment" dir="auto">')
  expect(textOf(html).replaceAll(' ', '')).toContain(HOSTILE.replaceAll(' ', ''))
})

it('takes hostile words in an address for no page, without repeating them', async () => {
  const answer = await member.get(`/surveys/${encodeURIComponent('<script>x</script>')}`)
  expect(answer.status).toBe(404)
  expect(await answer.text()).not.toContain('<script>x')
})

describe('evidence', () => {
  it('marks the words a sentiment was read from', async () => {
    const { db, workspace } = member.app.ctx
    const [row] = await listResponses(db, workspace.id, {}, 1)
    const found = await findResponse(db, workspace.id, row?.id ?? '')
    expect(found?.tags?.evidence.length).toBeGreaterThan(0)
    const html = await member.read(`/responses/${row?.id}`)
    expect(html).toContain('<mark class="against">broken</mark>')
    expect(textOf(html)).toMatch(
      /Why it was tagged so Negative, −0\.\d from −1 to 1\. .*broken against −/,
    )
  })

  it('splits a text at its spans and loses nothing', () => {
    const spans = [
      { start: 7, end: 10, weight: -2 },
      { start: 0, end: 4, weight: 1 },
    ]
    expect(splitByEvidence('good 👍 bad', spans)).toEqual([
      { part: 'good', weight: 1 },
      { part: ' 👍', weight: 0 },
      { part: ' ba', weight: -2 },
      { part: 'd', weight: 0 },
    ])
  })

  it.each([
    [
      'overlapping',
      [
        { start: 0, end: 3, weight: 1 },
        { start: 2, end: 5, weight: -1 },
      ],
    ],
    ['empty', [{ start: 2, end: 2, weight: 1 }]],
    ['beyond the end', [{ start: 3, end: 99, weight: 1 }]],
    ['none', []],
  ])('shows the whole text with %s spans', (_, spans) => {
    const parts = splitByEvidence('abcdef', spans)
    expect(parts.map(({ part }) => part).join('')).toBe('abcdef')
  })
})
