import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pick, randomFrom } from '../../../demo/random'
import { suggestThemes, type Uncovered } from '../../../src/domain/text/suggest-themes'

const NONE: ReadonlySet<string> = new Set()

const answers = (...groups: [count: number, ...keywords: string[]][]): Uncovered[] =>
  groups
    .flatMap(([count, ...keywords]) => Array.from({ length: count }, () => keywords))
    .map((keywords, i) => ({ id: `rsp_${String(i).padStart(4, '0')}`, keywords }))

const wordsIn = (all: readonly Uncovered[], known = NONE) =>
  suggestThemes(all, known).map(({ words }) => words)

describe('suggestThemes', () => {
  it('puts together what is said together, and keeps apart what is not', () => {
    // Of 60 answers 12 say parking and garage, 3 parking alone: 12 · 60 ≥ 3 · 15 · 12.
    const all = answers([12, 'parking', 'garage'], [3, 'parking'], [12, 'breakfast'], [33])
    expect(suggestThemes(all, NONE)).toMatchObject([
      { word: 'parking', words: ['parking', 'garage'] },
      { word: 'breakfast', words: ['breakfast'] },
    ])
    expect(suggestThemes(all, NONE)[0]?.answers).toHaveLength(15)
  })

  it.each([
    ['nine answers are no theme', answers([9, 'parking'], [30])],
    ['words of four answers are none', answers([4, 'parking', 'garage'], [8, 'other', 'garage'])],
  ])('%s', (_, all) => {
    expect(wordsIn(all).flat()).not.toContain('parking')
  })

  it('takes no words together that chance would bring together', () => {
    // Each in half of the answers: 25 of 100 say both, as chance has it.
    const all = answers([25, 'a', 'b'], [25, 'a'], [25, 'b'], [25])
    expect(wordsIn(all)).toEqual([['a'], ['b']])
  })

  it('leaves out known words, and what they alone held together', () => {
    const all = answers([12, 'parking', 'garage'], [48])
    expect(wordsIn(all, new Set(['garage']))).toEqual([['parking']])
    expect(wordsIn(all, new Set(['garage', 'parking']))).toEqual([])
  })

  it('suggests eight words a theme and twenty themes at most', () => {
    const many = Array.from({ length: 12 }, (_, i) => `word${i}`)
    const one = wordsIn(answers([20, ...many], [200]))
    // What is left over comes next.
    expect(one.map((words) => words.length)).toEqual([8, 4])
    const all = Array.from({ length: 30 }, (_, i): [number, string] => [10, `theme${i}`])
    expect(suggestThemes(answers(...all), NONE)).toHaveLength(20)
  })

  it('gives the same in any order', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd', 'e')
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(word, { maxLength: 4 }), { maxLength: 60 }), (said) => {
        const all = answers(...said.map((keywords): [number, ...string[]] => [1, ...keywords]))
        expect(suggestThemes([...all].reverse(), NONE)).toEqual(suggestThemes(all, NONE))
      }),
    )
  })

  it('finds three planted themes among words that mean nothing, over 50 seeds', () => {
    const THEMES = [['parking', 'garage', 'car'], ['breakfast', 'buffet'], ['noise', 'street', 'window']]
    const noise = Array.from({ length: 300 }, (_, i) => `word${i}`)
    for (let seed = 1; seed <= 50; seed += 1) {
      const random = randomFrom(seed)
      const said = Array.from({ length: 600 }, (_, i): [number, ...string[]] => {
        const others = [pick(random, noise), pick(random, noise)]
        // One answer of ten is about a theme, and says two of its words.
        const theme = i % 10 === 0 ? pick(random, THEMES) : []
        const skipped = theme.length > 2 ? pick(random, theme) : ''
        return [1, ...new Set([...theme.filter((word) => word !== skipped), ...others])]
      })
      const found = wordsIn(answers(...said))
      for (const theme of THEMES) {
        const isFound = found.some((words) => theme.filter((word) => words.includes(word)).length > 1)
        expect([seed, theme, isFound]).toEqual([seed, theme, true])
      }
      // No two themes are taken for one.
      for (const words of found) {
        const themes = THEMES.filter((theme) => theme.some((word) => words.includes(word)))
        expect([seed, themes.length <= 1]).toEqual([seed, true])
      }
    }
  })
})
