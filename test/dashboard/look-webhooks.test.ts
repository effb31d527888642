import { afterAll, beforeAll, describe } from 'vitest'
import { type Member, startMember } from './helpers'
import { checkEmptyPages, checkPages, type Look, startLook } from './look'
import { addWebhooks, type WebhookWork } from './webhook-work'

describe('webhooks', () => {
  let member: Member
  let look: Look
  let hooks: WebhookWork
  beforeAll(async () => {
    member = await startMember()
    hooks = await addWebhooks(member.app)
    look = await startLook(member)
  })
  afterAll(async () => {
    await look?.close()
    await member?.app.close()
  })

  checkPages(
    {
      webhooks: () => '/settings/webhooks',
      webhook: () => `/settings/webhooks/${hooks.busy}`,
      'webhook-gone': () => `/settings/webhooks/${hooks.gone}`,
      'webhook-off': () => `/settings/webhooks/${hooks.off}`,
      'webhook-delivered': () => `/settings/webhook-deliveries/${hooks.delivered}`,
      'webhook-failing': () => `/settings/webhook-deliveries/${hooks.failing}`,
      'webhook-lost': () => '/',
    },
    () => look,
    { fullPage: true },
  )
})

checkEmptyPages({ 'webhooks-none': () => '/settings/webhooks' })
