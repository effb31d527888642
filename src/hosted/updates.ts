import type { Context as HonoContext } from 'hono'
import { sha256Hex } from '../crypto'
import { atomOf } from '../domain/updates/atom'
import { UPDATE_WORDS, updateLocale } from '../domain/updates/words'
import type { AppEnv } from '../http/env'
import { loadSurveys } from '../services/surveys/load'
import { loadPublicUpdates } from '../services/updates/public'
import { languagesOf } from './languages'
import { renderUpdates } from './updates-page'

type C = HonoContext<AppEnv>

/** Seconds a reader may go on with an older page. */
const MAX_AGE = 300

/** The page of a workspace's public updates. */
export async function showPublicUpdates(c: C): Promise<Response> {
  const { workspace } = c.var.ctx
  c.set('still', true)
  c.header('vary', 'Accept-Language', { append: true })
  const page = await renderUpdates({
    name: workspace.name,
    timeZone: workspace.timeZone,
    locale: localeOf(c),
    path: pathOf(c),
    updates: await loadPublicUpdates(c.var.ctx),
  })
  return await answer(c, page.toString(), 'text/html; charset=utf-8')
}

/** The same as a feed, under ids that outlive keys and addresses. */
export async function feedUpdates(c: C): Promise<Response> {
  const { workspace } = c.var.ctx
  const { title, states } = UPDATE_WORDS[localeOf(c)]
  const page = `${new URL(c.req.url).origin}${pathOf(c)}`
  const updates = await loadPublicUpdates(c.var.ctx)
  const ids = new Map(
    await Promise.all(updates.map(async ({ id }) => [id, await urnOf(id)] as const)),
  )
  const text = atomOf(
    {
      id: await urnOf(`${workspace.id} updates`),
      idOf: ({ id }) => ids.get(id) ?? id,
      title: `${title} · ${workspace.name}`,
      author: workspace.name,
      page,
      self: `${page}/feed.atom`,
      stateNames: states,
    },
    updates.toSorted((a, b) => b.changedAt - a.changedAt),
  )
  c.header('vary', 'Accept-Language', { append: true })
  return await answer(c, text, 'application/atom+xml; charset=utf-8')
}

/** The colour of the workspace's surveys as a rule across the page: never under text, so any will do. */
export async function themeUpdates(c: C): Promise<Response> {
  const surveys = await loadSurveys(c.var.ctx)
  const color = surveys.find(({ status, definition }) => status === 'live' && definition.theme.color)?.definition.theme.color
  return await answer(c, color ? `:root{--brand:${color}}\n` : '', 'text/css; charset=utf-8')
}

const pathOf = (c: C): string => `/u/${c.var.clientKey}`
const localeOf = (c: C) => updateLocale(languagesOf(c))

/** With an entity tag, so that asking again costs a few bytes while nothing has changed. */
async function answer(c: C, body: string, type: string): Promise<Response> {
  const tag = `"${(await sha256Hex(body)).slice(0, 32)}"`
  c.header('cache-control', `public, max-age=${MAX_AGE}, stale-while-revalidate=600`)
  c.header('etag', tag)
  const known = (c.req.header('if-none-match') ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''))
  if (known.includes(tag)) return c.body(null, 304)
  return c.body(body, 200, { 'content-type': type })
}

async function urnOf(name: string): Promise<string> {
  const hex = await sha256Hex(name)
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
