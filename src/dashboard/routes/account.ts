import type { Hono } from 'hono'
import type { AppEnv } from '../../http/env'
import { showAccount } from '../pages/account'
import {
  beginFactor,
  confirmFactor,
  endFactor,
  endOneSession,
  endOtherSessions,
  renewCodes,
  saveName,
  savePassword,
} from '../pages/account-actions'
import { leaveWorkspace } from '../pages/members'
import { leave } from '../pages/sign-in'
import { createWorkspaceFromForm, showNewWorkspace, switchWorkspace } from '../pages/workspaces'

/** A member and their workspaces. */
export function mountAccount(dashboard: Hono<AppEnv>): void {
  dashboard.post('/sign-out', leave)

  dashboard.get('/account', showAccount)
  dashboard.post('/account/name', saveName)
  dashboard.post('/account/password', savePassword)
  dashboard.post('/account/second-factor', beginFactor)
  dashboard.post('/account/second-factor/confirmation', confirmFactor)
  dashboard.post('/account/second-factor/recovery-codes', renewCodes)
  dashboard.post('/account/second-factor/removal', endFactor)
  dashboard.post('/account/departure', leaveWorkspace)
  dashboard.post('/account/sessions/end', endOtherSessions)
  dashboard.post('/account/sessions/:id/end', endOneSession)

  dashboard.get('/workspaces/new', showNewWorkspace)
  dashboard.post('/workspaces', createWorkspaceFromForm)
  dashboard.post('/workspaces/choice', switchWorkspace)
}
