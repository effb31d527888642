import type { Hono } from 'hono'
import type { AppEnv } from '../../http/env'
import { chooseLocale } from '../i18n/choose'
import { askForReset, showForgotten } from '../pages/forgotten'
import { acceptFromForm, showInvitation } from '../pages/invitation'
import { resetFromForm, showReset } from '../pages/reset'
import { fetchExport } from '../pages/settings-exports'
import { showShared } from '../pages/shared'
import { giveCodeFromForm, showCode, showSignIn, signInFromForm } from '../pages/sign-in'
import { showFirstStart, takeFirstPlace } from '../pages/take-place'
import { ownFormsOnly } from '../session'

/** Pages for who is not signed in: the way in, and what is shown by a link. */
export function mountEntry(dashboard: Hono<AppEnv>): void {
  dashboard.get('/sign-in', showSignIn)
  dashboard.post('/sign-in', ownFormsOnly, signInFromForm)
  dashboard.get('/sign-in/code', showCode)
  dashboard.post('/sign-in/code', ownFormsOnly, giveCodeFromForm)
  dashboard.get('/sign-in/:token', showFirstStart)
  dashboard.post('/sign-in/:token', ownFormsOnly, takeFirstPlace)

  dashboard.get('/shared/:token', showShared)

  dashboard.get('/exports/:workspace/:run/:signature', fetchExport)

  dashboard.post('/language', ownFormsOnly, chooseLocale)

  dashboard.get('/invitations/:token', showInvitation)
  dashboard.post('/invitations/:token', ownFormsOnly, acceptFromForm)

  dashboard.get('/forgotten', showForgotten)
  dashboard.post('/forgotten', ownFormsOnly, askForReset)

  dashboard.get('/reset/:token', showReset)
  dashboard.post('/reset/:token', ownFormsOnly, resetFromForm)
}
