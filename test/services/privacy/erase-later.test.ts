import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerTo, readJson, surveyOf } from '../../api/helpers'
import { startApp, type TestApp } from '../../harness'
import { advanceOperations } from '../../../src/services/operations/advance'
import { allMessages, compose, makeChannel, send } from '../messages/work'

let app: TestApp
beforeAll(async () => {
  app = await startApp({ env: { PUBLIC_URL: 'https://voice.acme.com' } })
})
afterAll(() => app.close())

const identify = (user: string, more: object) =>
  app.page('/v1/client/:key/identify', { anonymous_id: `browser-${user}`, user_id: user, ...more })

const respondentOf = async (user: string): Promise<string> => {
  const { person } = await readJson<{ person: { respondent_ids: string[] } }>(
    await app.api('GET', `/v1/people/${user}/export`),
  )
  return person.respondent_ids[0] ?? ''
}

it('answers before the end where that takes long, and goes on by itself', async () => {
  const nps = await surveyOf(app.ctx, 'nps')
  await identify('grace', { email: 'grace@example.com' })
  const said = { anonymous_id: 'browser-grace', user_id: 'grace', answers: { score: 3, comment: 'Slow export' } }
  await app.page('/v1/client/:key/responses', answerTo(nps, said))
  const isStopping = app.runtime.isStopping
  app.runtime.isStopping = () => true
  const answer = await app.api('DELETE', '/v1/people/grace')
  app.runtime.isStopping = isStopping
  const { operation_id: id, status } = await readJson<{ operation_id: string; status: string }>(answer)
  expect([answer.status, status]).toEqual([202, 'running'])

  app.clock.now += 60_000
  expect(await advanceOperations(app.ctx)).toBeGreaterThan(0)
  const operation = await readJson(await app.api('GET', `/v1/operations/${id}`))
  expect(operation).toMatchObject({ status: 'done', report: { deleted: { respondents: 1 }, blanked: { responses: 1 } } })
  const { client } = app.runtime.database()
  const parts = await client.execute({ sql: 'select count(*) as n from operation_parts where operation_id = ?', args: [id] })
  expect(Number(parts.rows[0]?.n)).toBe(0)
})

it('writes no more to an address whose person had unsubscribed, whoever it belongs to then', async () => {
  await makeChannel(app, 'resend', { from: 'Acme <hello@acme.com>', api_key: 're_1' })
  for (const user of ['ada', 'eve']) await identify(user, { email: `${user}@example.com`, messages: user !== 'ada' })
  for (const user of ['ada', 'eve']) expect((await app.api('DELETE', `/v1/people/${user}`)).status).toBe(200)
  const { tables } = await readJson<{ tables: { table: string; rows: object[] }[] }>(
    await app.api('GET', '/v1/people/ada%40example.com/export?by=email'),
  )
  expect(tables.map(({ table, rows }) => [table, rows.length])).toEqual([['suppressions', 1]])

  for (const user of ['ada', 'eve']) {
    await identify(`${user}-2`, { email: `${user.toUpperCase()}@example.com`, messages: true })
    const to = { respondentId: await respondentOf(`${user}-2`) }
    await compose(app, { kind: 'update', cause: { kind: 'test', id: user }, to, content: { subject: 'Hi', body: 'Done' } })
  }
  await send(app)
  const reasons = (await allMessages(app)).map(({ causeId, reason }) => [causeId, reason])
  expect(Object.fromEntries(reasons)).toMatchObject({ ada: 'unsubscribed' })
  expect(Object.fromEntries(reasons).eve).not.toBe('unsubscribed')
})

it('leaves what was sent to an address that somebody else has as well', async () => {
  for (const user of ['mother', 'son']) await identify(user, { email: 'family@example.com', messages: true })
  const to = { respondentId: await respondentOf('son') }
  await compose(app, { kind: 'update', cause: { kind: 'test', id: 'son' }, to, content: { subject: 'Hi', body: 'Done' } })
  await app.api('DELETE', '/v1/people/mother')
  expect((await allMessages(app)).some(({ causeId }) => causeId === 'son')).toBe(true)
  await app.api('DELETE', '/v1/people/family%40example.com?by=email')
  expect((await allMessages(app)).some(({ causeId }) => causeId === 'son')).toBe(false)
})

it('leaves a customer alone that only has the same id, or other people as well', async () => {
  const name = async (id: string) => (await readJson<{ name: string | null }>(await app.api('GET', `/v1/customers/${id}`))).name
  for (const id of ['42', '43', '44']) await app.api('PUT', `/v1/customers/${id}`, { name: `Company ${id}` })
  await identify('42', { customer_id: 'acme' })
  await identify('43', { customer_id: '43' })
  await identify('44', { customer_id: '44' })
  await identify('45', { customer_id: '44' })
  for (const user of ['42', '43', '44']) await app.api('DELETE', `/v1/people/${user}`)
  expect([await name('42'), await name('43'), await name('44')]).toEqual(['Company 42', null, 'Company 44'])
})

it('asks for the right to do it', async () => {
  expect((await app.api('GET', '/v1/people/ada/export', undefined, ['responses:read', 'people:write'])).status).toBe(403)
  expect((await app.api('DELETE', '/v1/people/ada', undefined, ['responses:write', 'people:read'])).status).toBe(403)
  expect((await app.api('DELETE', '/v1/people/ada?by=anything')).status).toBe(422)
})
