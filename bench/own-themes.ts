import { compileOwnRules, type OwnRules } from '../src/domain/text/own/own-rules'
import { OWN_LIMITS } from '../src/domain/text/own/limits'
import { tagText } from '../src/domain/text/tag'
import { COMMENTS } from './comments'
import { median, round } from './server'

/** What a workspace's own themes add to tagging an answer, and what a first answer waits for. */
export function benchOwnThemes(): void {
  const rows = { none: NOTHING, 'ten themes of ten words': rulesOf(10, 10, 2), 'all limits': ALL }
  console.log('\nTag an answer of 20 words beside own themes')
  console.table(
    Object.entries(rows).map(([name, rules]) => ({
      rules: name,
      'ready in ms': round(median(times(5, () => readyIn(rules))), 1),
      'µs each': round(median(times(9, () => tagEach(rules))), 1),
    })),
  )
}

const NOTHING: OwnRules = { themes: [], competitors: [] }

function rulesOf(themes: number, terms: number, examples: number): OwnRules {
  const word = (at: number) => `${'bcdfghjklm'.charAt(at % 10)}${(at * 7919).toString(36)}`
  return {
    themes: Array.from({ length: themes }, (_, theme) => ({
      id: `thm_${theme}`,
      terms: Array.from({ length: terms }, (_, at) => `${word(theme * terms + at)} ${word(at)}`),
      examples: Array.from({ length: examples }, (_, at) =>
        `${COMMENTS[at % COMMENTS.length] ?? ''} `.repeat(4).slice(0, OWN_LIMITS.exampleLength),
      ),
    })),
    competitors: Array.from({ length: themes }, (_, at) => word(at)),
  }
}

const ALL = rulesOf(OWN_LIMITS.themes, OWN_LIMITS.terms, OWN_LIMITS.examples)

const times = <T>(count: number, work: () => T): T[] => Array.from({ length: count }, work)

/** From the rules to the first answer of a language. */
function readyIn(rules: OwnRules): number {
  const began = performance.now()
  tagText(COMMENTS[0] ?? '', { locale: 'en', own: compileOwnRules(rules) })
  return performance.now() - began
}

function tagEach(rules: OwnRules): number {
  const own = compileOwnRules(rules)
  tagText(COMMENTS[0] ?? '', { locale: 'en', own })
  const began = performance.now()
  for (let i = 0; i < 500; i += 1) tagText(COMMENTS[i % COMMENTS.length] ?? '', { locale: 'en', own })
  return ((performance.now() - began) / 500) * 1000
}
