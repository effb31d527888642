import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typicalOf } from '../../../src/domain/text/typical'

const said = (texts: readonly string[], language: string | null = 'en') =>
  texts.map((text, i) => ({ id: `rsp_${String(i).padStart(2, '0')}`, text, language }))

const chosen = (answers: ReturnType<typeof said>, count = 3, language = 'en') =>
  typicalOf(answers, language, count).map(({ text }) => text)

describe('typicalOf', () => {
  const COMPLAINTS = [
    'the export is far too slow for us',
    'export takes ages, it is so slow',
    'very slow export of large files',
    'we moved to another office in spring and the export has a new icon now',
    'export to our printer on the third floor makes funny noises',
  ]

  it('takes what shares most words with the others, never what is about something else', () => {
    expect(chosen(said(COMPLAINTS), 1)).toEqual([COMPLAINTS[0]])
    const [first = '', ...rest] = COMPLAINTS
    expect(chosen(said([...rest.toReversed(), first]), 1)).toEqual([first])
    expect(chosen(said(COMPLAINTS), 2)).not.toContain(COMPLAINTS[4])
  })

  it('weighs words by tf·idf and takes the nearest to their middle', () => {
    // Words in three of three weigh ln 2 = 0.693, in one ln 4 = 1.386. A: a b c d, B: a b c e, C: a b
    // f g: a and b stand in all, c in two (ln 2.5 = 0.916), the others in one.
    // A and B are (0.693, 0.693, 0.916, 1.386) / 1.930, C (0.693, 0.693, 1.386, 1.386) / 2.192. A and
    // B share c besides: both are nearer than C, and the first id goes first.
    const answers = said(['alpha beta gamma delta', 'alpha beta gamma epsilon', 'alpha beta zeta eta'])
    expect(chosen(answers)).toEqual(answers.map(({ text }) => text))
    expect(chosen([...answers].reverse())).toEqual(answers.map(({ text }) => text))
  })

  it('prefers the reader’s language and fills up with others', () => {
    const german = said(['der Export ist viel zu langsam', 'Export ist so langsam geworden'], 'de')
    const answers = [...german, ...said(COMPLAINTS.slice(0, 1))]
    expect(chosen(answers, 1)).toEqual([COMPLAINTS[0]])
    expect(chosen(answers, 1, 'de')).toEqual(['der Export ist viel zu langsam'])
    expect(chosen(answers, 3, 'de').at(-1)).toBe(COMPLAINTS[0])
    expect(chosen(answers, 2)).toHaveLength(2)
  })

  it.each([
    ['what was redacted', 'please call me on [phone] about the export'],
    ['a word or two', 'slow export'],
    ['an essay', `the export is slow ${'and slow '.repeat(40)}`],
  ])('never quotes %s', (_, text) => {
    expect(chosen(said([text]))).toEqual([])
  })

  it('says nothing twice', () => {
    const twice = ['the export is far too slow', 'The export is far too slow!', 'please mend the slow export']
    expect(chosen(said(twice))).toEqual([twice[0], twice[2]])
  })

  it('finds the words of a language without spaces', () => {
    const answers = said(['导出功能太慢了，等了很久', '导出文件的速度太慢', '你们的办公室在哪里呢'], 'zh')
    expect(chosen(answers, 1, 'zh')).not.toEqual(['你们的办公室在哪里呢'])
  })

  it('chooses the same from any order', () => {
    const words = fc.array(fc.constantFrom('slow', 'export', 'price', 'login', 'great'), {
      minLength: 3,
      maxLength: 8,
    })
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (texts) => {
        const answers = said(texts.map((each) => each.join(' ')))
        expect(chosen([...answers].reverse())).toEqual(chosen(answers))
      }),
    )
  })
})
