import { expect, it } from 'vitest'
import { endpointHealth, type EndpointRecord } from '../../../src/domain/billing/endpoint-health'
import { DAY, NOON } from '../../harness'

const MINUTE = 60_000
const none = { waiting: 0, applied: 0, unused: 0, refused: 0 }

const well: EndpointRecord = {
  isSecured: true,
  refusedAt: null,
  lastMessageAt: NOON,
  counts: { ...none, applied: 9 },
  waitingSince: null,
}

it.each<[string, Partial<EndpointRecord>]>([
  ['well', {}],
  ['well', { counts: { ...none, unused: 9 } }],
  ['well', { lastMessageAt: NOON - 7 * DAY }],
  ['quiet', { lastMessageAt: NOON - 7 * DAY - 1 }],
  ['refusing', { counts: { ...none, applied: 99, refused: 1 } }],
  ['well', { waitingSince: NOON - 10 * MINUTE }],
  ['stuck', { waitingSince: NOON - 10 * MINUTE - 1, counts: { ...none, refused: 1 } }],
  ['silent', { lastMessageAt: null, counts: none }],
  ['unsigned', { refusedAt: NOON + 1 }],
  ['unsigned', { refusedAt: NOON - DAY, lastMessageAt: null }],
  ['well', { refusedAt: NOON - MINUTE }],
  ['unsecured', { isSecured: false, refusedAt: NOON + 1 }],
])('is %s with %j', (health, more) => {
  expect(endpointHealth({ ...well, ...more }, NOON)).toBe(health)
})
