import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../demo/random'
import { type Language, languages, moods, textsOf, topics } from '../../demo/texts/index'
import { readTopics } from '../../demo/texts/language-texts'
import { writeComment } from '../../demo/texts/write-comment'

/** Comments with topics and moods spread evenly. */
function drawComments(language: Language, count: number, seed: number): string[] {
  const random = randomFrom(seed)
  const cells = topics.flatMap((topic) => moods.map((mood) => ({ language, topic, mood })))
  return Array.from({ length: count }, (_, drawn) => {
    const wish = cells[drawn % cells.length]
    if (!wish) throw new Error('no cell')
    return writeComment(wish, random)
  })
}

/** Without what typing in a hurry changes: capitals, the last stop, emoji. */
const inPrint = (text: string) =>
  text.toLowerCase().replaceAll(/\p{Extended_Pictographic}|[.。]/gu, '')

describe.each(languages)('comments in %s', (language) => {
  const comments = drawComments(language, 700, 1)
  // Enough draws to meet nearly every alternative of every sentence.
  const many = [...new Set(drawComments(language, 20_000, 2))]

  it('are mostly different: at least 500 of 700, not counting capitals and full stops', () => {
    expect(new Set(comments.map(inPrint)).size).toBeGreaterThanOrEqual(500)
  })

  it('are the same from the same seed and others from another', () => {
    expect(drawComments(language, 700, 1)).toEqual(comments)
    expect(drawComments(language, 700, 3)).not.toEqual(comments)
  })

  it('show no seam: no leftover slot, double space or stray stop', () => {
    const seams = /undefined|[[\]{}|]|\s\s|^\s|\s$|\s[.,]|[,，]$|[,，。]{2}|(?<!\.)\.\.(?!\.)/
    expect(many.filter((text) => seams.test(text))).toEqual([])
  })

  it('stay within 400 characters', () => {
    expect(many.filter((text) => text.length > 400)).toEqual([])
  })

  it('name no topic by its slug', () => {
    expect(many.filter((text) => /[a-z]_[a-z]/i.test(text))).toEqual([])
  })

  it('answer every topic in every mood, an unpraised topic with its mixed remarks', () => {
    for (const topic of topics) {
      const { remarks } = textsOf[language].topics[topic]
      expect(remarks.negative.length, topic).toBeGreaterThanOrEqual(4)
      expect(remarks.mixed.length, topic).toBeGreaterThanOrEqual(3)
      const isPraised = topic !== 'low_usage' && topic !== 'closing_business'
      expect(remarks.positive.length > 0, topic).toBe(isPraised)
    }
  })
})

describe.each(languages.filter((language) => language !== 'zh'))('words in %s', (language) => {
  it('number 2 to 45', () => {
    const counts = drawComments(language, 20_000, 4).map((text) => text.match(/[\p{L}\p{N}]\S*/gu))
    const words = counts.map((found) => found?.length ?? 0)
    expect(Math.min(...words)).toBeGreaterThanOrEqual(2)
    expect(Math.max(...words)).toBeLessThanOrEqual(45)
  })
})

describe('comments in Chinese', () => {
  const many = drawComments('zh', 20_000, 5)

  it('are written in Han characters', () => {
    expect(many.filter((text) => !/\p{Script=Han}{2}/u.test(text))).toEqual([])
  })

  it('use full-width punctuation and no spaces', () => {
    expect(many.filter((text) => /[\s,;:!?"]/.test(text))).toEqual([])
  })
})

describe('readTopics', () => {
  const sections = topics.map((topic) => `# ${topic}\n- bad\n~ mixed\n  still mixed\n>+ thanks`)

  it('sorts lines by mark and joins a wrapped line', () => {
    expect(readTopics(sections.join('\n')).export).toEqual({
      remarks: { negative: ['bad'], mixed: ['mixed still mixed'], positive: [] },
      tails: { negative: [], mixed: [], positive: ['thanks'] },
    })
  })

  it('refuses a missing topic and a line without a mark', () => {
    expect(() => readTopics(sections.slice(1).join('\n'))).toThrow('export')
    expect(() => readTopics(sections.join('\n').replace('- bad', 'bad'))).toThrow('export')
  })
})

it('gives numbers in [0, 1) that fill all tenths evenly', () => {
  // 100,000 draws: 10,000 per tenth with a standard deviation of 95; five of them are 475.
  const random = randomFrom(1)
  const tenths = Array.from({ length: 10 }, () => 0)
  for (let draw = 0; draw < 100_000; draw++) {
    const tenth = Math.floor(10 * random())
    tenths[tenth] = (tenths[tenth] ?? 0) + 1
  }
  expect(tenths).toHaveLength(10)
  for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(475)
})
