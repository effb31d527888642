import { Hono } from 'hono'
import type { AppEnv } from '../http/env'
import { clientAccess } from '../http/middleware/access'
import { act, showCancel } from './cancel'
import { answerHostedError } from './page'
import { feedUpdates, showPublicUpdates, themeUpdates } from './updates'

/** Pages for people outside: to cancel by plain forms without the widget, and to read what is new. */
export function mountHosted(app: Hono<AppEnv>): void {
  const hosted = new Hono<AppEnv>()
  hosted.onError(answerHostedError)
  hosted.get('/hosted.css', (c) =>
    c.body(c.env.assets.hostedCss, 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    }),
  )
  hosted.get('/cancel/:key{pk_[a-z0-9]+}', clientAccess, showCancel)
  hosted.post('/cancel/:key{pk_[a-z0-9]+}', clientAccess, act)
  hosted.get('/u/:key{pk_[a-z0-9]+}', clientAccess, showPublicUpdates)
  hosted.get('/u/:key{pk_[a-z0-9]+}/feed.atom', clientAccess, feedUpdates)
  hosted.get('/u/:key{pk_[a-z0-9]+}/theme.css', clientAccess, themeUpdates)
  app.route('/', hosted)
}
