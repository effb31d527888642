import type { Hono } from 'hono'
import type { LoaderConfig } from '../../contract/client'
import { loadSurveys } from '../../services/surveys/load'
import { clientAccess } from '../middleware/access'
import type { AppEnv } from '../env'

/** Seconds a page may go on with an older list of live surveys. */
const LOADER_MAX_AGE = 60

/** The widget's chunks: the loader with the workspace's live surveys in it, and what it loads. */
export function mountWidget(app: Hono<AppEnv>): void {
  app.get('/w/:file{(view|cancel|updates)-[a-z0-9]+\\.js}', (c) => {
    const { chunkHash, view, cancel, updates } = c.env.assets
    const chunks = new Map(Object.entries({ view, cancel, updates }))
    const [name = '', hash] = (c.req.param('file') ?? '').replace('.js', '').split('-')
    const chunk = chunks.get(name)
    if (hash !== chunkHash || chunk === undefined) return c.notFound()
    return c.body(chunk, 200, {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    })
  })

  app.get('/w/:key{pk_[a-z0-9]+\\.js}', clientAccess, async (c) => {
    const { ctx, clientKey } = c.var
    const surveys = await loadSurveys(ctx)
    const config: LoaderConfig = {
      key: clientKey,
      view: `/w/view-${c.env.assets.chunkHash}.js`,
      surveys: surveys
        .filter(({ status }) => status === 'live')
        .map(({ id, kind, definition }) => ({ id, kind, trigger: definition.trigger })),
    }
    return c.body(withConfig(c.env.assets.loader, config), 200, {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': `public, max-age=${LOADER_MAX_AGE}, stale-while-revalidate=600`,
      'cross-origin-resource-policy': 'cross-origin',
    })
  })
}

/** `<` is escaped so that the config stays inert wherever the script's text ends up. */
const withConfig = (loader: string, config: LoaderConfig): string =>
  `(function(){var EARSHOT_CONFIG=${JSON.stringify(config).replaceAll('<', '\\u003c')};${loader}})()`
