import { afterAll, beforeAll } from 'vitest'
import { JOBS } from '../../src/jobs'
import { inviteMember } from '../../src/services/members/invite'
import { createWorkspace } from '../../src/services/workspaces/create'
import { findFirstOwner } from '../../db/queries/members'
import { startApp } from '../harness'
import { answerTo, readJson, surveyOf } from '../api/helpers'
import { type Member, startMember } from './helpers'
import { checkEmptyPages, checkPages, type Look, startLook } from './look'

let member: Member
let look: Look
let token: string
beforeAll(async () => {
  const mail = { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'hello@acme.com', PUBLIC_URL: 'http://localhost' }
  member = await startMember(await startApp({ env: mail }))
  const { ctx } = member.app
  const owner = await findFirstOwner(ctx.db, ctx.workspace.id)
  const person = { userId: owner?.userId ?? '', name: 'Ada Byron', email: 'ada@example.com' }
  await createWorkspace(ctx, { name: 'Fernhill for schools and universities', timeZone: 'UTC', currency: 'EUR' }, person)
  await inviteMember(ctx, { email: 'vic@example.com', role: 'viewer' })
  token = (await inviteMember(ctx, { email: 'edda@example.com', role: 'editor' })).token
  await addExports(member)
  look = await startLook(member)
})
afterAll(async () => {
  await look.close()
  await member.app.close()
})

checkPages(
  {
    'sign-in': () => '/sign-in?next=/responses',
    'sign-in-code': () => '/sign-in/code',
    forgotten: () => '/forgotten',
    reset: () => '/reset/any',
    invitation: () => `/invitations/${token}`,
    account: () => '/account',
    members: () => '/settings/members',
    exports: () => '/settings/exports',
    'audit-log': () => '/settings/audit?about=member',
    'workspace-new': () => '/workspaces/new',
  },
  () => look,
  { fullPage: true },
)

checkEmptyPages({ 'exports-none': () => '/settings/exports' })

/** A few exports, and what became of their turns. */
async function addExports({ app, post }: Member): Promise<void> {
  const channel = { type: 'webhook', name: `Warehouse ${'Donaudampfschifffahrt'.repeat(3)}`, settings: { url: 'http://127.0.0.2:9/' } }
  const { id } = await readJson<{ id: string }>(await app.api('POST', '/v1/message-channels', channel))
  const daily = { list: 'responses', format: 'csv', every: 'day', weekday: '1', hour: '13' }
  await post('/settings/exports', { ...daily, address: `finance.${'and.controlling.'.repeat(3)}team@example.com` })
  await post('/settings/exports', { ...daily, list: 'churn_events', format: 'ndjson', every: 'week', channel: id })
  await app.page('/v1/client/:key/responses', answerTo(await surveyOf(app.ctx, 'nps'), { answers: { score: 9 } }))
  const before = app.clock.now
  app.clock.now += 2 * 3_600_000
  await JOBS.find(({ name }) => name === 'write out what is new')?.run(app.ctx)
  await app.settled()
  app.clock.now = before
}
