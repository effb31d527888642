import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../harness'
import { keyHeaders, read } from './helpers'

let app: TestApp

beforeAll(async () => {
  app = await startApp()
})

afterAll(() => app.close())

const create = async (body: object) =>
  await read(await app.api('POST', '/v1/surveys', { kind: 'cancellation', name: 'Why', ...body }))

const reason = (changes: object = {}) => ({
  id: 'price',
  canonical: 'price',
  labels: { en: 'Price' },
  ...changes,
})
const reasons = (count: number) => Array.from({ length: count }, (_, i) => reason({ id: `r${i}` }))
const define = (definition: object) => ({ definition })
const target = (targeting: object) => define({ targeting })
const trigger = (on: string, field: string, length: number) =>
  define({ trigger: { on, [field]: 'x'.repeat(length) } })
const locales = (count: number) =>
  Array.from({ length: count }, (_, i) => `en-${String(i).padStart(2, '0')}`)

describe('the limits of a survey', () => {
  // What is the most, what is one beyond it, and the field the refusal names.
  it.each([
    ['name', { name: 'x'.repeat(120) }, { name: 'x'.repeat(121) }, 'name'],
    ['shortest name', { name: 'x' }, { name: '' }, 'name'],
    [
      'locales',
      define({ locales: locales(40) }),
      define({ locales: locales(41) }),
      'definition.locales',
    ],
    ['fewest locales', define({ locales: ['en'] }), define({ locales: [] }), 'definition.locales'],
    [
      'name of a text',
      define({ texts: { en: { ['x'.repeat(60)]: '' } } }),
      define({ texts: { en: { ['x'.repeat(61)]: '' } } }),
      `definition.texts.en.${'x'.repeat(61)}`,
    ],
    [
      'text',
      define({ texts: { en: { question: 'x'.repeat(300) } } }),
      define({ texts: { en: { question: 'x'.repeat(301) } } }),
      'definition.texts.en.question',
    ],
    [
      'reasons',
      define({ reasons: reasons(20) }),
      define({ reasons: reasons(21) }),
      'definition.reasons',
    ],
    [
      'id of a reason',
      define({ reasons: [reason({ id: 'x'.repeat(40) })] }),
      define({ reasons: [reason({ id: 'x'.repeat(41) })] }),
      'definition.reasons.0.id',
    ],
    [
      'distinct reasons',
      define({ reasons: [reason(), reason({ id: 'other' })] }),
      define({ reasons: [reason(), reason()] }),
      'definition.reasons',
    ],
    [
      'cause of a reason',
      define({ reasons: [reason({ canonical: 'x'.repeat(40) })] }),
      define({ reasons: [reason({ canonical: 'x'.repeat(41) })] }),
      'definition.reasons.0.canonical',
    ],
    [
      'label of a reason',
      define({ reasons: [reason({ labels: { en: 'x'.repeat(120) } })] }),
      define({ reasons: [reason({ labels: { en: 'x'.repeat(121) } })] }),
      'definition.reasons.0.labels.en',
    ],
    [
      'event',
      trigger('event', 'name', 100),
      trigger('event', 'name', 101),
      'definition.trigger.name',
    ],
    ['path', trigger('page', 'path', 500), trigger('page', 'path', 501), 'definition.trigger.path'],
    [
      'selector',
      trigger('click', 'selector', 500),
      trigger('click', 'selector', 501),
      'definition.trigger.selector',
    ],
    [
      'delay',
      define({ trigger: { on: 'event', name: 'x', delay_seconds: 3600 } }),
      define({ trigger: { on: 'event', name: 'x', delay_seconds: 3600.1 } }),
      'definition.trigger.delay_seconds',
    ],
    [
      'largest sample',
      target({ sampling_rate: 1 }),
      target({ sampling_rate: 1.01 }),
      'definition.targeting.sampling_rate',
    ],
    [
      'least sample',
      target({ sampling_rate: 0 }),
      target({ sampling_rate: -0.01 }),
      'definition.targeting.sampling_rate',
    ],
    [
      'longest pause',
      target({ cooldown_days: 365 }),
      target({ cooldown_days: 366 }),
      'definition.targeting.cooldown_days',
    ],
    [
      'shortest pause',
      target({ cooldown_days: 0 }),
      target({ cooldown_days: -1 }),
      'definition.targeting.cooldown_days',
    ],
    [
      'fewest answers',
      target({ max_responses: 1 }),
      target({ max_responses: 0 }),
      'definition.targeting.max_responses',
    ],
    [
      'value of a segment',
      target({ segment: { plan: 'x'.repeat(500) } }),
      target({ segment: { plan: 'x'.repeat(501) } }),
      'definition.targeting.segment.plan',
    ],
    [
      'name in a segment',
      target({ segment: { ['x'.repeat(100)]: true } }),
      target({ segment: { ['x'.repeat(101)]: true } }),
      `definition.targeting.segment.${'x'.repeat(101)}`,
    ],
    [
      'colour',
      define({ theme: { color: '#0f0f0f' } }),
      define({ theme: { color: '#0f0f0g' } }),
      'definition.theme.color',
    ],
  ])('hold for the %s', async (_name, most, beyond, path) => {
    expect(await create(most)).toMatchObject([201, { status: 'draft' }])
    expect(await create(beyond)).toMatchObject([
      422,
      { code: 'invalid_fields', fields: [{ path }] },
    ])
  })

  it('hold for the body: 65,536 bytes pass, one more does not', async () => {
    const headers = await keyHeaders(app.ctx)
    const json = JSON.stringify({ kind: 'nps', name: 'x' })
    const send = async (bytes: number) =>
      (await app.request('/v1/surveys', { method: 'POST', headers, body: json.padEnd(bytes) }))
        .status
    expect([await send(65_536), await send(65_537)]).toEqual([201, 413])
  })
})

describe('a field nobody knows', () => {
  it.each([
    ['colour', { colour: 'red' }],
    ['id', { id: 'srv_1' }],
    ['status', { status: 'live' }],
    ['version', { version: 7 }],
    ['workspace_id', { workspace_id: 'wsp_1' }],
    ['created_at', { created_at: '2026-01-01T00:00:00Z' }],
    ['definition.colour', define({ colour: 'red' })],
    ['definition.targeting.rate', target({ rate: 1 })],
    ['definition.theme.dark', define({ theme: { dark: true } })],
    ['definition.trigger.name', define({ trigger: { on: 'api', name: 'x' } })],
    ['definition.reasons.0.weight', define({ reasons: [reason({ weight: 1 })] })],
    ['__proto__', JSON.parse('{"__proto__": {"status": "live"}}') as object],
  ])('is refused by its path: %s', async (path, body) => {
    expect(await create(body)).toMatchObject([422, { fields: [{ path }] }])
  })

  it('is named once for each, and at most twenty are named', async () => {
    const some = await create({ first: 1, second: 2 })
    expect(some).toMatchObject([422, { fields: [{ path: 'first' }, { path: 'second' }] }])
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`field${i}`, i]))
    const [, problem] = await create(many)
    expect((problem as { fields: unknown[] }).fields).toHaveLength(20)
  })
})
