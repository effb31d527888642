import type { Hono } from 'hono'
import { apiDocsPage } from '../../dashboard/pages/api-docs'
import type { AppEnv } from '../env'
import { openApiDocument } from '../openapi'
import { ENDPOINTS } from './index'

/** The API's description, for programs and for people; the page asks for nothing from outside. */
export function mountDocs(app: Hono<AppEnv>): void {
  app.get('/openapi.json', (c) => {
    c.header('access-control-allow-origin', '*')
    return c.json(openApiDocument(ENDPOINTS, originOf(c.env.config.PUBLIC_URL, c.req.url)))
  })
  app.get('/docs', (c) =>
    c.html(apiDocsPage(openApiDocument(ENDPOINTS, originOf(c.env.config.PUBLIC_URL, c.req.url)))),
  )
}

const originOf = (publicUrl: string | undefined, requestUrl: string): string =>
  publicUrl ?? new URL(requestUrl).origin
