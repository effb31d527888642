import type { Hono } from 'hono'
import type { AppEnv } from '../../http/env'
import { exportAuditFile, showAudit } from '../pages/audit'
import {
  addSigningSecret,
  createBillingEndpoint,
  replayOne,
  replayRefused,
  savePrices,
} from '../pages/billing-actions'
import { showBillingEndpoint } from '../pages/billing-endpoint'
import { showBillingMessage } from '../pages/billing-message'
import { invite, remove, revokeInvitationFromForm, saveRole, showMembers } from '../pages/members'
import { showSettings } from '../pages/settings'
import { createKeyFromForm, recount, revokeKeyFromForm, savePolicies } from '../pages/settings-actions'
import { shareFromForm, showSharing, stopSharing } from '../pages/settings-share'

/** The workspace: its keys, billing systems, members, sharing, log. */
export function mountSettings(dashboard: Hono<AppEnv>): void {
  dashboard.get('/settings', showSettings)

  dashboard.post('/settings/keys', createKeyFromForm)
  dashboard.post('/settings/keys/:id/revocation', revokeKeyFromForm)

  dashboard.post('/settings/billing-endpoints', createBillingEndpoint)
  dashboard.post('/settings/billing-endpoints/:id/secret', addSigningSecret)

  dashboard.get('/settings/billing/:id', showBillingEndpoint)
  dashboard.post('/settings/billing/:id/replay', replayRefused)
  dashboard.post('/settings/billing/:id/prices', savePrices)

  dashboard.get('/settings/billing-messages/:provider/:message', showBillingMessage)
  dashboard.post('/settings/billing-messages/:provider/:message/replay', replayOne)

  dashboard.post('/settings/policies', savePolicies)

  dashboard.post('/settings/recount', recount)

  dashboard.get('/settings/audit', showAudit)
  dashboard.get('/settings/audit/export/:format', exportAuditFile)

  dashboard.get('/settings/members', showMembers)
  dashboard.post('/settings/members/invitations', invite)
  dashboard.post('/settings/members/invitations/:id/revocation', revokeInvitationFromForm)
  dashboard.post('/settings/members/:id/role', saveRole)
  dashboard.post('/settings/members/:id/removal', remove)

  dashboard.get('/settings/sharing', showSharing)
  dashboard.post('/settings/sharing', shareFromForm)
  dashboard.post('/settings/sharing/:id/revocation', stopSharing)
}
