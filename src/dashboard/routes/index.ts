import { Hono } from 'hono'
import { contextStorage } from 'hono/context-storage'
import { AppError } from '../../errors'
import type { AppEnv } from '../../http/env'
import { serveAsset } from '../assets'
import { answerErrorPage } from '../error-page'
import { t } from '../i18n/t'
import { showOverview } from '../pages/overview'
import { memberAccess, ownFormsOnly } from '../session'
import { mountAccount } from './account'
import { mountAct } from './act'
import { mountDataSettings } from './data'
import { mountEntry } from './entry'
import { mountListen } from './listen'
import { mountMessageSettings } from './messages'
import { mountSettings } from './settings'
import { mountUnderstand } from './understand'

/** Everything a member reaches, and nobody else. */
const PLACES = [
  '/',
  '/surveys/*',
  '/responses/*',
  '/follow-ups/*',
  '/topics/*',
  '/updates/*',
  '/playbooks/*',
  '/digests/*',
  '/churn/*',
  '/cancellations/*',
  '/customers/*',
  '/segments/*',
  '/settings/*',
  '/account/*',
  '/workspaces/*',
  '/sign-out',
]

/** Pages for who is not signed in. */
const OPEN_PLACES = [
  '/shared/*',
  '/exports/*',
  '/language',
  '/sign-in/*',
  '/invitations/*',
  '/forgotten',
  '/reset/*',
]

/**
 * The dashboard: pages made on the server, each with its address. An app within the app, so that
 * its failures are told as pages while the API's stay problem documents.
 */
export function mountDashboard(app: Hono<AppEnv>): void {
  const dashboard = new Hono<AppEnv>()
  dashboard.onError(answerErrorPage)
  // Not everywhere: what a sub-app touches, its error handler answers, and the API's errors are no pages.
  for (const place of [...PLACES, ...OPEN_PLACES]) dashboard.use(place, contextStorage())
  dashboard.get('/assets/:file{(dashboard|charts)(-[0-9a-f]+)?\\.(css|js)}', serveAsset)
  mountEntry(dashboard)

  for (const place of PLACES) dashboard.use(place, ownFormsOnly, memberAccess)
  dashboard.get('/', showOverview)
  mountListen(dashboard)
  mountUnderstand(dashboard)
  mountAct(dashboard)
  mountSettings(dashboard)
  mountMessageSettings(dashboard)
  mountDataSettings(dashboard)
  mountAccount(dashboard)

  for (const place of PLACES) {
    dashboard.all(place, () => {
      throw new AppError('not_found', t('there is no such page'))
    })
  }
  app.route('/', dashboard)
}
