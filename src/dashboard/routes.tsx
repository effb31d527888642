import { Hono } from 'hono'
import { contextStorage } from 'hono/context-storage'
import { AppError } from '../errors'
import type { AppEnv } from '../http/env'
import { serveAsset } from './assets'
import { answerErrorPage } from './error-page'
import { chooseLocale } from './i18n/choose'
import { t } from './i18n/t'
import { showAccount } from './pages/account'
import {
  beginFactor,
  confirmFactor,
  endFactor,
  endOneSession,
  endOtherSessions,
  renewCodes,
  saveName,
  savePassword,
} from './pages/account-actions'
import { showAssociations } from './pages/associations'
import {
  addSigningSecret,
  createBillingEndpoint,
  replayOne,
  replayRefused,
  savePrices,
} from './pages/billing-actions'
import { exportAuditFile, showAudit } from './pages/audit'
import { showBillingEndpoint } from './pages/billing-endpoint'
import { showBillingMessage } from './pages/billing-message'
import { showCancelSession } from './pages/cancel-session'
import { exportSessions, showCancellations } from './pages/cancellations'
import { showChurn } from './pages/churn'
import { showComplaints } from './pages/complaints'
import { correctFromForm, forgetFromForm } from './pages/correct-tags'
import { showCustomer } from './pages/customer'
import { showCustomers } from './pages/customers'
import { tellCustomerCount } from './pages/customer-count'
import { exportList, showData } from './pages/data'
import {
  compareStripe,
  runFromForm,
  startFromForm,
  uploadComparison,
  uploadImport,
} from './pages/data-actions'
import { exportDifferencesFile, showOperation } from './pages/data-operation'
import { keepFromForm } from './pages/data-keeping'
import { eraseFromForm, exportPersonFile, showPerson } from './pages/data-person'
import { compareTags, switchFromForm } from './pages/data-retags'
import { tellFirstAnswer } from './pages/first-answer'
import { askForReset, showForgotten } from './pages/forgotten'
import { showFollowUp } from './pages/follow-up'
import { moveFromForm, moveManyFromForm, openFromForm } from './pages/follow-up-actions'
import { saveFollowUpRule, showFollowUpRule, showFollowUpRules } from './pages/follow-up-rules'
import { showFollowUps } from './pages/follow-ups'
import { exportDigest, showDigest } from './pages/digest'
import { saveDigests, showDigests } from './pages/digests'
import { previewNewSurvey, previewSurvey } from './pages/draft-preview'
import { acceptFromForm, showInvitation } from './pages/invitation'
import {
  invite,
  leaveWorkspace,
  remove,
  revokeInvitationFromForm,
  saveRole,
  showMembers,
} from './pages/members'
import { showOverview } from './pages/overview'
import { resetFromForm, showReset } from './pages/reset'
import {
  createPlaybookFromForm,
  savePlaybook,
  stopRunFromForm,
  switchPlaybook,
} from './pages/playbook-actions'
import { showNewPlaybook, showPlaybook } from './pages/playbook'
import { showPlaybooks } from './pages/playbooks'
import { showRetention } from './pages/retention'
import { triageFromForm } from './pages/response-actions'
import { showResponse } from './pages/response'
import { replyFromForm } from './pages/response-reply'
import { exportRows, showResponses } from './pages/responses'
import { saveRiskPoints, showRisk } from './pages/risk'
import { forgetViewFromForm, saveViewFromForm } from './pages/saved-views'
import { showShared } from './pages/shared'
import {
  fetchExport,
  removeExportFromForm,
  revokeExportFromForm,
  scheduleFromForm,
  showExports,
} from './pages/settings-exports'
import { shareFromForm, showSharing, stopSharing } from './pages/settings-share'
import { showSettings } from './pages/settings'
import {
  createKeyFromForm,
  recount,
  revokeKeyFromForm,
  savePolicies,
} from './pages/settings-actions'
import {
  giveCodeFromForm,
  leave,
  showCode,
  showSignIn,
  signInFromForm,
} from './pages/sign-in'
import { showMessageSettings } from './pages/settings-messages'
import {
  changeChannelFromForm,
  createChannelFromForm,
  removeChannelFromForm,
  removeTemplateFromForm,
  replayChannelFromForm,
  replayMessageFromForm,
  saveRules,
  saveTemplate,
  switchChannel,
  testChannel,
} from './pages/settings-messages-actions'
import { showChannel } from './pages/settings-messages-channel'
import { showMessage, showMessages } from './pages/settings-messages-log'
import { showTemplate, showTemplates } from './pages/settings-messages-templates'
import { changeStatus, createFromForm, saveSurvey, showNewSurvey, showSurvey } from './pages/survey'
import { showPreview } from './pages/survey-preview'
import { showResults } from './pages/survey-results'
import { showSurveys } from './pages/surveys'
import {
  createTheme,
  dropTheme,
  previewNewTheme,
  previewOneTheme,
  saveTheme,
  showNewTheme,
  showTheme,
} from './pages/theme'
import { acceptIdea, refuseIdea, saveCompetitors, showThemes, takeUpIdea } from './pages/themes'
import { saveTopicSettings, showTopicSettings } from './pages/topic-settings'
import { showTopics } from './pages/topics'
import { showFirstStart, takeFirstPlace } from './pages/take-place'
import { showNewUpdate, showUpdate } from './pages/update'
import {
  createUpdateFromForm,
  dropUpdate,
  saveUpdate,
  saveUpdateState,
  tellFromForm,
} from './pages/update-actions'
import { showUpdates } from './pages/updates'
import {
  changeWebhook,
  createWebhook,
  removeWebhook,
  replayAllFailed,
  replayOneDelivery,
  rotateWebhookSecret,
  switchWebhook,
  testWebhook,
} from './pages/webhook-actions'
import { showDelivery } from './pages/webhook-delivery'
import { showWebhook } from './pages/webhook'
import { showWebhooks } from './pages/webhooks'
import { createWorkspaceFromForm, showNewWorkspace, switchWorkspace } from './pages/workspaces'
import { memberAccess, ownFormsOnly } from './session'

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

  for (const place of PLACES) dashboard.use(place, ownFormsOnly, memberAccess)
  dashboard.post('/sign-out', leave)
  dashboard.get('/', showOverview)

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

  dashboard.get('/surveys', showSurveys)
  dashboard.post('/surveys', createFromForm)
  dashboard.get('/surveys/new', showNewSurvey)
  dashboard.post('/surveys/new/preview', previewNewSurvey)
  dashboard.get('/surveys/first-answer', tellFirstAnswer)
  dashboard.get('/surveys/:id', showSurvey)
  dashboard.post('/surveys/:id', saveSurvey)
  dashboard.post('/surveys/:id/status', changeStatus)
  dashboard.get('/surveys/:id/results', showResults)
  dashboard.get('/surveys/:id/preview', showPreview)
  dashboard.post('/surveys/:id/preview', previewSurvey)

  dashboard.get('/responses', showResponses)
  dashboard.post('/responses', triageFromForm)
  dashboard.get('/responses/export/:format', exportRows)
  dashboard.get('/responses/:id', showResponse)
  dashboard.post('/responses/:id/tags', correctFromForm)
  dashboard.post('/responses/:id/replies', replyFromForm)

  dashboard.post('/responses/views', saveViewFromForm)
  dashboard.post('/responses/views/:id/removal', forgetViewFromForm)

  dashboard.get('/follow-ups', showFollowUps)
  dashboard.post('/follow-ups', moveManyFromForm)
  dashboard.post('/follow-ups/new', openFromForm)
  dashboard.post('/follow-ups/views', saveViewFromForm)
  dashboard.post('/follow-ups/views/:id/removal', forgetViewFromForm)
  dashboard.get('/follow-ups/complaints', showComplaints)
  dashboard.get('/follow-ups/rules', showFollowUpRules)
  dashboard.get('/follow-ups/rules/:rule', showFollowUpRule)
  dashboard.post('/follow-ups/rules/:rule', saveFollowUpRule)
  dashboard.get('/follow-ups/:id', showFollowUp)
  dashboard.post('/follow-ups/:id', moveFromForm)

  dashboard.get('/topics', showTopics)
  dashboard.get('/topics/told/:of/:topic', showTopicSettings)
  dashboard.post('/topics/told/:of/:topic', saveTopicSettings)
  dashboard.get('/topics/themes', showThemes)
  dashboard.post('/topics/themes', createTheme)
  dashboard.get('/topics/themes/new', showNewTheme)
  dashboard.post('/topics/themes/preview', previewNewTheme)
  dashboard.get('/topics/themes/:id', showTheme)
  dashboard.post('/topics/themes/:id', saveTheme)
  dashboard.post('/topics/themes/:id/preview', previewOneTheme)
  dashboard.post('/topics/themes/:id/removal', dropTheme)
  dashboard.post('/topics/competitors', saveCompetitors)
  dashboard.post('/topics/ideas/:word/acceptance', acceptIdea)
  dashboard.post('/topics/ideas/:word/refusal', refuseIdea)
  dashboard.post('/topics/ideas/:word/refusal/removal', takeUpIdea)

  dashboard.get('/updates', showUpdates)
  dashboard.post('/updates', createUpdateFromForm)
  dashboard.get('/updates/new', showNewUpdate)
  dashboard.get('/updates/:id', showUpdate)
  dashboard.post('/updates/:id', saveUpdate)
  dashboard.post('/updates/:id/state', saveUpdateState)
  dashboard.post('/updates/:id/telling', tellFromForm)
  dashboard.post('/updates/:id/removal', dropUpdate)

  dashboard.get('/playbooks', showPlaybooks)
  dashboard.post('/playbooks', createPlaybookFromForm)
  dashboard.get('/playbooks/new', showNewPlaybook)
  dashboard.get('/playbooks/:id', showPlaybook)
  dashboard.post('/playbooks/:id', savePlaybook)
  dashboard.post('/playbooks/:id/status', switchPlaybook)
  dashboard.post('/playbooks/:id/runs/:run/stop', stopRunFromForm)
  dashboard.get('/digests', showDigests)
  dashboard.post('/digests', saveDigests)
  dashboard.get('/digests/:id', showDigest)
  dashboard.get('/digests/:id/markdown', exportDigest)

  dashboard.get('/churn', showChurn)
  dashboard.get('/churn/retention', showRetention)
  dashboard.get('/churn/associations', showAssociations)
  dashboard.get('/churn/risk', showRisk)
  dashboard.post('/churn/risk', saveRiskPoints)
  dashboard.get('/cancellations', showCancellations)
  dashboard.get('/cancellations/export/:format', exportSessions)
  dashboard.get('/cancellations/:id', showCancelSession)
  dashboard.get('/customers', showCustomers)
  dashboard.post('/customers/views', saveViewFromForm)
  dashboard.post('/customers/views/:id/removal', forgetViewFromForm)
  dashboard.get('/segments/count', tellCustomerCount)
  dashboard.get('/customers/:id', showCustomer)

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

  dashboard.get('/settings/messages', showMessageSettings)
  dashboard.post('/settings/messages/rules', saveRules)
  dashboard.post('/settings/messages/channels', createChannelFromForm)
  dashboard.get('/settings/messages/channels/:id', showChannel)
  dashboard.post('/settings/messages/channels/:id', changeChannelFromForm)
  dashboard.post('/settings/messages/channels/:id/test', testChannel)
  dashboard.post('/settings/messages/channels/:id/switch', switchChannel)
  dashboard.post('/settings/messages/channels/:id/replay', replayChannelFromForm)
  dashboard.post('/settings/messages/channels/:id/removal', removeChannelFromForm)
  dashboard.get('/settings/messages/templates', showTemplates)
  dashboard.get('/settings/messages/templates/:id', showTemplate)
  dashboard.post('/settings/messages/templates/:id', saveTemplate)
  dashboard.post('/settings/messages/templates/:id/removal', removeTemplateFromForm)
  dashboard.get('/settings/messages/sent', showMessages)
  dashboard.get('/settings/messages/sent/:id', showMessage)
  dashboard.post('/settings/messages/sent/:id/replay', replayMessageFromForm)
  dashboard.get('/settings/webhooks', showWebhooks)
  dashboard.post('/settings/webhooks', createWebhook)
  dashboard.get('/settings/webhooks/:id', showWebhook)
  dashboard.post('/settings/webhooks/:id', changeWebhook)
  dashboard.post('/settings/webhooks/:id/switch', switchWebhook)
  dashboard.post('/settings/webhooks/:id/secret', rotateWebhookSecret)
  dashboard.post('/settings/webhooks/:id/test', testWebhook)
  dashboard.post('/settings/webhooks/:id/replay', replayAllFailed)
  dashboard.post('/settings/webhooks/:id/removal', removeWebhook)
  dashboard.get('/settings/webhook-deliveries/:id', showDelivery)
  dashboard.post('/settings/webhook-deliveries/:id/replay', replayOneDelivery)

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

  dashboard.get('/settings/exports', showExports)
  dashboard.post('/settings/exports', scheduleFromForm)
  dashboard.post('/settings/exports/:id/removal', removeExportFromForm)
  dashboard.post('/settings/exports/runs/:id/revocation', revokeExportFromForm)
  dashboard.get('/settings/data', showData)
  dashboard.get('/settings/data/export/:list/:format', exportList)
  dashboard.post('/settings/data/keeping', keepFromForm)
  dashboard.get('/settings/data/person', showPerson)
  dashboard.get('/settings/data/person/export', exportPersonFile)
  dashboard.post('/settings/data/person/erasure', eraseFromForm)
  dashboard.post('/settings/data/imports', uploadImport)
  dashboard.post('/settings/data/comparisons', uploadComparison)
  dashboard.post('/settings/data/stripe', compareStripe)
  dashboard.post('/settings/data/retags', compareTags)
  dashboard.post('/settings/data/learned/removal', forgetFromForm)
  dashboard.post('/settings/data/:id/switch', switchFromForm)
  dashboard.get('/settings/data/:id', showOperation)
  dashboard.post('/settings/data/:id/run', runFromForm)
  dashboard.post('/settings/data/:id/start', startFromForm)
  dashboard.get('/settings/data/:id/differences/csv', exportDifferencesFile)

  for (const place of PLACES) {
    dashboard.all(place, () => {
      throw new AppError('not_found', t('there is no such page'))
    })
  }
  app.route('/', dashboard)
}
