import type { Hono } from 'hono'
import type { AppEnv } from '../../http/env'
import { showMessageSettings } from '../pages/settings-messages'
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
} from '../pages/settings-messages-actions'
import { showChannel } from '../pages/settings-messages-channel'
import { showMessage, showMessages } from '../pages/settings-messages-log'
import { showTemplate, showTemplates } from '../pages/settings-messages-templates'
import { showWebhook } from '../pages/webhook'
import {
  changeWebhook,
  createWebhook,
  removeWebhook,
  replayAllFailed,
  replayOneDelivery,
  rotateWebhookSecret,
  switchWebhook,
  testWebhook,
} from '../pages/webhook-actions'
import { showDelivery } from '../pages/webhook-delivery'
import { showWebhooks } from '../pages/webhooks'

/** What leaves the house: messages and webhooks. */
export function mountMessageSettings(dashboard: Hono<AppEnv>): void {
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
}
