import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCancelToken } from '../../src/services/cancellations/token'
import { NOON, startApp, type TestApp } from '../harness'
import { claimAt, makeToken, openBody, openSession, secretOf, withFlow } from './cancel'

let app: TestApp
let secret: string
beforeAll(async () => {
  app = await startApp()
  secret = await secretOf(app)
})
afterAll(() => app.close())

const seconds = NOON / 1000
const sign = (signed: string) => `${signed}.${createHmac('sha256', secret).update(signed).digest('hex')}`
const claim = claimAt(NOON, { nonce: 'nonce-0001' })
const good = () => makeToken(secret, claim)
const payload = Buffer.from(JSON.stringify(claim)).toString('base64url')

describe('a cancel token', () => {
  it('says who cancels what', async () => {
    expect(await readCancelToken(app.ctx, good())).toEqual({
      customerId: 'acme',
      subscriptionId: 'sub_1',
      surveyId: null,
      expiresAt: (seconds + 1_800) * 1000,
      nonce: 'nonce-0001',
      effectiveAt: null,
      returnUrl: null,
    })
  })

  it('holds from a minute before it was made to its end', async () => {
    const at = async (iat: number, exp: number) =>
      (await readCancelToken(app.ctx, makeToken(secret, { ...claim, iat, exp }))) !== null
    expect(await at(seconds + 60, seconds + 1_860)).toBe(true)
    expect(await at(seconds + 61, seconds + 1_861)).toBe(false)
    expect(await at(seconds - 1_799, seconds + 1)).toBe(true)
    expect(await at(seconds - 1_800, seconds)).toBe(false)
    expect(await at(seconds, seconds + 1_801)).toBe(false)
  })

  it('is for one survey when it names one', async () => {
    const survey = await withFlow(app, {})
    const offersFor = async (surveyId: string) => {
      const token = makeToken(secret, claimAt(NOON, { survey_id: surveyId }))
      return (await openSession(app, openBody(survey.id, { token }))).offers.length
    }
    expect(await offersFor(survey.id)).toBe(2)
    expect(await offersFor('srv_other')).toBe(1)
  })
})

/** Every way a token may be changed, each with the token that results. */
const claims: [string, object | string | null][] = [
  ...['customer_id', 'iat', 'exp', 'nonce'].map((name): [string, object] => [
    `without ${name}`,
    { ...claim, [name]: undefined },
  ]),
  ...([null, '', 7, true, [], {}, 'x'.repeat(201), '\ud800'] as const).flatMap((value): [string, object][] => [
    [`customer ${JSON.stringify(value).slice(0, 12)}`, { ...claim, customer_id: value }],
    [`nonce ${JSON.stringify(value).slice(0, 12)}`, { ...claim, nonce: value }],
  ]),
  ['a short nonce', { ...claim, nonce: '1234567' }],
  ...([null, '', 7, {}] as const).map((value): [string, object] => [
    `subscription ${JSON.stringify(value)}`,
    { ...claim, subscription_id: value },
  ]),
  ['a survey of another type', { ...claim, survey_id: 7 }],
  ...([`${seconds}`, seconds + 0.5, -seconds, 0, null, Infinity, NaN, 1e300] as const).flatMap(
    (value): [string, object][] => [
      [`iat ${value}`, { ...claim, iat: value }],
      [`exp ${value}`, { ...claim, exp: value }],
    ],
  ),
  ['made in milliseconds', { ...claim, iat: NOON, exp: NOON + 1_800_000 }],
  ['an end before its beginning', { ...claim, iat: seconds + 50, exp: seconds + 10 }],
  ['a life of a day', { ...claim, exp: seconds + 86_400 }],
  ['an address of a script', { ...claim, return_url: 'javascript:alert(1)' }],
  ['an address without TLS', { ...claim, return_url: 'http://host.example/' }],
  ['an end of another type', { ...claim, effective_at: '2026-04-01' }],
  ['a list', []],
  ['a text', 'acme'],
  ['null', null],
]

const forged: [string, (token: string) => string][] = [
  ['no signature', (token) => token.slice(0, token.lastIndexOf('.'))],
  ['an empty signature', (token) => token.slice(0, token.lastIndexOf('.') + 1)],
  ['a signature cut short', (token) => token.slice(0, -1)],
  ['a signature made longer', (token) => `${token}0`],
  ['an upper case signature', (token) => token.replace(/[^.]+$/, (hex) => hex.toUpperCase())],
  ['another signature', (token) => token.replace(/[^.]+$/, '0'.repeat(64))],
  ['one digit changed', (token) => token.slice(0, -1) + (token.endsWith('0') ? '1' : '0')],
  ['another secret', () => makeToken('another', claim)],
  ['no secret', () => makeToken('', claim)],
  ['the signature of a hash alone', () => `ct1.${payload}.${createHmac('sha256', secret).update(payload).digest('hex')}`],
  ['another payload under it', (token) => {
    const other = Buffer.from(JSON.stringify({ ...claim, customer_id: 'other' })).toString('base64url')
    return `ct1.${other}.${token.slice(token.lastIndexOf('.') + 1)}`
  }],
  ['another version', (token) => token.replace('ct1.', 'ct2.')],
  ['no version', (token) => token.slice(4)],
  ['a fourth part', (token) => `${token}.x`],
  ['padding', () => sign(`ct1.${payload}==`)],
  ['plain base 64', () => sign(`ct1.${Buffer.from('{"a":"??>>"}').toString('base64')}+/`)],
  ['no JSON', () => sign(`ct1.${Buffer.from('acme').toString('base64url')}`)],
  ['no UTF-8', () => sign(`ct1.${Buffer.from([0x7b, 0xff, 0x7d]).toString('base64url')}`)],
  ['an empty payload', () => sign('ct1.')],
  ['spaces around it', (token) => ` ${token} `],
  ['a line end', (token) => `${token}\n`],
  ['nothing', () => ''],
  ['two thousand characters and more', () => makeToken(secret, { ...claim, pad: 'x'.repeat(2_000) })],
]

describe('no other token holds', () => {
  it('among more than sixty', () => {
    expect(claims.length + forged.length).toBeGreaterThan(60)
  })

  it.each(claims)('%s', async (_, changed) => {
    expect(await readCancelToken(app.ctx, makeToken(secret, changed as object))).toBeNull()
  })

  it.each(forged)('%s', async (_, change) => {
    expect(await readCancelToken(app.ctx, change(good()))).toBeNull()
  })
})
