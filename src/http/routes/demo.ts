import type { Context as HonoContext, Hono } from 'hono'
import { findFirstWorkspace, findPublishableKey } from '../../../db/queries/workspaces'
import { snippetFor } from '../../dashboard/snippet'
import type { AppEnv } from '../env'

const PAGES = { '/demo': 'index.html', '/demo/plan': 'plan.html' } as const

const FILES = {
  '/demo/app.css': { name: 'app.css', type: 'text/css' },
  '/demo/app.js': { name: 'app.js', type: 'text/javascript' },
} as const

/** A made-up product with the widget in it: where developers see what Earshot does. */
export function mountDemo(app: Hono<AppEnv>): void {
  for (const [path, name] of Object.entries(PAGES)) {
    app.get(path, async (c) => {
      const page = c.env.assets.demo[name]
      if (page === undefined) return c.notFound()
      return c.html(page.replace('<!-- earshot -->', await loaderTag(c)))
    })
  }
  for (const [path, { name, type }] of Object.entries(FILES)) {
    app.get(path, (c) => {
      const text = c.env.assets.demo[name]
      return text === undefined
        ? c.notFound()
        : c.body(text, 200, { 'content-type': `${type}; charset=utf-8` })
    })
  }
}

/** The snippet without its inline stub, which our policy forbids: app.js begins with it instead. */
async function loaderTag({ env }: HonoContext<AppEnv>): Promise<string> {
  const { db } = env.database()
  const workspace = await findFirstWorkspace(db)
  const key = workspace && (await findPublishableKey(db, workspace.id))
  return key ? (snippetFor('', key.shown).split('\n').at(-1) ?? '') : ''
}
