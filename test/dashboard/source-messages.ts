import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'rolldown/utils'

type Call = Parameters<NonNullable<ConstructorParameters<typeof Visitor>[0]['CallExpression']>>[0]
type Argument = Call['arguments'][number]

export interface Messages {
  /** Each text the dashboard can say, by its key. */
  keys: Map<string, { plural: boolean; at: string }>
  /** Calls whose text cannot be told by reading the source. */
  unread: string[]
}

const CALLS = ['t', 'rich', 'msg', 'plural']

/** Reads the texts of every t, rich, msg and plural in a folder, from the syntax and not by running. */
export function readMessages(folder: string): Messages {
  const found: Messages = { keys: new Map(), unread: [] }
  for (const path of filesIn(folder)) {
    const { program } = parseSync(path, readFileSync(path, 'utf8'))
    new Visitor({
      CallExpression(call) {
        if (call.callee.type === 'Identifier' && CALLS.includes(call.callee.name))
          take(found, call.callee.name, call, path)
      },
    }).visit(program)
  }
  return found
}

/** Why something is refused, wherever a folder says it in fixed words: a page translates them. */
export function readRefusals(folder: string): string[] {
  const found = new Set<string>()
  for (const path of filesIn(folder)) {
    const { program } = parseSync(path, readFileSync(path, 'utf8'))
    new Visitor({
      NewExpression({ callee, arguments: [, why] }) {
        if (callee.type !== 'Identifier' || callee.name !== 'AppError') return
        for (const text of textsIn(why)) found.add(text)
      },
    }).visit(program)
  }
  return [...found]
}

/** The facts that a folder's actions write into the audit log, as `about.happened`. */
export function readAuditFacts(folder: string): string[] {
  const found = new Set<string>()
  for (const path of filesIn(folder)) {
    const take = (value: Argument | undefined) =>
      textsIn(value).filter((text) => /^[a-z_]+\.[a-z_]+$/.test(text)).forEach((text) => found.add(text))
    new Visitor({
      Property({ key, value }) {
        if (key.type === 'Identifier' && key.name === 'what') take(value as Argument)
      },
      CallExpression({ callee, arguments: [what] }) {
        if (callee.type === 'Identifier' && callee.name === 'changeLine') take(what)
      },
    }).visit(parseSync(path, readFileSync(path, 'utf8')).program)
  }
  return [...found]
}

/** `t(name)` is right where `name` was marked by `msg`: only what is written out is a key. */
function take(found: Messages, name: string, call: Call, path: string): void {
  const [first, second] = call.arguments
  const keys = name === 'plural' ? formIn(second, 'other') : textsIn(first)
  for (const key of keys) {
    const before = found.keys.get(key)
    found.keys.set(key, { plural: before?.plural || name === 'plural', at: path })
  }
  if (keys.length === 0 && (name !== 't' || first?.type === 'TemplateLiteral'))
    found.unread.push(`${path}: ${name} takes a literal`)
}

/** A literal, one that was broken by `+`, or both sides of a choice between literals. */
function textsIn(argument: Argument | undefined): string[] {
  switch (argument?.type) {
    case 'Literal':
      return typeof argument.value === 'string' ? [argument.value] : []
    case 'BinaryExpression':
      return textsIn(argument.left as Argument).flatMap((left) =>
        textsIn(argument.right).map((right) => left + right),
      )
    case 'ConditionalExpression':
      return [...textsIn(argument.consequent), ...textsIn(argument.alternate)]
    default:
      return []
  }
}

function formIn(argument: Argument | undefined, form: string): string[] {
  if (argument?.type !== 'ObjectExpression') return []
  return argument.properties.flatMap((property) =>
    property.type === 'Property' &&
    property.key.type === 'Identifier' &&
    property.key.name === form
      ? textsIn(property.value)
      : [],
  )
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('islands'))
    .map((name) => join(folder, name))
