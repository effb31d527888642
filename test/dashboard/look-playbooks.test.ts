import { afterAll, beforeAll, describe } from 'vitest'
import { type Member, startBusiness } from './helpers'
import { checkEmptyPages, checkPages, type Look, startLook } from './look'
import { addPlaybooks, type PlaybookWork } from './playbook-work'

describe('playbooks', () => {
  let member: Member
  let look: Look
  let work: PlaybookWork
  beforeAll(async () => {
    member = await startBusiness()
    work = await addPlaybooks(member.app)
    look = await startLook(member)
  })
  afterAll(async () => {
    await look?.close()
    await member?.app.close()
  })

  checkPages(
    {
      playbooks: () => '/playbooks',
      playbook: () => `/playbooks/${work.detractors}?dry_run=90`,
      'playbook-held': () => `/playbooks/${work.held}?horizon=30`,
      'playbook-new': () => '/playbooks/new?recipe=win-back',
    },
    () => look,
    { fullPage: true },
  )
})

checkEmptyPages({ 'playbooks-none': () => '/playbooks' })
