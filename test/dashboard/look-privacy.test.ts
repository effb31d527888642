import { afterAll, beforeAll, describe } from 'vitest'
import { erasePerson } from '../../src/services/privacy/erase-person'
import { type Member, startMember } from './helpers'
import { checkEmptyPages, checkPages, type Look, startLook } from './look'
import { addMessages } from './message-work'

const LONG = `${'donaudampfschifffahrtsgesellschaft'.repeat(4)}@example.com`

describe('the data of people', () => {
  let member: Member
  let look: Look
  let erased: string
  beforeAll(async () => {
    member = await startMember()
    await addMessages(member.app)
    const grace = { anonymous_id: 'browser-grace', user_id: 'grace', email: LONG }
    await member.app.page('/v1/client/:key/identify', grace)
    erased = (await erasePerson(member.app.ctx, { by: 'user', id: 'grace' })).id
    look = await startLook(member)
  })
  afterAll(async () => {
    await look?.close()
    await member?.app.close()
  })

  checkPages(
    {
      'person-data': () => '/settings/data/person?by=user&id=ada',
      'person-data-none': () => `/settings/data/person?by=email&id=${LONG}`,
      'person-erased': () => `/settings/data/${erased}`,
      'data-with-person': () => '/settings/data',
    },
    () => look,
    { fullPage: true },
  )
})

checkEmptyPages({ 'person-data-empty': () => '/settings/data/person' })
