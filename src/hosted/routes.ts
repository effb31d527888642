import { Hono } from 'hono'
import type { AppEnv } from '../http/env'
import { clientAccess } from '../http/middleware/access'
import { act, showCancel } from './cancel'
import { showCheck, takeCheck } from './check'
import { answerHostedError } from './page'
import { showUnsubscribe, unsubscribe } from './unsubscribe'
import { feedUpdates, showPublicUpdates, themeUpdates } from './updates'

/** Pages for people outside: plain forms to cancel without the widget and to end mail, whether it helped, and what is new. */
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
  const own = '/unsubscribe/:workspace{wsp_[a-z0-9]+}/:respondent{per_[a-z0-9]+}/:signature{[0-9a-f]{64}}'
  hosted.get(own, showUnsubscribe)
  hosted.post(own, unsubscribe)
  const check = '/solved/:workspace{wsp_[a-z0-9]+}/:followUp{fup_[a-z0-9]+}/:signature{[0-9a-f]{64}}'
  hosted.get(check, showCheck)
  hosted.post(check, takeCheck)
  app.route('/', hosted)
}
