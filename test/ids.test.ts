import { describe, expect, it } from 'vitest'
import { newId, randomCharacters } from '../src/ids'

describe('newId', () => {
  it('is the prefix, ten characters of time and sixteen of chance', () => {
    // 32^9 = 35,184,372,088,832 ms lie far ahead, so today's ids begin with a zero; 1 ms is "…01".
    expect(newId('rsp', 1)).toMatch(/^rsp_0000000001[0-9a-hjkmnp-tv-z]{16}$/)
  })

  it('sorts by time', () => {
    const ids = [3, 1, 1_700_000_000_000, 2, 1_700_000_000_001].map((at) => newId('rsp', at))
    expect([...ids].sort()).toEqual([ids[1], ids[3], ids[0], ids[2], ids[4]])
  })

  it('never repeats, also across refills of what is kept at hand', () => {
    expect(new Set(Array.from({ length: 20_000 }, () => newId('rsp', 1))).size).toBe(20_000)
    expect(randomCharacters(5_000)).toHaveLength(5_000)
  })
})
