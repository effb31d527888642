import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import { parseAst } from 'vite'
import { describe, expect, it, vi } from 'vitest'

/** The checker's own code, not the program it would look for. */
process.env.RECHECK_SYNC_BACKEND = 'pure'

interface Found {
  pattern: string
  flags: string
}

const SOURCES = ['src', 'widget', 'db']

const files = SOURCES.flatMap((root) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)),
)

/** Every regular expression written in a file. */
function literalsOf(file: string): Found[] {
  const found: Found[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('regex' in node) found.push(node.regex as Found)
    else Object.values(node).forEach(visit)
  }
  visit(parseAst(readFileSync(file, 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' }).body)
  return found
}

const TEXT = 'Mail me@example.com, +46 70 123 45 67 or see [page] www.example.com: 客服 アプリ 😡'

/** And those put together from strings, as they are when the text of an answer has been read. */
async function composedPatterns(): Promise<Found[]> {
  const found: Found[] = []
  const Original = RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [pattern, flags = '']: [RegExp | string, string?]) {
      if (typeof pattern === 'string') found.push({ pattern, flags })
      return new target(pattern, flags)
    },
  })
  try {
    // Another file may have read these modules already, and made their patterns.
    vi.resetModules()
    const { tagText } = await import('../src/domain/text/tag')
    const { redactText } = await import('../src/domain/privacy/redact')
    redactText(TEXT, 'mask')
    for (const locale of 'en sv da no fi de nl fr es pt it zh ja'.split(' ')) {
      tagText(TEXT, { locale })
    }
  } finally {
    globalThis.RegExp = Original
  }
  return found
}

/**
 * A repeat with an upper bound costs a constant however long the text is, and makes the automaton
 * too large to check: a small bound tells the same of what grows with the text.
 */
const clampBounds = (pattern: string): string =>
  pattern.replace(/\{(\d+)(,?)(\d*)\}/g, (_, least: string, comma: string, most: string) => {
    const low = Math.min(Number(least), comma === '' ? 2 : 1)
    return most === '' ? `{${low}${comma}}` : `{${low},${Math.min(Number(most), 2)}}`
  })

const judge = ({ pattern, flags }: Found): string => {
  const { status, complexity } = checkSync(clampBounds(pattern), flags, { timeout: 10_000 })
  if (status === 'safe') return 'safe'
  const parts = alternativesOf(pattern)
  if (parts.length > 1 && parts.every((part) => judge({ pattern: part, flags }) === 'safe')) {
    return 'safe'
  }
  return `${status} ${complexity?.summary ?? ''} ${pattern}`
}

/**
 * What a pattern tries in turn where it begins. Where each is linear by itself so are all, for
 * their times add up; together they can be too many for the checker.
 */
function alternativesOf(pattern: string): string[] {
  const parts = ['']
  let depth = 0
  let inClass = false
  for (const [sign] of pattern.matchAll(/\\?./gsu)) {
    if (sign === '[') inClass = true
    if (sign === ']') inClass = false
    if (!inClass && sign === '(') depth += 1
    if (!inClass && sign === ')') depth -= 1
    if (sign === '|' && depth === 0 && !inClass) parts.push('')
    else parts.push((parts.pop() ?? '') + sign)
  }
  const [whole = ''] = parts
  return parts.length === 1 && /^\([^?].*\)$/s.test(whole) ? alternativesOf(whole.slice(1, -1)) : parts
}

const distinct = (found: readonly Found[]): Found[] => [
  ...new Map(found.map((each) => [`/${each.pattern}/${each.flags}`, each])).values(),
]

describe('regular expressions', () => {
  it('are linear, each written one', { timeout: 120_000 }, () => {
    const unsafe = files.flatMap((file) =>
      distinct(literalsOf(file))
        .map(judge)
        .filter((verdict) => verdict !== 'safe')
        .map((verdict) => `${file}: ${verdict}`),
    )
    expect(unsafe).toEqual([])
  })

  it('are linear, those composed to read an answer', { timeout: 120_000 }, async () => {
    const composed = distinct(await composedPatterns())
    expect(composed.length).toBeGreaterThan(1)
    expect(composed.map(judge).filter((verdict) => verdict !== 'safe')).toEqual([])
  })

  it('would be found if they were not', () => {
    expect(judge({ pattern: '^(a+)+$', flags: '' })).toContain('exponential')
    expect(judge({ pattern: '_+$', flags: '' })).toContain('polynomial')
    expect(judge({ pattern: 'x|(a|b|_+$)', flags: '' })).toContain('polynomial')
  })
})
