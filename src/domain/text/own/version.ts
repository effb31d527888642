import { HASH_SEED, hashText } from '../hash'
import type { OwnRules } from './own-rules'

/** Another beginning of the same hash: 32 bits alone would meet once in some ten thousand changes. */
const OTHER_SEED = 0x1b873593

/** A name for exactly these rules, whatever their order; empty where there are none. */
export function versionOfRules({ themes, competitors }: OwnRules): string {
  if (themes.length === 0 && competitors.length === 0) return ''
  const said = JSON.stringify([
    themes
      .map(({ id, terms, examples }) => JSON.stringify([id, sorted(terms), sorted(examples)]))
      .sort(),
    sorted(competitors),
  ])
  return [HASH_SEED, OTHER_SEED].map((seed) => (hashText(seed, said) >>> 0).toString(36)).join('')
}

const sorted = (texts: readonly string[]): string[] => [...texts].sort()
