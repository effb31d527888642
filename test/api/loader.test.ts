import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LoaderConfig, Trigger } from '../../src/contract/client'
import { listSurveys } from '../../db/queries/surveys'
import { startApp, type TestApp } from '../harness'
import { readJson } from './helpers'

let app: TestApp

beforeEach(async () => {
  app = await startApp()
})

afterEach(() => app.close())

const load = async (key = app.publishableKey): Promise<string> =>
  await (await app.request(`/w/${key}.js`)).text()

/** The config as the script's engine reads it. */
const configIn = (script: string): LoaderConfig =>
  runInNewContext(script.replace('/*loader*/', 'return EARSHOT_CONFIG')) as LoaderConfig

async function create(
  trigger: object,
  status: 'draft' | 'live' = 'live',
  texts: object = {},
): Promise<string> {
  const made = await app.api('POST', '/v1/surveys', {
    kind: 'nps',
    name: 'A secret plan',
    definition: { trigger, texts },
  })
  const { id } = await readJson<{ id: string }>(made)
  if (status === 'live') await app.api('PUT', `/v1/surveys/${id}/status`, { status })
  return id
}

describe('the loader', () => {
  it('knows its key, the view and the live surveys with their triggers, nothing else', async () => {
    const trigger: Trigger = { on: 'event', name: 'paid', delay_seconds: 2 }
    const live = await create(trigger, 'live', { en: { question: 'A secret question' } })
    const draft = await create(trigger, 'draft')
    const text = await load()
    const config = configIn(text)
    expect(config).toMatchObject({ key: app.publishableKey, view: '/w/view-abc123.js' })
    expect(config.surveys.find(({ id }) => id === live)).toEqual({ id: live, kind: 'nps', trigger })
    expect(config.surveys).toHaveLength(6)
    expect(text).not.toContain(draft)
    expect(text).not.toContain('secret')
  })

  it('follows a survey that is paused or archived', async () => {
    const surveys = await listSurveys(app.ctx.db, app.ctx.workspace.id)
    const [first, second] = surveys.map(({ id }) => id)
    await app.api('PUT', `/v1/surveys/${first}/status`, { status: 'paused' })
    await app.api('PUT', `/v1/surveys/${second}/status`, { status: 'archived' })
    expect(configIn(await load()).surveys.map(({ id }) => id)).toEqual(
      surveys.slice(2).map(({ id }) => id),
    )
  })

  it.each([
    '</script><script>alert(1)</script>',
    '<!--<script>',
    ']]>',
    '*/alert(1)/*',
    '");alert(1);("',
    '${alert(1)}',
    "$&$'$`",
    '\u2028\u2029',
    '\\u003c/script>',
  ])('cannot be broken out of by a trigger: %s', async (name) => {
    const id = await create({ on: 'event', name })
    const text = await load()
    expect(text).not.toContain('<')
    expect(configIn(text).surveys.find((survey) => survey.id === id)?.trigger).toMatchObject({
      name,
    })
  })

  it('is a script that may be kept for a minute, and loaded from anywhere', async () => {
    const { headers, status } = await app.request(`/w/${app.publishableKey}.js`)
    expect([status, headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8'])
    expect(headers.get('cache-control')).toMatch(/^public, max-age=60\b/)
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it.each(['pk_unknown', 'pk_', 'sk_x', '../w/pk_x', '%2e%2e', 'view-other'])(
    'is not there for %s',
    async (key) => {
      expect((await app.request(`/w/${key}.js`)).status).toBeOneOf([401, 404])
    },
  )
})

describe('the view', () => {
  it('is kept for ever under the hash of its content', async () => {
    const { headers, status } = await app.request('/w/view-abc123.js')
    expect([status, headers.get('cache-control')]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ])
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect((await app.request('/w/view-abc124.js')).status).toBe(404)
  })
})
