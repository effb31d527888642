import { afterAll, beforeAll, expect, it } from 'vitest'
import { listMessages } from '../../../db/queries/messages'
import type { Step } from '../../../src/domain/playbooks/playbook'
import { moveDueRuns } from '../../../src/services/playbooks/sweep'
import { read } from '../../api/helpers'
import { NOON, startApp, type TestApp } from '../../harness'
import { makeChannel, makePerson } from '../messages/work'
import { switchOn } from './begin'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const WRITE: Step = { do: 'message', to: 'person', channelId: null, templateId: 'tpl_apology' }
const ENDED = { on: 'churn_event' as const, types: ['ended' as const], causes: [] }

const end = async (customer: string, hours = 0) => {
  const at = new Date(NOON + hours * 3_600_000).toISOString()
  const events = [{ id: `${customer} ${hours}`, customer_id: customer, type: 'ended', at }]
  await app.api('POST', '/v1/churn-events', { events })
  await app.settled()
}
const written = async (customerId: string) =>
  (await listMessages(app.ctx.db, app.ctx.workspace.id, {}, 1_000)).filter((row) => row.customerId === customerId)
const logOf = async (customer: string) => {
  const [, body] = await read(await app.api('GET', `/v1/playbook-runs?customer_id=${customer}`))
  return (body as { data: { stop_reason: string | null; log: unknown[] }[] }).data[0]
}

it('writes to whom of a customer agreed, not to who was here last, and never twice', async () => {
  await makeChannel(app, 'smtp')
  const playbook = await switchOn(app, { trigger: ENDED, steps: [WRITE], stopOn: [] })
  const yes = await makePerson(app, { customerId: 'acme', email: 'ada@example.com', lastSeenAt: NOON - 5 })
  await makePerson(app, { customerId: 'acme', email: 'bo@example.com', messages: null, lastSeenAt: NOON })
  await makePerson(app, { customerId: 'bolt', email: 'cy@example.com', messages: 'unsubscribed' })
  for (const customer of ['acme', 'acme', 'bolt']) await end(customer)
  const [message, ...others] = await written('acme')
  expect(message).toMatchObject({ kind: 'playbook', respondentId: yes.id, address: 'ada@example.com', templateId: 'tpl_apology' })
  expect(others).toEqual([])
  expect(await logOf('acme')).toMatchObject({ log: [{ did: 'message', ref: message?.id }] })
  expect(await logOf('bolt')).toMatchObject({ log: [{ did: 'message', ref: null, reason: 'nobody_to_write_to' }] })
  await app.api('PUT', `/v1/playbooks/${playbook.id}/status`, { status: 'archived' })
})

it('stops when somebody of the customer unsubscribes in between', async () => {
  const steps: Step[] = [WRITE, { do: 'wait', hours: 24 }, WRITE]
  await switchOn(app, { trigger: ENDED, steps, stopOn: ['unsubscribe'] })
  const person = await makePerson(app, { customerId: 'dot', email: 'dee@example.com' })
  await end('dot')
  const { client } = app.runtime.database()
  await client.execute({
    sql: "update respondents set messages = 'unsubscribed', messages_at = ? where id = ?",
    args: [NOON + 1, person.id],
  })
  app.clock.now = NOON + 24 * 3_600_000
  await moveDueRuns(app.ctx)
  expect(await written('dot')).toHaveLength(1)
  expect(await logOf('dot')).toMatchObject({ stop_reason: 'unsubscribe' })
  app.clock.now = NOON
})

it('takes only templates and channels that are there, and of the right kind', async () => {
  const mail = await makeChannel(app, 'smtp')
  const slack = await makeChannel(app, 'slack', { url: 'https://hooks.example.com/x' })
  const make = async (step: object) => {
    const definition = { trigger: { on: 'inaction', days: 30 }, steps: [{ do: 'message', ...step }] }
    const [status, body] = await read(await app.api('POST', '/v1/playbooks', { name: 'P', definition }))
    return [status, (body as { fields?: { path: string }[] }).fields?.map(({ path }) => path)]
  }
  expect(await make({ template_id: 'tpl_nothing' })).toEqual([422, ['steps.0.template_id']])
  expect(await make({ template_id: 'tpl_apology', channel_id: slack.id })).toEqual([422, ['steps.0.channel_id']])
  expect(await make({ template_id: 'tpl_apology', to: 'team' })).toEqual([422, ['steps.0.channel_id']])
  expect(await make({ template_id: 'tpl_apology', to: 'team', channel_id: mail.id })).toEqual([422, ['steps.0.channel_id']])
  expect((await make({ template_id: 'tpl_apology', to: 'team', channel_id: slack.id }))[0]).toBe(201)
})
