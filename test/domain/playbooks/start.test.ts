import { describe, expect, it } from 'vitest'
import { type CustomerFacts, EVERYBODY } from '../../../src/domain/playbooks/audience'
import type { Cause } from '../../../src/domain/playbooks/cause'
import type { PlaybookDefinition } from '../../../src/domain/playbooks/playbook'
import { SETTLE_MS, startOf, standsAgainst } from '../../../src/domain/playbooks/start'
import { answer, DAY, DETRACTORS, ON_RESPONSE } from './playbooks'

const NOW = 100 * DAY

const start = (definition: Partial<PlaybookDefinition>, cause: Cause) =>
  startOf(
    { playbookId: 'pbk_1', version: 1, definition: { ...DETRACTORS, ...definition } },
    { ...cause, at: cause.at || NOW },
    NOW,
  )

const isStarted = (definition: Partial<PlaybookDefinition>, cause: Cause): boolean =>
  start(definition, cause) !== null

const PRO: CustomerFacts = {
  status: 'active',
  riskBand: 'low',
  plan: 'pro',
  currency: 'EUR',
  mrrMinor: 5_000,
  traits: { country: 'DK' },
}

const whose = { id: 'c1', at: NOW, respondentId: null, customerId: 'acme', customer: PRO }

describe('startOf', () => {
  it.each([
    [{ score: 6 }, true],
    [{ score: 7 }, false],
    [{ score: null }, false],
    [{ survey: 'csat' as const }, false],
  ])('takes an answer of %o: %s', (given, expected) => {
    expect(isStarted({}, answer(given))).toBe(expected)
  })

  it.each([
    [{ themes: ['billing'] }, { themes: ['export', 'billing'] }, true],
    [{ themes: ['billing'] }, { themes: ['export'] }, false],
    [{ signals: ['complaint'] }, { signals: ['complaint'] }, true],
    [{ signals: ['complaint'] }, { signals: [] }, false],
    [{ sentiments: ['negative' as const] }, { sentiment: 'positive' as const }, false],
    [{ sentiments: ['negative' as const] }, { sentiment: null }, false],
    [{ surveyIds: ['srv_2'] }, {}, false],
    [{}, { score: null, sentiment: null }, true],
  ])('by %o takes an answer of %o: %s', (asked, given, expected) => {
    expect(isStarted({ trigger: { ...ON_RESPONSE, ...asked } }, answer(given))).toBe(expected)
  })

  const risk = { ...EVERYBODY, riskBands: ['high' as const] }
  const cases: [Partial<PlaybookDefinition>, Cause, boolean][] = [
    [{ trigger: { on: 'tag', field: 'theme', values: ['billing'] } }, { ...whose, kind: 'tag', field: 'theme', value: 'billing' }, true],
    [{ trigger: { on: 'tag', field: 'theme', values: ['billing'] } }, { ...whose, kind: 'tag', field: 'keyword', value: 'billing' }, false],
    [{ trigger: { on: 'churn_event', types: ['ended'], causes: [] } }, { ...whose, kind: 'churn_event', type: 'ended', cause: null }, true],
    [{ trigger: { on: 'churn_event', types: ['ended'], causes: ['payment_failed'] } }, { ...whose, kind: 'churn_event', type: 'ended', cause: null }, false],
    [{ trigger: { on: 'churn_event', types: ['ended'], causes: [] } }, { ...whose, kind: 'churn_event', type: 'paused', cause: null }, false],
    [{ trigger: { on: 'cancellation', outcomes: ['kept'], causes: [] } }, { ...whose, kind: 'cancellation', outcome: 'kept', cause: null }, true],
    [{ trigger: { on: 'cancellation', outcomes: ['kept'], causes: ['price'] } }, { ...whose, kind: 'cancellation', outcome: 'kept', cause: 'quality' }, false],
    [{ trigger: { on: 'inaction', days: 30 } }, { ...whose, kind: 'inaction', seenAt: NOW - 30 * DAY, now: NOW }, true],
    [{ trigger: { on: 'inaction', days: 30 } }, { ...whose, kind: 'inaction', seenAt: NOW - 30 * DAY + 1, now: NOW }, false],
    [{ trigger: { on: 'segment' }, audience: risk }, { ...whose, kind: 'segment', before: PRO, customer: { ...PRO, riskBand: 'high' } }, true],
    [{ trigger: { on: 'segment' }, audience: risk }, { ...whose, kind: 'segment', before: { ...PRO, riskBand: 'high' }, customer: { ...PRO, riskBand: 'high' } }, false],
    [{ trigger: { on: 'segment' }, audience: risk }, { ...whose, kind: 'segment', before: null, customer: { ...PRO, riskBand: 'high' } }, true],
    [{ trigger: { on: 'segment' }, audience: risk }, { ...whose, kind: 'segment', before: null }, false],
  ]
  it.each(cases)('by %o takes %o: %s', (definition, cause, expected) => {
    expect(isStarted(definition, cause)).toBe(expected)
  })

  it.each([
    [{ statuses: ['active' as const] }, true],
    [{ statuses: ['churned' as const] }, false],
    [{ plans: ['pro', 'team'] }, true],
    [{ currency: 'EUR', minMrrMinor: 5_000 }, true],
    [{ currency: 'EUR', maxMrrMinor: 4_999 }, false],
    [{ currency: 'USD', minMrrMinor: 1 }, false],
    [{ traits: { country: 'DK' } }, true],
    [{ traits: { country: 'SE' } }, false],
  ])('is for customers of %o: %s', (audience, expected) => {
    const definition = { audience: { ...EVERYBODY, ...audience } }
    expect(isStarted(definition, answer({ customer: PRO }))).toBe(expected)
    expect(isStarted(definition, answer({ customer: null }))).toBe(false)
  })

  it('takes a customer as one, and a person who belongs to none by themselves', () => {
    expect(start({}, answer())?.subject).toBe('customer acme')
    expect(start({}, answer({ customerId: null }))?.subject).toBe('person per_1')
    expect(start({}, answer({ customerId: null, respondentId: null }))).toBeNull()
  })

  it('leaves what is heard of a week late alone', () => {
    expect(isStarted({}, answer({ at: NOW - 7 * DAY }))).toBe(true)
    expect(isStarted({}, answer({ at: NOW - 7 * DAY - 1 }))).toBe(false)
  })

  it('waits for who is still answering', () => {
    expect(start({}, answer())?.dueAt).toBe(NOW)
    expect(start({}, answer({ isComplete: false }))?.dueAt).toBe(NOW + SETTLE_MS)
  })

  it('holds the same customers out each time, about the share that was asked for', () => {
    const heldOut = (id: string) => start({ holdoutShare: 0.2 }, answer({ customerId: id }))?.isHeldOut
    const ids = Array.from({ length: 2_000 }, (_, i) => `customer-${i}`)
    expect(ids.map(heldOut)).toEqual(ids.map(heldOut))
    // 20 % of 2,000 are 400; ± 4 standard deviations of √(2000 · 0.2 · 0.8) = 17.9.
    const held = ids.filter(heldOut).length
    expect(held).toBeGreaterThan(400 - 72)
    expect(held).toBeLessThan(400 + 72)
  })
})

describe('standsAgainst', () => {
  const run = { windowUntil: NOW, causeKind: 'response' as const, causeId: 'rsp_1' }
  it.each([
    ['another cause within the window', { startedAt: NOW - 1, causeId: 'rsp_2' }, NOW, true],
    ['another cause after it', { startedAt: NOW, causeId: 'rsp_2' }, NOW, false],
    ['the same cause after it', { startedAt: NOW, causeId: 'rsp_1' }, NOW, true],
    ['another cause where once is for ever', { startedAt: NOW, causeId: 'rsp_2' }, null, true],
  ])('holds off %s: %s', (_name, { startedAt, causeId }, windowUntil, expected) => {
    expect(standsAgainst({ ...run, windowUntil }, { startedAt, causeKind: 'response', causeId })).toBe(expected)
  })
})
