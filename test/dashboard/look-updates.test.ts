import { afterAll, beforeAll, describe } from 'vitest'
import { type Member, startBusiness } from './helpers'
import { checkEmptyPages, checkPages, type Look, startLook } from './look'
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

checkEmptyPages({
  'updates-none': () => '/updates',
  'digests-none': () => '/digests',
  'public-updates-none': ({ app }) => `/u/${app.publishableKey}`,
})
