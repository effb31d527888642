import { BlockList, isIPv6 } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSpecialAddress } from '../../../src/domain/deliveries/special-address'
import { problemOfTarget } from '../../../src/domain/deliveries/target'
import { HOSTILE_TARGETS } from './hostile-targets'

const POLICY = { ownHosts: ['feedback.acme.com'], allowedHosts: [] as string[] }
const problem = (url: string, policy = POLICY) => problemOfTarget(url, policy)

describe('a place webhooks are sent to', () => {
  it.each(HOSTILE_TARGETS)('is never %j', (url) => {
    expect(problem(url)).toEqual(expect.stringMatching(/^must /))
  })

  it.each([
    'https://hooks.example.com/earshot?team=1',
    'https://hooks.example.com:8443/',
    'https://HOOKS.example.com/',
    'https://bücher.example.com/',
    'https://93.184.215.14/',
    'https://[2606:4700::6810:84e5]/',
    'https://172.15.255.255/',
    'https://172.32.0.0/',
    'https://100.63.255.255/',
    'https://[2001:200::1]/',
    'https://localhost.example.com/',
    // The parser reads \ as /, so this is a path.
    'https://hooks.example.com\\@127.0.0.1/',
  ])('may be %s', (url) => {
    expect(problem(url)).toBeNull()
  })

  it.each(['https://feedback.acme.com/v1', 'https://FEEDBACK.acme.com:8443/', 'https://feedback.acme.com./'])(
    'is not this very service: %s',
    (url) => {
      expect(problem(url)).toBe('must not lead back to this service')
    },
  )

  it('may be what the operator has opened, also over http, and nothing beside it', () => {
    const policy = { ownHosts: ['127.0.0.1'], allowedHosts: ['127.0.0.2', 'hooks.internal:8080', '127.0.0.1'] }
    const judge = (url: string) => problem(url, policy)
    expect(judge('http://127.0.0.2:9000/')).toBeNull()
    expect(judge('http://2130706434/')).toBeNull()
    expect(judge('http://hooks.internal:8080/')).toBeNull()
    expect(judge('http://hooks.internal/')).toBe('must begin with https://')
    expect(judge('http://127.0.0.3:9000/')).toBe('must begin with https://')
    expect(judge('http://127.0.0.1:9000/')).toBe('must not lead back to this service')
    expect(judge('http://user@127.0.0.2/')).toBe('must not hold a user or a password')
  })
})

/** Node's own matcher over the same registries, written down a second time. */
const oracles = { ipv4: new BlockList(), ipv6: new BlockList() }
for (const [address, bits] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16],
  ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16],
  ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 3],
] as const) oracles.ipv4.addSubnet(address, bits)
for (const [address, bits] of [
  ['::', 3], ['4000::', 2], ['8000::', 1], ['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20],
] as const) oracles.ipv6.addSubnet(address, bits, 'ipv6')

describe('an address', () => {
  const near = fc.constantFrom(
    '9.255.255.255', '10.0.0.0', '11.0.0.0', '100.63.255.255', '100.64.0.0', '100.127.255.255',
    '100.128.0.0', '126.255.255.255', '128.0.0.0', '169.253.255.255', '169.255.0.0', '172.15.255.255',
    '172.31.255.255', '172.32.0.0', '191.255.255.255', '192.0.1.0', '192.88.98.255', '192.167.255.255',
    '192.169.0.0', '198.17.255.255', '198.20.0.0', '223.255.255.255', '224.0.0.0', '255.255.255.255',
  )
  const groups = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 })
  const v6 = fc
    .tuple(fc.constantFrom(0x2000, 0x2001, 0x2002, 0x3fff, 0x4000, 0xfc00, 0xfe80, 0), groups)
    .map(([first, rest]) => [first, ...rest.slice(1)].map((group) => group.toString(16)).join(':'))

  it('is special exactly where Node’s own matcher says so', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), near, fc.ipV6(), v6), (address) => {
        const family = isIPv6(address) ? 'ipv6' : 'ipv4'
        expect([address, isSpecialAddress(address)]).toEqual([address, oracles[family].check(address, family)])
      }),
      { numRuns: 20_000 },
    )
  })

  it.each(['', 'x', '1.2.3', '1.2.3.4.5', '256.1.1.1', '1.2.3.4 ', '::1::', 'fe80::1%eth0', '[::1]'])(
    'that is none is special: %j',
    (text) => {
      expect(isSpecialAddress(text)).toBe(true)
    },
  )
})
