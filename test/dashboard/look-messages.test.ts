import { afterAll, beforeAll, describe } from 'vitest'
import { unsubscribeUrl } from '../../src/services/messages/unsubscribe-link'
import { type Member, startMember } from './helpers'
import { checkEmptyPages, checkPages, type Look, startLook } from './look'
import { addMessages, type MessageWork } from './message-work'

describe('messages', () => {
  let member: Member
  let look: Look
  let work: MessageWork
  let unsubscribe: string
  beforeAll(async () => {
    member = await startMember()
    work = await addMessages(member.app)
    const url = await unsubscribeUrl(member.app.ctx, 'https://voice.acme.com', 'per_0')
    unsubscribe = new URL(url ?? '').pathname
    look = await startLook(member)
  })
  afterAll(async () => {
    await look?.close()
    await member?.app.close()
  })

  checkPages(
    {
      messages: () => '/settings/messages',
      'messages-channel': () => `/settings/messages/channels/${work.mail}`,
      'messages-channel-gone': () => `/settings/messages/channels/${work.gone}`,
      'messages-templates': () => '/settings/messages/templates',
      'messages-template': () => '/settings/messages/templates/tpl_shipped',
      'messages-sent': () => '/settings/messages/sent',
      'messages-one': () => `/settings/messages/sent/${work.failing}`,
      'messages-thread': () => `/responses/${work.response}`,
      'messages-customer': () => '/customers/customer-2',
      unsubscribe: () => unsubscribe,
    },
    () => look,
    { fullPage: true },
  )
})

checkEmptyPages({
  'messages-none': () => '/settings/messages',
  'messages-template-new': () => '/settings/messages/templates/new',
})
