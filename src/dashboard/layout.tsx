import type { Context as HonoContext } from 'hono'
import { html, raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { AppEnv } from '../http/env'
import { type AssetPaths, assetPaths } from './assets'
import { Side } from './components/side'
import { currentLocale } from './i18n/locale'
import { t } from './i18n/t'
import type { PlacePath } from './places'

export type PageContext = HonoContext<AppEnv>

/** Whether who looks may do everything. */
export const isOwner = ({ var: { ctx } }: PageContext): boolean =>
  ctx.actor.kind === 'member' && ctx.actor.role === 'owner'

export interface PageHead {
  title: string
  /** The place of the navigation that the page belongs to. */
  place: PlacePath | '/account'
  status?: ContentfulStatusCode
}

/** A member's page: the workspace, the way to everything else, and the content. */
export async function renderPage(
  c: PageContext,
  head: PageHead,
  content: Child,
): Promise<Response> {
  const { ctx, person } = c.var
  const { workspace, actor } = ctx
  const role = actor.kind === 'member' ? actor.role : 'viewer'
  return await sendDocument(
    c,
    `${head.title} · ${workspace.name}`,
    head.status ?? 200,
    <div class={`shell ${role}`}>
      <Side place={head.place} workspace={workspace} person={person} role={role} />
      <main id="main" tabindex={-1}>
        {content}
      </main>
    </div>,
  )
}

/** A page for whoever has a link to it: its content, and nothing around that leads anywhere. */
export const renderShared = (c: PageContext, title: string, content: Child): Promise<Response> =>
  sendDocument(
    c,
    title,
    200,
    <main id="main" class="shared" tabindex={-1}>
      <p class="brand">Earshot</p>
      {content}
    </main>,
  )

/** A page for somebody who is not signed in, or has gone astray: one card, one way on. */
export const renderCard = (
  c: PageContext,
  { title, status }: { title: string; status: ContentfulStatusCode },
  content: Child,
): Promise<Response> =>
  sendDocument(
    c,
    title,
    status,
    <main id="main" class="lone" tabindex={-1}>
      <p class="brand">Earshot</p>
      <div class="card">
        <h1>{title}</h1>
        {content}
      </div>
    </main>,
  )

async function sendDocument(
  c: PageContext,
  title: string,
  status: ContentfulStatusCode,
  body: Child,
): Promise<Response> {
  const { charts, ...assets } = await assetPaths(c.env.assets)
  const content = raw(await (body ?? '').toString())
  const walked = content.includes('data-trend') ? { charts } : {}
  return c.html(renderDocument({ title, assets: { ...assets, ...walked } }, content), status)
}

/** The HTML around a page's content. */
export function renderDocument(
  { title, assets }: { title: string; assets: Pick<AssetPaths, 'css'> & Partial<AssetPaths> },
  body: Child,
) {
  return html`<!doctype html>${(
      <html lang={currentLocale()}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>{title} · Earshot</title>
          <link rel="stylesheet" href={assets.css} />
          <link rel="icon" href={ICON} />
          {assets.js && <script src={assets.js} defer />}
          {assets.charts && <script src={assets.charts} defer />}
        </head>
        <body>
          <a class="skip" href="#main">
            {t('Skip to content')}
          </a>
          {body}
        </body>
      </html>
    )}`
}

/** An ear of two arcs, in the accent colour; a data address, so that it costs no request. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">' +
    '<g fill="none" stroke="#4c5fd7" stroke-width="2" stroke-linecap="round">' +
    '<path d="M4 7a4 4 0 1 1 8 0c0 3-3 3-3 5a2 2 0 0 1-4 0"/><path d="M6.5 7a1.5 1.5 0 1 1 3 0"/>' +
    '</g></svg>',
)}`
