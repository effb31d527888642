import { Hono } from 'hono'
import type { AppEnv } from '../http/env'
import { clientAccess } from '../http/middleware/access'
import { act, showCancel } from './cancel'
import { answerHostedError } from './page'

/** Pages for people who cancel without the widget: plain forms, which need no script. */
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
  app.route('/', hosted)
}
