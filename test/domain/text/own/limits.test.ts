import { describe, expect, it } from 'vitest'
import { exceededLimit } from '../../../../src/domain/text/own/limits'

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value)
const theme = { id: 'thm_1', terms: ['roadmap'], examples: ['The roadmap never holds'] }

describe('limits of own rules', () => {
  it.each([
    ['as many as allowed', { themes: times(100, { ...theme, terms: times(50, 'x'.repeat(60)) }) }, null],
    ['a theme more', { themes: times(101, theme) }, 'at most 100 themes'],
    ['a term more', { themes: [{ ...theme, terms: times(51, 'x') }] }, 'at most 50 words and phrases in a theme'],
    ['a longer term', { themes: [{ ...theme, terms: ['x'.repeat(61)] }] }, 'at most 60 characters in a word, phrase or name'],
    ['an example more', { themes: [{ ...theme, examples: times(21, 'x') }] }, 'at most 20 examples in a theme'],
    ['a longer example', { themes: [{ ...theme, examples: ['x'.repeat(301)] }] }, 'at most 300 characters in an example'],
    ['a competitor more', { competitors: times(101, 'Acme') }, 'at most 100 competitors'],
    ['a longer name', { competitors: ['x'.repeat(61)] }, 'at most 60 characters in a word, phrase or name'],
  ])('with %s', (_, rules, expected) => {
    expect(exceededLimit({ themes: [], competitors: [], ...rules })).toBe(expected)
  })
})
