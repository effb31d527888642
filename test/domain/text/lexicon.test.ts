import { describe, expect, it } from 'vitest'
import { findEntry, findStrength } from '../../../src/domain/text/lexicons/lexicon'
import { buildLexicon, spellings } from '../../../src/domain/text/lexicons/source'
import { findOpinions } from '../../../src/domain/text/opinions'
import { splitTokens } from '../../../src/domain/text/tokens'

const lexicon = buildLexicon({
  words: [
    { '2': 'gut schön freundlich*', '-3': 'katastrof* defekt', '-1': 'billig' },
    { '0': 'schon', '1': 'billig' },
  ],
  verbs: { '2': 'gefällt', '1': 'funktionier*' },
  phrases: { '-2': 'zu klein/groß', '0': 'nicht nur' },
  negators: 'nicht kein',
  prefixes: { '-1.5': 'un', '1.3': 'super' },
  parts: { '-2': 'ausfall' },
  trailing: { negators: 'nicht', joins: 'und' },
  intensifiers: { '1.5': 'sehr' },
  contrasts: 'aber',
  concessions: 'obwohl',
})

const read = (text: string) =>
  findOpinions(splitTokens(text), lexicon).map(
    ({ first, last, weight }) => [first, last, weight] as const,
  )

describe('a lexicon from its source', () => {
  it('reads a word as itself before the beginnings of words', () => {
    expect(findEntry('gut', lexicon)).toBe('gut')
    expect(findEntry('katastrofalt', lexicon)).toBe('katastrof*')
    expect(findEntry('katastr', lexicon)).toBeUndefined()
  })

  it('reads words typed without marks, unless they are words of their own', () => {
    expect(spellings('schön')).toEqual(['schön', 'schon', 'schoen'])
    expect(spellings('dårligt')).toEqual(['dårligt', 'darligt', 'daarligt'])
    expect(spellings('気が')).toEqual(['気が'])
    expect(lexicon.strengths.get('schoen')).toBe(2)
    expect(lexicon.strengths.get('schon')).toBe(0)
  })

  it('reads a word behind a prefix, and a compound by its later part', () => {
    expect(findStrength('unfreundlicher', lexicon)).toBe(-3)
    // No complaint is half of praise: −3 × −1.5 ÷ 2.
    expect(findStrength('undefekt', lexicon)).toBe(2.25)
    expect(findStrength('supergut', lexicon)).toBeCloseTo(2.6)
    expect(findStrength('unart', lexicon)).toBe(0)
    expect(findStrength('superfreundlich', lexicon)).toBeCloseTo(2.6)
    expect(findStrength('stromausfalls', lexicon)).toBe(-2)
    expect(findStrength('ausfall', lexicon)).toBe(0)
    expect(findStrength('untergang', lexicon)).toBe(0)
  })

  it('lets a later list of words overrule an earlier one', () => {
    expect(lexicon.strengths.get('billig')).toBe(1)
  })

  it('takes each choice of a phrase', () => {
    expect(read('zu groß')).toEqual([[0, 1, -2]])
    expect(read('zu gross')).toEqual([[0, 1, -2]])
    expect(read('zu blau')).toEqual([])
  })

  it.each([
    // −0.75 of 2; the span reaches to the negator.
    ['das gefällt mir nicht', [[1, 3, -1.5]]],
    ['das gefällt mir nicht nur', [[1, 1, 2]]],
    // "kein" turns what follows it, of which there is nothing.
    ['gefällt mir kein', [[0, 0, 2]]],
    ['gefällt mir und lädt nicht', [[0, 0, 2], [3, 4, -1]]],
    ['gefällt mir, lädt nicht', [[0, 0, 2], [3, 4, -1]]],
    // Not verbs: what follows the negator is meant.
    ['gut nicht', [[0, 0, 2], [1, 1, -1]]],
    // "but" in the middle of its clause: 1 × −0.75, and 1.4 for what stands after "but".
    ['funktioniert aber nicht', [[0, 2, -0.75 * 1.4]]],
  ])('reads the negation behind the verb in "%s"', (text, found) => {
    const opinions = read(text)
    expect(opinions).toHaveLength(found.length)
    for (const [index, [first, last, weight]] of found.entries()) {
      expect(opinions[index]?.slice(0, 2)).toEqual([first, last])
      expect(opinions[index]?.[2]).toBeCloseTo(weight ?? NaN)
    }
  })
})
