import type { Context as HonoContext } from 'hono'
import { sha256Hex } from '../crypto'
import type { AppEnv, Assets } from '../http/env'

export interface AssetPaths {
  css: string
  js: string
  charts: string
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

async function makePaths({ dashboardCss, dashboardJs, chartsJs }: Assets): Promise<AssetPaths> {
  const hashes = [dashboardCss, dashboardJs, chartsJs].map(shortHash)
  const [css, js, charts] = await Promise.all(hashes)
  return {
    css: `/assets/dashboard-${css}.css`,
    js: `/assets/dashboard-${js}.js`,
    charts: `/assets/charts-${charts}.js`,
  }
}

const shortHash = async (text: string): Promise<string> => (await sha256Hex(text)).slice(0, 12)

/** For ever under the address with today's hash; under any other one only until the next look. */
export async function serveAsset(c: HonoContext<AppEnv>): Promise<Response> {
  const { assets } = c.env
  const paths = await assetPaths(assets)
  const path = new URL(c.req.url).pathname
  const isCss = path.endsWith('.css')
  const script = path.startsWith('/assets/charts') ? assets.chartsJs : assets.dashboardJs
  return c.body(isCss ? assets.dashboardCss : script, 200, {
    'content-type': `text/${isCss ? 'css' : 'javascript'}; charset=utf-8`,
    'cache-control': Object.values(paths).includes(path)
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
  })
}
