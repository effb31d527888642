import { afterAll, beforeAll, describe } from 'vitest'
import { type Member, startBusiness, startMember } from './helpers'
import { checkPages, type Look, startLook } from './look'
import { addDigest, addUpdates, type UpdateWork } from './update-work'

describe('updates', () => {
  let member: Member
  let look: Look
  let work: UpdateWork
  let digest: string
  beforeAll(async () => {
    member = await startBusiness()
    work = await addUpdates(member.app)
    digest = await addDigest(member.app)
    look = await startLook(member)
  })
  afterAll(async () => {
    await look?.close()
    await member?.app.close()
  })

  checkPages(
    {
      updates: () => '/updates',
      update: () => `/updates/${work.shipped}`,
      'public-updates': () => `/u/${member.app.publishableKey}`,
      digests: () => '/digests',
      digest: () => `/digests/${digest}`,
      'update-new': () => '/updates/new?keyword=export&theme=performance',
    },
    () => look,
    { fullPage: true },
  )
})

describe('updates of nobody yet', () => {
  let member: Member
  let look: Look
  beforeAll(async () => {
    member = await startMember()
    look = await startLook(member)
  })
  afterAll(async () => {
    await look?.close()
    await member?.app.close()
  })

  checkPages({ 'updates-none': () => '/updates', 'digests-none': () => '/digests', 'public-updates-none': () => `/u/${member.app.publishableKey}` }, () => look, { fullPage: true })
})
