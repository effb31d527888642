import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'rolldown/utils'

interface Node {
  type: string
  [name: string]: unknown
}

/** Calls whose words are translated, or are read by machines. */
const SAID_BY = ['t', 'rich', 'msg', 'plural', 'parseUrl', 'raw', 'keptFigures']
const TYPES = /^(Import|ExportAll|TSType|TSInterface|TSLiteral)/
/** Attributes that no person reads. */
const MACHINE = /^(class|style|content|accept|sandbox|d|points|transform|viewBox|data-(?!meaning).*)$/
/** Two words, or one that begins large: what a person reads, and no slug, path or class. */
const READABLE = /[A-Za-z%]{2,}[,.;:…]? [A-Za-z(“\d]|\d% [a-z]|^\s*[A-Z][a-z-]+[.…:?]?\s*$/

/** English that stands in a folder outside t, rich, msg and plural, as "file: words". */
export function readPlainTexts(folder: string, allowed: readonly string[]): string[] {
  return filesIn(folder).flatMap((path) =>
    wordsIn(parseSync(path, readFileSync(join(folder, path), 'utf8')).program)
      .filter((words) => !allowed.includes(words))
      .map((words) => `${path}: ${words}`),
  )
}

function wordsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  if (!isNode(value) || TYPES.test(value.type)) return []
  switch (value.type) {
    case 'JSXText':
      return /[A-Za-z]{2}/.test(String(value['value'])) ? [clean(value['value'])] : []
    case 'Literal':
      return isReadable(String(value['value'])) ? [clean(value['value'])] : []
    case 'TemplateLiteral':
      return [...partsOf(value), ...wordsIn(value['expressions'])]
    case 'JSXAttribute':
      return MACHINE.test(nameOf(value['name'])) ? [] : wordsIn(value['value'])
    case 'CallExpression':
      return SAID_BY.includes(nameOf(value['callee'])) ? [] : wordsOfAll(value)
    default:
      return wordsOfAll(value)
  }
}

const wordsOfAll = (node: Node): string[] =>
  Object.entries(node).flatMap(([name, value]) => (name === 'parent' ? [] : wordsIn(value)))

/** The words of a template around its values. */
function partsOf({ quasis }: Node): string[] {
  const text = (quasis as { value: { raw: string } }[]).map(({ value }) => value.raw).join('…')
  return isReadable(text) || /[A-Za-z]{2,}[,:]? …|… [A-Za-z]{2,}/.test(text) ? [clean(text)] : []
}

/** What begins as markup is none. */
const isReadable = (text: string): boolean => READABLE.test(text) && !text.startsWith('<')

const clean = (value: unknown): string => String(value).trim().replaceAll(/\s+/g, ' ')

const nameOf = (value: unknown): string => (isNode(value) ? String(value['name']) : '')

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
