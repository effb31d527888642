import type { Context as HonoContext } from 'hono'
import { sha256Hex } from '../crypto'
import type { AppEnv, Assets } from '../http/env'

export interface AssetPaths {
  css: string
  js: string
}

const known = new WeakMap<Assets, AssetPaths>()

/** Addresses that change with the files' content, so that they may be kept for ever. */
export async function assetPaths(assets: Assets): Promise<AssetPaths> {
  const paths = known.get(assets) ?? (await makePaths(assets))
  known.set(assets, paths)
  return paths
}

/** Leads to the style sheet of today: for pages that do not know its hash. */
export const PLAIN_CSS_PATH = '/assets/dashboard.css'

async function makePaths({ dashboardCss, dashboardJs }: Assets): Promise<AssetPaths> {
  const [css, js] = await Promise.all([shortHash(dashboardCss), shortHash(dashboardJs)])
  return { css: `/assets/dashboard-${css}.css`, js: `/assets/dashboard-${js}.js` }
}

const shortHash = async (text: string): Promise<string> => (await sha256Hex(text)).slice(0, 12)

/** For ever under the address with today's hash; under any other one only until the next look. */
export async function serveAsset(c: HonoContext<AppEnv>): Promise<Response> {
  const { assets } = c.env
  const { css, js } = await assetPaths(assets)
  const path = new URL(c.req.url).pathname
  const isCss = path.endsWith('.css')
  return c.body(isCss ? assets.dashboardCss : assets.dashboardJs, 200, {
    'content-type': `text/${isCss ? 'css' : 'javascript'}; charset=utf-8`,
    'cache-control': [css, js].includes(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  })
}
